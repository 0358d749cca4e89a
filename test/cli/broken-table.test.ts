import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { command, folder, wrong } from './run';

describe('resolint with a table of resolutions that is', () => {
  const here = folder({ 'a.unres': wrong });
  const table = join(here.path, 'facts.bin');
  before(() => {
    cpSync(dirname(command()), here.path, { recursive: true });
  });
  after(() => {
    here.remove();
  });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(here.path, 'cli.js'), ...args], {
      cwd: here.path,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });

  for (const [name, damage] of Object.entries({
    'cut short': () => {
      writeFileSync(table, readFileSync(table).subarray(0, 5000));
    },
    'something else': () => {
      writeFileSync(table, 'no table at all');
    },
    empty: () => {
      writeFileSync(table, '');
    },
    gone: () => {
      rmSync(table);
    },
  }))
    it(`${name} says so in a line and does without`, () => {
      damage();
      const { status, stdout, stderr } = run('check', 'a.unres');
      assert.equal(status, 1);
      assert.match(stdout, /^a\.unres:3:53 error/);
      assert.match(stderr, /^resolint: facts: what is known of resolutions could not be read: [^\n]+\n$/);
      assert.equal(run('cite', 'A/RES/53/70').status, 1);
    });
});
