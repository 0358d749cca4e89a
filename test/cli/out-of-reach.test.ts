import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, resolint, rule, wrong, type Run } from './run';

describe('what a folder holds and nobody can read', () => {
  let here: ReturnType<typeof folder>;
  const at = (name: string): string => join(here.path, name);
  const check = (...args: string[]): Promise<Run> => resolint(['check', ...args], { cwd: here.path });
  beforeEach(function () {
    if (process.platform === 'win32') this.skip();
    here = folder({ 'good.unres': wrong, 'below/locked/a.unres': wrong });
  });
  afterEach(() => {
    execFileSync('chmod', ['-R', 'u+rwX', here.path]);
    here.remove();
  });

  it('is named where it is a folder', async function () {
    if (process.getuid?.() === 0) this.skip();
    chmodSync(at('below/locked'), 0);
    for (const path of ['.', 'below', 'below/locked']) {
      const { code, stderr } = await check(path);
      assert.equal(code, 2, path);
      assert.match(stderr, /^resolint: below\/locked: may not be read; check its permissions$/m);
    }
    assert.match((await check('.')).stdout, /^good\.unres:3:53 error/);
  });

  it('is named where its name is no text', async function () {
    if (process.platform !== 'linux') this.skip();
    writeFileSync(Buffer.concat([Buffer.from(at('b')), Buffer.from([0xff]), Buffer.from('.unres')]), wrong);
    const { code, stdout, stderr } = await check('.');
    assert.equal(code, 2);
    assert.match(stderr, /^resolint: b\uFFFD\.unres: there is no such file or folder/m);
    assert.match(stdout, /^good\.unres:3:53 error/m);
  });

  it('is not named where it is a link, which is left alone', async () => {
    symlinkSync('nowhere', at('broken.unres'));
    symlinkSync('circle.unres', at('circle.unres'));
    assert.equal((await check('.')).stderr, '');
  });

  it('is named where it is the configuration', async () => {
    writeFileSync(at('.resolintrc.json'), `{ "rules": { "${rule}": "off" } }`);
    assert.equal((await check('good.unres')).code, 0);
    execFileSync('rm', [at('.resolintrc.json')]);
    for (const target of ['nowhere', '.resolintrc.json', '/dev/zero']) {
      symlinkSync(target, at('.resolintrc.json'));
      const { code, stdout, stderr } = await check('good.unres');
      assert.deepEqual([code, stdout], [2, ''], target);
      assert.match(
        stderr,
        /^resolint: \.resolintrc\.json:1:1: there is no such file, or none that may be read/,
      );
      execFileSync('rm', [at('.resolintrc.json')]);
    }
    mkdirSync(at('.resolintrc.json'));
    assert.match(
      (await check('good.unres')).stderr,
      /^resolint: \.resolintrc\.json:1:1: there is no such file/,
    );
  });
});
