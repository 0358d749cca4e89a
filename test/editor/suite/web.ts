import './web-globals';
import 'mocha/mocha';
import { loadTests } from './everywhere';

/** The same suite in an extension host that is a worker; VS Code calls this, and a rejection makes the run fail. */
export async function run(): Promise<void> {
  // The bundle for browsers keeps the console of the time it was loaded; the host's own comes later.
  Object.assign(Mocha.reporters.Base, {
    consoleLog: (...words: unknown[]) => {
      console.log(...words);
    },
  });
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 40_000, color: true });
  await loadTests();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${runner.stats?.passes ?? 0} passed, ${failures} failed`);
      // What tools/editor/web.mjs waits for.
      console.log(`#done ${failures}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
