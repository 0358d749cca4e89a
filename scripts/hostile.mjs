// Hostile drafts and settings, each given to the built command as a process of its own, with its time and its memory,
// and drafts to the built server, with the longest that something else waits meanwhile:
//   node scripts/hostile.mjs [NAME…]    exits with 1 if one takes more than 20 s of processor time or a gigabyte
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { hostileDrafts, hostileSettings, draftSize, largestSize, asReadInServer } from './hostile/inputs.mjs';
import { openInServer, openManyInServer } from './hostile/server.mjs';

const cli = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');
/** Seconds of the processor: others may use the machine too. */
const mostSeconds = 20;
/** Bytes; the heap is kept to what a machine with a gigabyte leaves it. */
const mostMemory = 1_000_000_000;
const heap = '--max-old-space-size=850';

const folder = mkdtempSync(join(tmpdir(), 'resolint-hostile-'));
/** Has the child say what it took when it ends. */
const weigher = join(folder, 'weigher.cjs');
writeFileSync(
  weigher,
  `require('node:worker_threads').isMainThread && process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require('node:fs').writeSync(3, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }));
  });`,
);

/** Runs the command to its end; without figures where it did not come to one. */
function weigh(args, flags) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...flags, '--require', weigher, cli, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      // The machine may do much else meanwhile.
      timeout: 300_000,
    });
    const said = ['', '', '', ''];
    for (const i of [2, 3]) child.stdio[i].on('data', (chunk) => (said[i] += chunk));
    child.on('close', (code, signal) => {
      const figures = said[3] === '' ? {} : JSON.parse(said[3]);
      done({ code, signal, sentence: said[2].split('\n')[0].slice(0, 120), ...figures });
    });
  });
}

let failed = 0;
async function attempt(name, args, flags = [heap]) {
  const { code, signal, seconds, memory, sentence } = await weigh(args, flags);
  const isWithin = seconds <= mostSeconds && memory <= mostMemory && [0, 1, 2].includes(code);
  if (!isWithin) failed++;
  const took =
    seconds === undefined ? `ended by ${signal}` : `${seconds.toFixed(1)} s, ${Math.round(memory / 1e6)} MB`;
  console.log(
    `${isWithin ? 'ok    ' : 'FAILED'} ${name}: ${took}, exit ${code}${sentence === '' ? '' : `: ${sentence}`}`,
  );
}

/** Seconds of the processor for which something else may wait for the server: one piece of work on a long text at a time. */
const mostWait = 5;

async function attemptInServer(name, text) {
  const { wait, seconds, memory, sentence } = await openInServer(text).catch((error) => ({
    sentence: String(error),
  }));
  const isWithin = wait <= mostWait && memory <= mostMemory;
  if (!isWithin) failed++;
  const took =
    wait === undefined
      ? 'ended'
      : `${seconds.toFixed(1)} s, others wait ${wait.toFixed(1)} s, ${Math.round(memory / 1e6)} MB`;
  console.log(`${isWithin ? 'ok    ' : 'FAILED'} ${name}: ${took}${sentence === '' ? '' : `: ${sentence}`}`);
}

const manyDocuments = 1000;
/** Seconds of the processor, on all threads, for which 19 of 20 hovers may wait while they are opened. */
const mostWaitForMany = 0.5;

async function attemptMany() {
  const draft = readFileSync(new URL('../samples/draft-with-errors.unres', import.meta.url), 'utf8');
  const { first, median, most, hovers, seconds, memory } = await openManyInServer(draft, manyDocuments);
  const isWithin = most <= mostWaitForMany && memory <= mostMemory;
  if (!isWithin) failed++;
  console.log(
    `${isWithin ? 'ok    ' : 'FAILED'} ${many}: ${seconds.toFixed(1)} s, ${Math.round(memory / 1e6)} MB; of ${hovers} hovers the first waits ${first.toFixed(2)} s, one in the middle ${median.toFixed(2)} s, 19 of 20 at most ${most.toFixed(2)} s`,
  );
}

await buildAll();
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const many = 'a thousand documents';
try {
  if (isWanted(many)) await attemptMany();
  for (const [name, make] of Object.entries(hostileDrafts)) {
    if (!isWanted(name)) continue;
    writeFileSync(join(folder, 'a.unres'), make(draftSize));
    await attempt(`check ${name}`, ['check', 'a.unres']);
    await attempt(`fix ${name}`, ['fix', 'a.unres', '--stdout']);
    writeFileSync(join(folder, 'a.unres'), make(largestSize));
    // The command has a limit of its own for long drafts, which the flag would take the place of.
    await attempt(`check 12 MB of ${name}`, ['check', 'a.unres'], []);
    await attemptInServer(`open ${name}`, asReadInServer(make));
    await attemptInServer(`open 12 MB of ${name}`, make(largestSize));
  }
  writeFileSync(join(folder, 'a.unres'), '*The General Assembly*,\n\n*Noting* the report.\n');
  for (const [name, make] of Object.entries(hostileSettings)) {
    if (!isWanted(name)) continue;
    writeFileSync(join(folder, '.resolintrc.json'), make());
    await attempt(`settings: ${name}`, ['check', 'a.unres']);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${failed} of the attempts took too much`);
process.exitCode = failed > 0 ? 1 : 0;
