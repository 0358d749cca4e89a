import { strict as assert } from 'node:assert';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folder, mended, resolint, wrong } from './run';

describe('resolint fix', () => {
  let here: ReturnType<typeof folder>;
  afterEach(() => {
    here.remove();
  });
  const fix = (args: string[], input?: string) =>
    resolint(['fix', ...args], { cwd: here.path, ...(input === undefined ? {} : { input }) });
  const at = (name: string) => join(here.path, name);

  it('mends in place, only what needs it', async () => {
    here = folder({ 'a.unres': wrong, 'b.unres': mended });
    const before = statSync(at('b.unres'));
    const { code, stdout } = await fix(['a.unres', 'b.unres']);
    assert.deepEqual([code, stdout], [0, 'a.unres: 1 finding mended\n']);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), mended);
    assert.deepEqual(
      [statSync(at('b.unres')).ino, statSync(at('b.unres')).mtimeMs],
      [before.ino, before.mtimeMs],
    );
    assert.deepEqual(readdirSync(here.path).sort(), ['a.unres', 'b.unres']);
  });

  it('keeps permissions, links, line ends, byte order mark and encoding', async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    here = folder({ 'a.unres': crlf(wrong), 'b.unres': Buffer.from(`\uFEFF${wrong}`, 'utf16le') });
    chmodSync(at('a.unres'), 0o640);
    symlinkSync('a.unres', at('link.unres'));
    assert.equal((await fix(['link.unres', 'b.unres'])).code, 0);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), crlf(mended));
    assert.equal(statSync(at('a.unres')).mode & 0o777, 0o640);
    assert.ok(lstatSync(at('link.unres')).isSymbolicLink());
    assert.equal(readFileSync(at('b.unres'), 'utf16le'), `\uFEFF${mended}`);
  });

  it('prints with --stdout and for standard input', async () => {
    here = folder({ 'a.unres': wrong });
    assert.equal((await fix(['a.unres', '--stdout'])).stdout, mended);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), wrong);
    assert.equal((await fix(['-'], wrong)).stdout, mended);
    assert.equal((await fix(['-'], mended)).stdout, mended);
  });

  it('leaves a file alone whose bytes it could not give back', async () => {
    const bytes = Buffer.concat([Buffer.from(wrong), Buffer.from([0xe9])]);
    here = folder({ 'a.unres': bytes });
    const { code, stderr } = await fix(['a.unres']);
    assert.equal(code, 2);
    assert.match(stderr, /a\.unres: has bytes that are not UTF-8/);
    assert.deepEqual(readFileSync(at('a.unres')), bytes);
  });

  it('does not write what may not be written', async function () {
    if (process.getuid?.() === 0) this.skip();
    here = folder({ 'a.unres': wrong });
    chmodSync(at('a.unres'), 0o444);
    const { code, stderr } = await fix(['a.unres']);
    assert.equal(code, 2);
    assert.match(stderr, /a\.unres: was left as it is: it may not be written/);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), wrong);
  });

  it('applies suggestions only where asked', async () => {
    const draft = wrong.replace('2015.', '2015,').replace('Invites all', 'Invite all');
    here = folder({ 'a.unres': draft });
    await fix(['a.unres']);
    assert.equal(readFileSync(at('a.unres'), 'utf8'), draft);
    assert.equal((await fix(['a.unres', '--suggestions'])).code, 0);
  });
});
