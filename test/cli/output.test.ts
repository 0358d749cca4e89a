import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, folder, mended, start, wrong } from './run';

const names = Array.from({ length: 30 }, (_, i) => `${i}.unres`);
const drafts = Object.fromEntries(names.map((name) => [name, wrong]));

describe('output that nobody takes', () => {
  let here: ReturnType<typeof folder>;
  beforeEach(() => (here = folder(drafts)));
  afterEach(() => {
    here.remove();
  });
  const texts = (): string[] => names.map((name) => readFileSync(join(here.path, name), 'utf8'));

  function intoFullDisk(args: readonly string[]): [number | null, string] {
    const full = openSync('/dev/full', 'w');
    try {
      const stdio = ['ignore', full, 'pipe'] as const;
      const run = spawnSync(process.execPath, [command(), ...args], { cwd: here.path, stdio: [...stdio] });
      return [run.status, String(run.stderr)];
    } finally {
      closeSync(full);
    }
  }

  for (const args of [['check', '.'], ['check', '.', '--format=sarif'], ['rules'], ['cite', '53/70']])
    it(`is complained of in a line where the disk is full: ${args.join(' ')}`, function () {
      if (!existsSync('/dev/full')) this.skip();
      assert.deepEqual(intoFullDisk(args), [2, 'resolint: standard output: the disk is full\n']);
    });

  it('keeps nothing from being mended: a full disk', function () {
    if (!existsSync('/dev/full')) this.skip();
    assert.equal(intoFullDisk(['fix', '.'])[0], 2);
    assert.ok(texts().every((text) => text === mended));
  });

  it('keeps nothing from being mended: a reader that has gone', async () => {
    const child = start(['fix', '.'], { cwd: here.path });
    child.stdout.once('data', () => child.stdout.destroy());
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.ok(texts().every((text) => text === mended));
  });

  it('ends a report without a word: a reader that has gone', async () => {
    const child = start(['check', '.'], { cwd: here.path });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.equal(stderr, '');
  });

  it('ends nothing where it is complaints', async () => {
    const child = start(['check', 'missing.unres', '0.unres'], { cwd: here.path });
    child.stderr.destroy();
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 2);
    assert.match(stdout, /^0\.unres:3:53 error/);
  });
});
