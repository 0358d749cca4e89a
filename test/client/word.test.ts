import { strict as assert } from 'node:assert';
import { wordToText } from '../../client/fetch/word';
import { fromPlainText } from '../../client/fetch/word/doc';
import { parseResolution } from '../../server/src/syntax/parse';
import { docx, lighthouses, numbered, paragraph, row, run, table } from './word-files';

describe('the text of a Word file', () => {
  it('has masthead, title, italics, numbers and notes', async () => {
    const text = await wordToText(lighthouses(), 'A/RES/53/70');
    assert.equal(
      text,
      `<!-- cover -->

United Nations

A/RES/53/70

Fifty-third session

Agenda item 63

<!-- /cover -->

# 53/70. Lighthouses

*The General Assembly*,

*Recalling* the report on lighthouses,[^1]

1. *Invites* States to keep \\*them\\* lit:

(a) By night;

2. *Decides* to remain seized of the matter.

[^1]: A/53/576.
`,
    );
    const { masthead, parts, notes } = parseResolution(text);
    assert.equal(masthead.symbol, 'A/RES/53/70');
    assert.equal(parts[0]?.sections[0]?.operative[0]?.items.length, 1);
    assert.equal(notes.length, 1);
  });

  it('names the text where its printed page alone did', async () => {
    const body = paragraph(run('The Security Council', { italic: true }), run(','));
    const text = await wordToText(docx({ body }), 'S/RES/1325 (2000)');
    assert.match(
      text,
      /^<!-- cover -->\n\nUnited Nations\n\nS\/RES\/1325 \(2000\)\n\n<!-- \/cover -->\n\n\*The Security/,
    );
  });

  it('writes the numbers that Word counts', async () => {
    const body = [
      paragraph(run('The General Assembly,')),
      numbered(0, run('Invites', { italic: true }), run(' States:')),
      numbered(1, run('To act;')),
      numbered(1, run('To report;')),
      numbered(0, run('Decides', { italic: true }), run(' to go on;')),
      numbered(1, run('3. typed.')),
    ].join('');
    const text = await wordToText(docx({ body }), 'A/RES/53/70');
    assert.match(
      text,
      /\n1\. \*Invites\* States:\n\n\(a\) To act;\n\n\(b\) To report;\n\n2\. \*Decides\* to go on;\n\n3\. typed\.\n/,
    );
  });

  it('keeps the rows of a table of the text', async () => {
    const cell = (text: string): string => paragraph(run(text));
    const body = paragraph(run('The General Assembly,')) + table(row(cell('Section 1'), cell('340 979 200')));
    assert.match(await wordToText(docx({ body }), 'A/RES/75/254'), /\nSection 1 \| 340 979 200\n/);
  });

  it('is words and notes of an older file', () => {
    const text = fromPlainText(
      'United Nations\tA/RES/53/70\rGeneral Assembly\n\nThe General Assembly,\n\n1.\tInvites States;\n'.replace(
        '\r',
        '\n',
      ),
      ' A/53/576.\n',
      'A/RES/53/70',
    );
    assert.equal(
      text,
      '<!-- cover -->\n\nUnited Nations\n\nA/RES/53/70\n\nGeneral Assembly\n\n<!-- /cover -->\n\nThe General Assembly,\n\n1. Invites States;\n\n[^1]: A/53/576.\n',
    );
  });

  for (const [name, bytes] of [
    ['a broken archive', Buffer.from('PK\u0003\u0004 and no more', 'latin1')],
    ['a broken older file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
    ['an archive of something else', docx({ body: '' }).subarray(0, 200)],
  ] as const)
    it(`is not to be had from ${name}`, async () => {
      await assert.rejects(wordToText(bytes, 'A/RES/53/70'));
    });
});
