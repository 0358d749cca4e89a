// npm test: everything that is checked, each step with its time; `npm test -- types editor` runs those steps alone.
// Only what Node brings is imported here: the rest may not be installed yet.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { installPackages } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** In the order in which a failure is cheapest to know; the protocol tests among the unit tests want a build. */
const steps = {
  generate: ['generate', '--', '--check'],
  l10n: ['l10n', '--', '--check'],
  lint: ['lint'],
  types: ['types'],
  regexes: ['regexes', '--', '--check'],
  build: ['build'],
  // The unit tests, and what of the sources they reach.
  unit: ['coverage'],
  grammar: ['test:grammar'],
  editor: ['test:editor'],
  web: ['test:web'],
  clients: ['test:clients'],
};

/** Runs one of package.json's scripts, shows what it says, and gives its exit code and its words. */
function run(args) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '-s', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      said += chunk;
    });
    child.on('error', (error) => done({ code: 1, said: String(error) }));
    child.on('close', (code) => done({ code, said: stripVTControlCharacters(said) }));
  });
}

/** Tests that a step counted, in mocha's words or in plain ones; none where it only checks. */
function count(said) {
  const last = (pattern) => Number([...said.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return {
    passed: last(/^(\d+) passed, \d+ failed/gm) || last(/^\s*(\d+) passing/gm),
    failed: last(/^\d+ passed, (\d+) failed/gm) || last(/^\s*(\d+) failing/gm),
  };
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

installPackages();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const summary = [];
const start = Date.now();
for (const [name, args] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n--- ${name}`);
  const from = Date.now();
  const { code, said } = await run(args);
  const { passed, failed } = count(said);
  total.passed += passed;
  // A step that fails without counting, or after its tests, is a failure too.
  total.failed += code === 0 ? failed : Math.max(failed, 1);
  summary.push(
    `${code === 0 && failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)}${seconds(from).padStart(8)}`,
  );
}
console.log(`\n${summary.join('\n')}\n${' '.repeat(8)}${'in all'.padEnd(10)}${seconds(start).padStart(8)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
