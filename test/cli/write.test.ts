import { strict as assert } from 'node:assert';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFile, replaceFile } from '../../server/src/cli/write';
import { settle } from '../protocol/client';
import { resolint, wrong } from './run';

describe('writing a file', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'resolint-write-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('leaves what there was, and nothing beside it, where it does not come to its end', async () => {
    writeFileSync(at('a.unres'), 'before');
    // No bytes at all: writing fails when the draft is already open.
    const broken = 5 as unknown as Buffer;
    await assert.rejects(replaceFile(at('a.unres'), broken));
    await assert.rejects(createFile(at('b.unres'), broken));
    assert.equal(readFileSync(at('a.unres'), 'utf8'), 'before');
    assert.deepEqual(readdirSync(folder), ['a.unres']);
  });

  it('shows readers the old text or the new one, never a part', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(2_000_000));
    writeFileSync(at('a.unres'), texts[0] ?? '');
    const seen = new Set<string>();
    for (let turn = 1; turn < 20; turn++) {
      const written = replaceFile(at('a.unres'), Buffer.from(texts[turn % 2] ?? ''));
      const look = (): Promise<'looked'> =>
        new Promise((resolve) =>
          setImmediate(() => {
            seen.add(readFileSync(at('a.unres'), 'utf8'));
            resolve('looked');
          }),
        );
      while ((await Promise.race([written, look()])) === 'looked');
    }
    assert.ok([...seen].every((text) => texts.includes(text)));
  });

  it('keeps permissions and leads through links', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(at('a.unres'), 'before', { mode: 0o640 });
    symlinkSync(at('a.unres'), at('link.unres'));
    await replaceFile(at('link.unres'), Buffer.from('after'));
    assert.equal(readFileSync(at('a.unres'), 'utf8'), 'after');
    assert.equal(statSync(at('a.unres')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder).sort(), ['a.unres', 'link.unres']);
  });

  it('keeps the owner, whoever mends it', async function () {
    if (process.getuid?.() !== 0) this.skip();
    writeFileSync(at('a.unres'), 'before', { mode: 0o640 });
    chownSync(at('a.unres'), 1234, 5678);
    await replaceFile(at('a.unres'), Buffer.from('after'));
    const { uid, gid, mode } = statSync(at('a.unres'));
    assert.deepEqual([uid, gid, mode & 0o777], [1234, 5678, 0o640]);
  });

  it('puts nothing in the place of a pipe or a device', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [at('pipe.unres')]);
    await assert.rejects(replaceFile(at('pipe.unres'), Buffer.from('after')), /is no file/);
    assert.ok(statSync(at('pipe.unres')).isFIFO());
    writeFileSync(at('a.unres'), wrong);
    const { code, stderr } = await resolint(['baseline', 'a.unres', '--output', 'pipe.unres'], {
      cwd: folder,
    });
    assert.equal(code, 2);
    assert.equal(stderr, 'resolint: pipe.unres: is no file, but a device, a pipe or a folder\n');
  });

  it('does not undo what somebody else has written since the file was read', async () => {
    writeFileSync(at('a.unres'), 'edited');
    const replaced = replaceFile(at('a.unres'), Buffer.from('after'), Buffer.from('before'));
    await assert.rejects(replaced, /has changed meanwhile/);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), 'edited');
    await replaceFile(at('a.unres'), Buffer.from('edited'), Buffer.from('before'));
    assert.deepEqual(readdirSync(folder), ['a.unres']);
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    it(`leaves nothing beside it where it is broken off by ${signal}`, async function () {
      if (process.platform === 'win32') this.skip();
      writeFileSync(at('a.unres'), 'before');
      const module = join(import.meta.dirname, '../../server/src/node/put-file.ts');
      const script = `const { putFile } = require(${JSON.stringify(module)});
        void putFile(${JSON.stringify(at('a.unres'))}, Buffer.alloc(300_000_000));`;
      const args = ['--import', 'tsx', '--eval', script];
      const writer = spawn(process.execPath, args, { stdio: 'inherit' });
      const ended = once(writer, 'exit');
      while (writer.exitCode === null && readdirSync(folder).length < 2) await settle(1);
      writer.kill(signal);
      assert.deepEqual(await ended, [null, signal]);
      assert.deepEqual(readdirSync(folder), ['a.unres']);
      assert.equal(readFileSync(at('a.unres'), 'utf8'), 'before');
    });

  it('takes away what was left where a process was killed, and nothing of one that lives', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(at('a.unres'), 'before');
    const module = join(import.meta.dirname, '../../server/src/node/put-file.ts');
    const script = `const { putFile } = require(${JSON.stringify(module)});
      void putFile(${JSON.stringify(at('a.unres'))}, 'killed', { check: () => new Promise(() => setInterval(() => 0, 99)) });`;
    const writers = [1, 2].map(() =>
      spawn(process.execPath, ['--import', 'tsx', '--eval', script], { stdio: 'inherit' }),
    );
    try {
      while (readdirSync(folder).length < 3) await settle(5);
      const [killed, alive] = writers;
      const ended = once(killed ?? process, 'exit');
      killed?.kill('SIGKILL');
      await ended;
      assert.equal(readdirSync(folder).length, 3);
      writeFileSync(at('b.unres'), wrong);
      assert.equal((await resolint(['fix', 'b.unres'], { cwd: folder })).code, 0);
      const left = readdirSync(folder).filter((name) => !name.endsWith('.unres'));
      assert.equal(left.length, 1);
      assert.ok(left[0]?.includes(`-${alive?.pid ?? 0}-`));
    } finally {
      for (const writer of writers) writer.kill('SIGKILL');
    }
  });

  it('puts a file in the place of one with the longest name there is', async () => {
    const name = `${'a'.repeat(249)}.unres`;
    writeFileSync(at(name), wrong);
    assert.equal((await resolint(['fix', name], { cwd: folder })).code, 0);
    assert.deepEqual(readdirSync(folder), [name]);
  });

  it('of a baseline keeps its permissions, and makes it where there is none', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(at('a.unres'), '*The General Assembly*,\n\n*Noting* the report.\n');
    assert.equal((await resolint(['baseline', 'a.unres'], { cwd: folder })).code, 0);
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const first = readFileSync(at(name), 'utf8');
    assert.ok(first.includes('punctuation/preamble-comma'));
    writeFileSync(at('b.json'), 'old', { mode: 0o600 });
    assert.equal((await resolint(['baseline', 'a.unres', '--output', 'b.json'], { cwd: folder })).code, 0);
    assert.equal(readFileSync(at('b.json'), 'utf8'), first);
    assert.equal(statSync(at('b.json')).mode & 0o777, 0o600);
    assert.equal(readdirSync(folder).length, 3);
  });
});
