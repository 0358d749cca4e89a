import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWord } from '../../server/src/formats/word';
import { samples } from '../texts';
import { libraries, wordFile } from '../formats/word-builder';
import { folder, resolint, type Run } from './run';

describe('resolint export', () => {
  const draft = samples().find(({ name }) => name === 'clean-draft.unres')?.text ?? '';
  let here: ReturnType<typeof folder>;
  before(() => {
    here = folder({
      'a.unres': draft,
      'wrong.unres': draft.replace('2 per cent', '2%'),
      'b.docx': Buffer.from(wordFile(libraries)),
    });
  });
  after(() => {
    here.remove();
  });
  const run = (...args: string[]): Promise<Run> => resolint(args, { cwd: here.path });
  const file = (name: string): Buffer => readFileSync(join(here.path, name));

  it('writes a Word file beside a draft, and none over one that is there', async () => {
    assert.deepEqual(await run('export', 'a.unres'), { code: 0, stdout: '', stderr: '' });
    assert.match(readWord(file('a.docx')).text, /# Public libraries and access to information/);
    const again = await run('export', 'a.unres');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /a\.docx: is there already/);
    const before = file('a.docx');
    assert.equal((await run('export', 'a.unres', '--force')).code, 0);
    assert.deepEqual(file('a.docx'), before);
  });

  it('tells of errors in the draft, and writes it', async () => {
    const { code, stderr } = await run('export', 'wrong.unres', '--rule', 'style/per-cent=error');
    assert.deepEqual([code, stderr], [0, 'resolint: wrong.unres: has 1 error; resolint check shows where\n']);
  });

  it('names a note that is left out, since no mark leads to it', async () => {
    const other = folder({ 'a.unres': `${draft}\n[^9]: A/79/9.\n` });
    try {
      const { code, stderr } = await resolint(['export', 'a.unres', '--to', 'html'], { cwd: other.path });
      assert.equal(code, 0);
      assert.match(stderr, /a\.unres: note 9 is left out: no mark leads to it/);
    } finally {
      other.remove();
    }
  });

  it('gives changes back to the Word file that a draft is from, in a copy', async () => {
    await run('import', 'b.docx', '-o', 'b.unres');
    const changed = file('b.unres')
      .toString()
      .replace('To keep libraries free', 'To keep all libraries free');
    const other = folder({ 'b.unres': changed, 'b.docx': file('b.docx'), 'c.docx': file('a.docx') });
    try {
      const { code, stderr } = await resolint(['export', 'b.unres', '--into', 'b.docx'], { cwd: other.path });
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(
        readWord(readFileSync(join(other.path, 'b.changed.docx'))).text,
        /To keep all libraries free/,
      );
      const refused = await resolint(['export', 'b.unres', '--into', 'c.docx'], { cwd: other.path });
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, /not as it was when the draft was made from b\.docx/);
    } finally {
      other.remove();
    }
  });

  it('writes Akoma Ntoso and a page in HTML, and reads the first as the draft', async () => {
    assert.deepEqual(await run('export', 'a.unres', '--to', 'akn'), { code: 0, stdout: '', stderr: '' });
    assert.match(file('a.xml').toString(), /<statement name="resolutionDraft">/);
    assert.equal(
      (await run('export', 'a.unres', '--to', 'akn', '--ids', 'plain', '-o', 'plain.xml')).code,
      0,
    );
    assert.match(file('plain.xml').toString(), /<paragraph eId="para_1" /);
    assert.equal((await run('export', 'a.unres', '--to', 'html')).code, 0);
    assert.match(file('a.html').toString(), /^<!DOCTYPE html>/);
    const { code, stdout } = await run('import', 'a.xml');
    assert.equal(code, 0);
    assert.match(stdout, /^# Public libraries and access to information$/m);
    assert.equal((await run('import', 'a.xml', '-o', 'a.xml')).code, 2);
  });

  it('refuses a file that is no Akoma Ntoso with a sentence, and writes nothing', async () => {
    const bad = folder({ 'bad.xml': '<!DOCTYPE a [<!ENTITY b "c">]><akomaNtoso>&b;</akomaNtoso>' });
    try {
      const refused = await resolint(['import', 'bad.xml', '-o', 'out.unres'], { cwd: bad.path });
      assert.deepEqual([refused.code, refused.stdout], [2, '']);
      assert.match(refused.stderr, /bad\.xml: cannot be read: it declares a type of document of its own/);
      assert.throws(() => readFileSync(join(bad.path, 'out.unres')));
    } finally {
      bad.remove();
    }
  });
});
