import { strict as assert } from 'node:assert';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { command, folder, mended, resolint, wrong } from './run';

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const isRoot = process.getuid?.() === 0;

describe('what a file has beside its text', () => {
  let here: ReturnType<typeof folder>;
  const at = (name: string): string => join(here.path, name);
  const fix = (...args: string[]) => resolint(['fix', ...args], { cwd: here.path });
  beforeEach(() => (here = folder({ 'a.unres': wrong })));
  afterEach(() => {
    here.remove();
  });

  it('stays when it is mended: those it is shared with, and attributes of its own', async function () {
    if (process.platform !== 'linux' || !has('setfacl') || !has('setfattr')) this.skip();
    const said = (program: string, ...args: string[]): string =>
      execFileSync(program, [...args, 'a.unres'], { cwd: here.path, encoding: 'utf8' });
    chmodSync(at('a.unres'), 0o600);
    said('setfacl', '--modify', 'user:4321:rw,group:8765:r');
    said('setfattr', '--name', 'user.origin', '--value', 'secretariat');
    const look = (): string[] => [said('getfacl', '--numeric'), said('getfattr', '--dump')];
    const before = look();
    assert.match(before.join(), /user:4321:rw-/);
    assert.equal((await fix('a.unres')).code, 0);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), mended);
    assert.deepEqual(look(), before);
    assert.deepEqual(readdirSync(here.path), ['a.unres']);
  });

  it('stays when a baseline is made anew', async function () {
    if (process.platform !== 'linux' || !has('setfacl')) this.skip();
    writeFileSync(at('b.json'), '{}', { mode: 0o600 });
    execFileSync('setfacl', ['--modify', 'user:4321:rw', at('b.json')]);
    assert.equal((await resolint(['baseline', 'a.unres', '--output', 'b.json'], { cwd: here.path })).code, 0);
    assert.match(execFileSync('getfacl', ['--numeric', at('b.json')], { encoding: 'utf8' }), /user:4321:rw-/);
  });

  it('is not parted: of a file with two names neither is mended, and it is said why', async () => {
    linkSync(at('a.unres'), at('b.unres'));
    const { code, stdout, stderr } = await fix('a.unres', 'b.unres');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^resolint: a\.unres: was left as it is: it has 2 names \(hard links\)/m);
    assert.match(stderr, /^resolint: b\.unres: was left as it is: it has 2 names \(hard links\)/m);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), wrong);
    assert.equal(statSync(at('a.unres')).ino, statSync(at('b.unres')).ino);
    assert.equal((await fix('a.unres', '--stdout')).stdout, mended);
  });

  it('is not taken from its owner by a colleague who may write it', async function () {
    if (!isRoot) this.skip();
    chmodSync(here.path, 0o777);
    chmodSync(dirname(command()), 0o755);
    chownSync(at('a.unres'), 1234, 5678);
    chmodSync(at('a.unres'), 0o666);
    const child = spawn(process.execPath, [command(), 'fix', 'a.unres'], {
      cwd: here.path,
      uid: 4321,
      gid: 4321,
      // What Node has compiled is kept in the home, which here is the folder that is looked at.
      env: { ...process.env, HOME: here.path, NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 2);
    assert.match(stderr, /a\.unres: was left as it is: it belongs to another account/);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), wrong);
    assert.deepEqual(readdirSync(here.path), ['a.unres']);
  });

  it('stays as far as the system can say: without a command that copies it, permissions and owner', async function () {
    if (process.platform === 'win32') this.skip();
    chmodSync(at('a.unres'), 0o640);
    const env = { PATH: here.path };
    assert.equal((await resolint(['fix', 'a.unres'], { cwd: here.path, env })).code, 0);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), mended);
    assert.equal(statSync(at('a.unres')).mode & 0o777, 0o640);
  });
});
