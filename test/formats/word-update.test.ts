import { strict as assert } from 'node:assert';
import { unzipSync } from 'fflate';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import { readWord, rememberFile, updateWord, writeWord } from '../../server/src/formats/word';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';
import { kind, level, li, list, note, footnote, p, r, tab, wordFile } from './word-builder';
import { openSchemas, type Validate } from './word-schema';

/** A draft as it is read from a file, changed. */
async function changed(file: Uint8Array, change: (draft: string) => string) {
  const draft = readWord(file).text + (await rememberFile('draft.docx', file));
  const update = await updateWord(file, change(draft));
  const { text, original } = readWord(update.bytes);
  return { ...update, text, original, before: readWord(file).text };
}

describe('what was changed in a draft, given back to its Word file', () => {
  let validate: Validate;
  before(async () => (validate = await openSchemas()));
  const clean = samples().find(({ name }) => name === 'clean-draft.unres')?.text ?? '';
  const file = writeWord(sheetOf(parseResolution(clean)));

  it('is nothing if nothing was changed', async () => {
    for (const { text } of samples()) {
      const own = writeWord(sheetOf(parseResolution(text)));
      const { bytes, changes, left } = await changed(own, (draft) => draft);
      assert.deepEqual([bytes, changes, left], [own, 0, []]);
    }
  });

  it('is tracked by word: accepted it is the draft, rejected the file as it was, and other parts keep their bytes', async () => {
    const {
      bytes,
      changes,
      left,
      text,
      original,
      before: was,
    } = await changed(file, (draft) =>
      draft
        .replace('free of charge;', 'free;')
        .replace('*Invites* regional', '*Encourages* all regional')
        .replace('Treaty Series', 'Series'),
    );
    assert.deepEqual([changes, left, original], [3, [], was]);
    assert.match(text, /public libraries free;[^]*\*Encourages\* all regional[^]*\*Series\*/);
    assert.deepEqual(validate(bytes), []);
    const [old, now] = [unzipSync(file), unzipSync(bytes)];
    assert.deepEqual(
      Object.keys(now).filter((part) => !Buffer.from(now[part] ?? []).equals(Buffer.from(old[part] ?? []))),
      ['word/document.xml', 'word/footnotes.xml'],
    );
  });

  it('puts in and takes out whole paragraphs, and what was numbered by hand is numbered anew', async () => {
    const {
      bytes,
      left,
      text,
      original,
      before: was,
    } = await changed(file, (draft) =>
      draft
        .replace(/\n\*Noting with appreciation\*.*\n/, '')
        .replace(/\n3\. /, '\n3. *Urges* all States to act;\n\n4. ')
        .replace(/\n4\. \*En/, '\n5. *En'),
    );
    assert.deepEqual([left, original], [[], was]);
    assert.match(text, /\n\n3\. \*Urges\* all States to act;\n\n4\. \*Invites\*[^]*\n\n5\. \*Encourages\*/);
    assert.doesNotMatch(text, /Noting with appreciation/);
    assert.deepEqual(validate(bytes), []);
  });

  it('leaves numbers that Word counts to Word', async () => {
    const counted = wordFile({
      numbering: kind(1, level(0, 'decimal', '%1.')) + list(1, 1),
      body: [li(1, 0, r('Asks the first;')), li(1, 0, r('Asks the second.'))].join(''),
    });
    const { text, left, original } = await changed(counted, (draft) =>
      draft.replace('2. Asks the second', '2. Asks another one;\n\n3. Asks the second'),
    );
    assert.deepEqual(left, []);
    assert.equal(text, '1. Asks the first;\n\n2. Asks another one;\n\n3. Asks the second.\n');
    assert.equal(original, '1. Asks the first;\n\n2. Asks the second.\n');
  });

  it('says what has to be done by hand: notes that are new', async () => {
    const noted = wordFile({
      body: p(tab, r('Recalling it,'), note(2)) + p(tab, r('1. Decides.')),
      footnotes: footnote(2, tab, r('A/81/1.')),
    });
    const { left, text } = await changed(noted, (draft) =>
      draft
        .replace('1. Decides.', '1. Decides at last.[^2]')
        .replace('[^1]: A/81/1.', '[^1]: A/81/1.\n\n[^2]: A/81/2.'),
    );
    assert.deepEqual(left, ['1. Decides at last.[^2]', 'A/81/2.']);
    assert.match(text, /1\. Decides at last\.\n/);
  });

  it('is refused for another file, for one that has changed, and for a draft that names none', async () => {
    const draft = readWord(file).text;
    const origin = await rememberFile('draft.docx', file);
    const other = wordFile({ body: p(r('words')) });
    await assert.rejects(
      updateWord(other, draft + origin),
      /not as it was when the draft was made from draft\.docx/,
    );
    await assert.rejects(updateWord(file, draft), /does not say that it is from this file/);
  });

  it('remembers a name that would end its comment', async () => {
    const origin = await rememberFile('a --> b<!--.docx', file);
    assert.match(origin, /^\n<!-- from a __ b_!_\.docx \(sha256 [0-9a-f]{64}\) -->\n$/);
  });
});
