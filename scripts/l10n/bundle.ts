import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import ts from 'typescript';
import { rules } from '../../server/src/rules';

/** Every text that client and server show, by itself: the keys of translations, in order. */
export async function gatherWords(): Promise<Record<string, string>> {
  const words = new Set([...(await called()), ...rules.flatMap(wordsOf), ...titles()]);
  return Object.fromEntries([...words].sort().map((text) => [text, text]));
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

/** What `l10n.t` and `t` are called with. */
async function called(): Promise<string[]> {
  const scripts = [...sources('client'), ...sources('server/src')].map((file) => ({
    extension: '.ts' as const,
    contents: readFileSync(file, 'utf8'),
  }));
  return Object.keys(await getL10nJson(scripts));
}

const wordsOf = ({ messages, summary, rationale, source }: (typeof rules)[number]): string[] => [
  ...Object.values(messages),
  summary,
  rationale,
  source,
];

/** The titles of fixes and of ways to rebuild a text: they are translated where they are shown. */
function titles(): string[] {
  const found: string[] = [];
  for (const file of ['model', 'rules', 'features'].flatMap((room) => sources(`server/src/${room}`))) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'title')
        found.push(...texts(node.initializer));
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'fixOf') {
        const [title] = node.arguments;
        if (title) found.push(...texts(ts.isArrayLiteralExpression(title) ? title.elements[0] : title));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  }
  return found;
}

/** A text, or both of a choice of two. */
function texts(node: ts.Expression | undefined): string[] {
  if (node && ts.isStringLiteralLike(node)) return node.text === '' ? [] : [node.text];
  return node && ts.isConditionalExpression(node) ? [...texts(node.whenTrue), ...texts(node.whenFalse)] : [];
}
