/**
 * Tests of the TextMate grammar: assertions in test/grammar, snapshots of samples, agreement with the parser.
 * `node scripts/test-grammar.mjs --update` writes the snapshots anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import tools from 'vscode-tmgrammar-test/dist/common/index.js';
import snapshots from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import unit from 'vscode-tmgrammar-test/dist/unit/index.js';

const { printGrammar } = await tsImport('./grammar/build.ts', import.meta.url);
const { disagreements } = await tsImport('./grammar/agreement.ts', import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url));
const update = process.argv.includes('--update');
const scopeName = 'text.un-resolution';
const path = join(root, 'syntaxes/un-resolution.tmLanguage.json');
const registry = tools.createRegistry([{ path, scopeName }]);
/** Real texts beside the repository; they are not part of it. */
const texts = process.env['RESOLINT_TEXTS'] ?? join(root, '../shared');

let passed = 0;
const failures = [];
const check = (name, problems) => {
  if (problems.length === 0) passed++;
  else failures.push(`${name}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
};
const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(folder, entry.name))
        .sort()
    : [];

check(
  'syntaxes/un-resolution.tmLanguage.json',
  readFileSync(path, 'utf8') === (await printGrammar())
    ? []
    : ['differs from scripts/grammar; run scripts/generate-grammar.ts'],
);

for (const file of filesOf(join(root, 'test/grammar'))) {
  const testCase = unit.parseGrammarTestCase(readFileSync(file, 'utf8'));
  const failed = await unit.runGrammarTestCase(registry, testCase);
  for (const assertion of testCase.assertions) {
    const here = failed.filter((failure) => failure.srcLine === assertion.sourceLineNumber);
    check(
      `${file}:${assertion.testCaseLineNumber + 1}`,
      here.map(
        ({ start, end, missing, unexpected, actual, srcLine }) =>
          `“${testCase.source[srcLine].slice(start, end)}” lacks [${missing}] has too much [${unexpected}] is [${actual}]`,
      ),
    );
  }
}

const expected = join(root, 'test/grammar/snapshots');
mkdirSync(expected, { recursive: true });
for (const file of filesOf(join(root, 'samples'))) {
  const snapshot = join(expected, `${file.slice(file.lastIndexOf('/') + 1)}.snap`);
  const rendered = snapshots.renderSnap(
    await snapshots.getVSCodeTokens(registry, scopeName, readFileSync(file, 'utf8')),
  );
  if (update) writeFileSync(snapshot, rendered);
  const same = existsSync(snapshot) && readFileSync(snapshot, 'utf8') === rendered;
  check(`${file} (snapshot)`, same ? [] : [`differs from ${snapshot}; look, then run with --update`]);
}

const grammar = await registry.loadGrammar(scopeName);
const samples = filesOf(join(root, 'samples'));
const real = [...filesOf(join(texts, 'seed')), ...filesOf(join(texts, 'corpus'))];
for (const file of [...samples, ...real]) {
  const text = readFileSync(file, 'utf8');
  const started = performance.now();
  const problems = disagreements(grammar, text, { every: samples.includes(file) || file.includes('/seed/') });
  const took = performance.now() - started;
  if (took > 2000 + text.length / 20)
    problems.push(`took ${Math.round(took)} ms for ${text.length} characters`);
  check(`${file} (agreement with the parser)`, problems);
}

/** What an editor still colours in one line; longer lines it leaves alone. */
const longestLine = 20_000;
for (const piece of [
  'a',
  ' ',
  '(',
  '*',
  '**',
  '_',
  '[^1',
  '¹',
  '<i>',
  '<sup>1',
  '<!--',
  '“',
  '"',
  '1/',
  '53/70 ',
  'A/',
  'A/5.',
  '1 (',
  '- ',
  'Also ',
  'Deeply ',
  'a-',
  'resolution 5',
  'resolutions 53/70 of ',
  'para. 1 ',
  'A: ',
  '\\',
  '\u00A0',
  '😀',
  'United Nations ',
  'its deep ',
  '<!-- resolint-disable ',
  '12-',
  '_ ',
  '|',
]) {
  const line = piece.repeat(longestLine / piece.length);
  const started = performance.now();
  for (const head of ['', '1. ', '*Recalling ', '[^1]: ', 'A/1 ']) grammar.tokenizeLine(head + line, null);
  const took = performance.now() - started;
  check(`a line of “${piece}”`, took < 2000 ? [] : [`took ${Math.round(took)} ms`]);
}

for (const failure of failures) console.error(`✖ ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
