// Watches the main thread from a thread of its own: it cannot tell that it hangs. Where one step takes longer than it
// may, the text is written down and the process ended.
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setInterval } from 'node:timers';
import { workerData } from 'node:worker_threads';

const { step, length, units, bound, file, seed } = workerData;
let [seen, since] = [-1, 0];
setInterval(() => {
  const now = Atomics.load(step, 0);
  if (now !== seen) [seen, since] = [now, performance.now()];
  else if (now >= 0 && performance.now() - since > bound) {
    const text = String.fromCharCode(...units.subarray(0, Atomics.load(length, 0)));
    writeFileSync(file, JSON.stringify({ seed, step: now, problem: `longer than ${bound} ms`, text }));
    writeFileSync(2, `HANGS at step ${now} of seed ${seed}; the text is in ${file}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}, 100);
