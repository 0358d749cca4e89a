import Mocha from 'mocha';

/** VS Code calls this in the extension host; a rejection makes the run fail. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 40_000, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // In this order: the first file wants a window in which no resolution has been opened yet.
  await import('./activation.test');
  await import('./detection.test');
  await import('./mending.test');
  await import('./reading.test');
  await import('./structure.test');
  await import('./fetch.test');
  await import('./workspace.test');
  await import('./seed.test');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${runner.stats?.passes ?? 0} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
