// npm run watch: builds, and builds anew after each change of the sources. The task of VS Code reads what it says.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** An editor that saves several files at once, or one in several steps, makes one build. */
const pause = 100;

/** One build at a time, in a process of its own: changes of its scripts count too. */
const build = () =>
  new Promise((done) => {
    console.log('Building ...');
    const child = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
    child.on('error', (error) => console.error(error.message));
    child.on('close', () => {
      console.log('Waiting for changes.');
      done();
    });
  });

let timer;
let last = Promise.resolve();
for (const folder of ['client', 'server', 'scripts'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(build);
    }, pause);
  });
last = build();
