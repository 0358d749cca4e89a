// npm test: everything that is checked, each step with its time; `npm test -- types editor` runs those steps alone.
// Only what Node brings is imported here: the rest may not be installed yet.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { installPackages } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Groups of steps, cheap ones first; the protocol tests among the unit tests want a build. */
const groups = [
  // Each of these works with one processor: they run two at a time, the longest first.
  {
    code: ['lint:code'],
    types: ['types'],
    form: ['lint:form'],
    rooms: ['lint:rooms'],
    l10n: ['l10n', '--', '--check'],
    regexes: ['regexes', '--', '--check'],
    generate: ['generate', '--', '--check'],
    build: ['build'],
  },
  // The unit tests, two files at a time, and what of the sources they reach.
  { unit: ['coverage'] },
  { grammar: ['test:grammar'] },
  { editor: ['test:editor'] },
  { web: ['test:web'] },
  { clients: ['test:clients'] },
];

/** Runs one of package.json's scripts and gives its exit code, its words and all that it printed, which `show` is given as they come. */
function run(args, show) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '-s', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    let all = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => {
        show(chunk);
        all += chunk;
        if (stream === child.stdout) said += chunk;
      });
    child.on('error', (error) => done({ code: 1, said: '', all: String(error) }));
    child.on('close', (code) =>
      done({ code, said: stripVTControlCharacters(said), all: stripVTControlCharacters(all) }),
    );
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
const names = groups.flatMap(Object.keys);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

/** What a step says of its failures: mocha lists them at the end, other tools say little else. */
const failuresOf = (said) =>
  said.slice(Math.max(0, said.search(/^\s*\d+ failing/m), said.length - 6000)).trim();

const total = { passed: 0, failed: 0 };
const summary = [];
const failures = [];

/** Runs a step; one that is not alone says all of it when it has ended. */
async function step([name, args], isAlone) {
  const chunks = [`\n--- ${name}\n`];
  const show = isAlone ? (chunk) => process.stdout.write(chunk) : (chunk) => chunks.push(chunk);
  if (isAlone) show(chunks.pop());
  const from = Date.now();
  const { code, said, all } = await run(args, show);
  for (const chunk of chunks) process.stdout.write(chunk);
  const { passed, failed } = count(said);
  total.passed += passed;
  // A step that fails without counting, or after its tests, is a failure too.
  total.failed += code === 0 ? failed : Math.max(failed, 1);
  if (code !== 0 || failed > 0) failures.push(`--- failed: ${name}\n${failuresOf(all)}\n`);
  summary.push(
    `${code === 0 && failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)}${seconds(from).padStart(8)}`,
  );
}

const start = Date.now();
for (const group of groups) {
  const steps = Object.entries(group).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const isAlone = steps.length === 1;
  const lane = async () => {
    for (let next = steps.shift(); next; next = steps.shift()) await step(next, isAlone);
  };
  await Promise.all([lane(), lane()]);
}
// Once more, where they are seen: most of what stands above is of no interest then.
for (const failure of failures) console.log(`\n${failure}`);
console.log(`\n${summary.join('\n')}\n${' '.repeat(8)}${'in all'.padEnd(10)}${seconds(start).padStart(8)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
