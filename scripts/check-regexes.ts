/**
 * Checks that no regular expression of the engine or the grammar can be made to run for longer than in proportion
 * to its text (polynomial or exponential backtracking). UN citations are dense in brackets and digits, the worst case.
 * `npm run regexes` prints each one that can, with a text that shows it; `--all` names those it could not decide.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync, type Diagnostics } from 'recheck';
import ts from 'typescript';

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Literals, and calls of `new RegExp` as they were made when the modules were loaded. */
async function collect(): Promise<Found[]> {
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
  await import('../server/src/rules');
  await import('../server/src/service');
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

/** The grammar's regular expressions run in another engine; what that one spells otherwise is put into words of this one. */
function fromOniguruma(pattern: string): Pick<Found, 'source' | 'flags'> {
  const ignoreCase = pattern.startsWith('(?i)');
  const source = pattern
    .replace(/^\(\?i\)/, '')
    .replaceAll('\\G', '')
    .replaceAll('\\h', '[0-9a-fA-F]')
    .replace(/\\x\{([0-9a-fA-F]+)\}/g, '\\u{$1}')
    .replaceAll('\\A', '^')
    .replaceAll('\\z', '$');
  return { source, flags: ignoreCase ? 'iu' : 'u' };
}

/**
 * What recheck's automaton finds is certain. Its fuzzer takes a long bounded repetition for an endless one: what that
 * suspects counts where it is seen to be slow.
 */
function check(source: string, flags: string): Diagnostics {
  const result = checkSync(source, flags, { timeout: 3000, recallLimit: -1 });
  if (result.status !== 'vulnerable' || result.checker === 'automaton') return result;
  return checkSync(source, flags, { timeout: 3000, recallTimeout: 2000 });
}

async function main(): Promise<void> {
  const all = await collect();
  const unique = [...new Map(all.map((found) => [`${found.source}/${found.flags}`, found])).values()];
  let passed = 0;
  let failed = 0;
  const undecided: string[] = [];
  for (const { where, source, flags } of unique) {
    const result = check(source, flags);
    if (result.status === 'vulnerable') {
      failed++;
      console.error(
        `${where}: /${source}/${flags} is ${result.complexity.type}; try ${result.attack.pattern}`,
      );
    } else {
      passed++;
      if (result.status === 'unknown') undecided.push(`${where}: /${source}/${flags} (${result.error.kind})`);
    }
  }
  if (process.argv.includes('--all')) for (const line of undecided) console.log(`undecided ${line}`);
  console.log(`${unique.length} regular expressions, ${undecided.length} undecided`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

void main();
