import Mocha from 'mocha';
import { loadTests } from './everywhere';

/** VS Code calls this in the extension host; a rejection makes the run fail. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 40_000, reporter: 'spec' });
  const { EDITOR_GREP } = process.env;
  if (EDITOR_GREP) mocha.grep(EDITOR_GREP);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await loadTests();
  await import('./tasks.test');
  await import('./fetch.test');
  await import('./import.test');
  await import('./seed.test');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${runner.stats?.passes ?? 0} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
