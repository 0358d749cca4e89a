import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWord } from '../../server/src/formats/word';
import { formula, italic, libraries, p, r, tab, wordFile } from '../formats/word-builder';
import { assertRefused, folder, resolint, type Run } from './run';

describe('resolint review', () => {
  const sessions = p(
    tab,
    r('Recalling', italic),
    r(' its resolution 75/155 of 17 December 2020 and 2% of it,'),
  );
  const draft = Buffer.from(wordFile({ body: formula + sessions }));
  let here: ReturnType<typeof folder>;
  before(() => {
    here = folder({
      'a.docx': draft,
      'good.docx': Buffer.from(wordFile(libraries)),
      'cut.docx': draft.subarray(0, 700),
      'locked.docx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
    });
  });
  after(() => {
    here.remove();
  });
  const run = (...args: string[]): Promise<Run> => resolint(['review', ...args], { cwd: here.path });
  const file = (name: string): Buffer => readFileSync(join(here.path, name));

  it('writes what is found into a copy, and nothing more into a copy of that', async () => {
    const first = await run('a.docx', '--rule', 'citation/date-correct=error');
    assert.deepEqual(
      [first.code, first.stdout, first.stderr],
      [1, 'a.review.docx: 1 tracked change and 1 comment\n', ''],
    );
    assert.deepEqual(file('a.docx'), draft);
    const { text, comments } = readWord(file('a.review.docx'));
    assert.match(text, /2 per cent of it/);
    assert.match(comments[0]?.text ?? '', /16 December 2020[^]*\ncitation\/date-correct$/);
    const again = await run('a.review.docx', '-o', 'b.docx', '--fail-on', 'never');
    assert.deepEqual([again.code, again.stdout], [0, 'b.docx: nothing new to say\n']);
    assert.deepEqual(file('b.docx'), file('a.review.docx'));
  });

  it('keeps a copy in which others may have written, unless it is told to write over it', async () => {
    writeFileSync(join(here.path, 'good.review.docx'), 'words');
    const kept = await run('good.docx');
    assert.equal(kept.code, 2);
    assert.match(kept.stderr, /good\.review\.docx: is there already; name another file with --out/);
    assert.equal((await run('good.docx', '--force', '--quiet', '--fail-on', 'never')).stdout, '');
    assert.deepEqual(file('good.review.docx').subarray(0, 2).toString(), 'PK');
    assert.match((await run('a.docx', '-o', 'a.docx', '--force')).stderr, /is the Word file itself/);
  });

  it('tells programs what is found, with the paragraph of the file and its words', async () => {
    const { stdout } = await run('a.docx', '--format', 'json', '--comments-only', '-o', 'c.docx');
    const { changes, comments, findings } = JSON.parse(stdout) as {
      changes: number;
      comments: number;
      findings: { rule: string; part: string; paragraph: number; words: string }[];
    };
    assert.deepEqual([changes, comments], [0, 2]);
    const { part, paragraph, words } = findings.find(({ rule }) => rule === 'citation/date-correct') ?? {};
    assert.deepEqual([part, paragraph, words], ['word/document.xml', 2, '17 December 2020']);
  });

  it('says in a sentence what cannot be reviewed, and writes nothing', async () => {
    await assertRefused('review', here.path, {
      'cut.docx': /cannot be read: it /,
      'locked.docx': /it is encrypted/,
      'none.docx': /there is no such file/,
      '.': /is a folder/,
    });
  });
});
