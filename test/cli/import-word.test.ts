import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWord, rememberFile } from '../../server/src/formats/word';
import { deleted, libraries, p, r, wordFile } from '../formats/word-builder';
import { assertRefused, folder, resolint, type Run } from './run';

describe('resolint import', () => {
  const draft = Buffer.from(wordFile(libraries));
  const changed = Buffer.from(wordFile({ body: p(r('Invites '), deleted('all '), r('States')) }));
  const broken = { 'cut.docx': draft.subarray(0, 700), 'text.docx': Buffer.from('words'), 'none.docx': '' };
  const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
  let here: ReturnType<typeof folder>;
  before(() => (here = folder({ 'a.docx': draft, 'b.docx': changed, ...broken, 'locked.docx': encrypted })));
  after(() => {
    here.remove();
  });
  const run = (...args: string[]): Promise<Run> => resolint(['import', ...args], { cwd: here.path });

  it('prints the draft, and tells what is lost', async () => {
    const origin = await rememberFile('a.docx', draft);
    assert.deepEqual(await run('a.docx'), { code: 0, stdout: readWord(draft).text + origin, stderr: '' });
    const { code, stdout, stderr } = await run('b.docx');
    assert.deepEqual([code, stderr], [0, 'resolint: b.docx: 1 tracked deletion applied\n']);
    assert.match(stdout, /^Invites States\n\n<!-- from b\.docx \(sha256 [0-9a-f]{64}\) -->\n$/);
    assert.match((await run('b.docx', '--changes', 'original')).stdout, /^Invites all States\n/);
  });

  it('writes the draft into a file, whole', async () => {
    const { code, stdout } = await run('a.docx', '--out', 'a.unres');
    assert.deepEqual([code, stdout], [0, '']);
    const written = readFileSync(join(here.path, 'a.unres'), 'utf8');
    assert.ok(written.startsWith(readWord(draft).text));
  });

  it('tells programs what is lost', async () => {
    const { stdout } = await run('b.docx', '--format', 'json');
    assert.deepEqual(JSON.parse(stdout), {
      text: 'Invites States\n',
      comments: [],
      losses: [{ kind: 'tracked-deletion', count: 1, message: '1 tracked deletion applied' }],
    });
  });

  it('says in a sentence what cannot be read, and writes nothing', async () => {
    await assertRefused('import', here.path, {
      'cut.docx': /^resolint: cut\.docx: cannot be read: it .*\n$/,
      'text.docx': /cannot be read: it is no Word file/,
      'none.docx': /cannot be read: it is no Word file/,
      'locked.docx': /cannot be read: it is encrypted, or a file of Word 97 to 2003/,
      'missing.docx': /there is no such file/,
      '.': /is a folder/,
    });
  });

  it('never writes over the Word file', async () => {
    const { code, stderr } = await run('a.docx', '--out', './a.docx');
    assert.equal(code, 2);
    assert.match(stderr, /is the Word file itself/);
    assert.ok(readFileSync(join(here.path, 'a.docx')).equals(draft));
  });
});
