/** Every regular expression of the engine and of the grammar. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression and the place where it is written or made. */
export interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Literals, and calls of `new RegExp` as they were made when the modules were loaded. */
export async function collect(): Promise<Found[]> {
  const found: Found[] = [];
  const made = recordConstructed();
  for (const file of files('server/src', '.ts')) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const end = node.text.lastIndexOf('/');
        found.push({
          where: `${file}:${line}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  await import('../../server/src/rules');
  await import('../../server/src/service');
  found.push(...made);
  const grammar = readFileSync('syntaxes/un-resolution.tmLanguage.json', 'utf8');
  for (const [, raw = ''] of grammar.matchAll(/"(?:match|begin|end|while)": ("(?:[^"\\]|\\.)*")/g)) {
    const pattern = JSON.parse(raw) as string;
    found.push({ where: 'syntaxes/un-resolution.tmLanguage.json', ...fromOniguruma(pattern) });
  }
  return found;
}

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();

/** Takes note of every regular expression that is built from a text, from now on. */
function recordConstructed(): Found[] {
  const made: Found[] = [];
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const regex = new target(source, flags);
      const where = /\((.*?server\/src\/[^)]*)\)|at (.*?server\/src\/\S+)/.exec(new Error().stack ?? '');
      if (where)
        made.push({ where: where[1] ?? where[2] ?? 'built', source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  return made;
}

/**
 * The grammar's regular expressions run in another engine; what that one spells otherwise is put into words of this
 * one. A part that ignores case makes the whole ignore it: that can only match in more ways.
 */
function fromOniguruma(pattern: string): Pick<Found, 'source' | 'flags'> {
  const ignoreCase = /\(\?i[:)]/.test(pattern);
  const source = pattern
    .replace(/^\(\?i\)/, '')
    .replaceAll('(?i:', '(?:')
    .replaceAll('\\G', '')
    .replaceAll('\\h', '[0-9a-fA-F]')
    .replace(/\\x\{([0-9a-fA-F]+)\}/g, '\\u{$1}')
    .replaceAll('\\A', '^')
    .replaceAll('\\z', '$');
  return { source, flags: ignoreCase ? 'iu' : 'u' };
}
