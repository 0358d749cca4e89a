import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asLatin, characterOf, decodeMisread } from '../../server/src/text/damage';

/** What a program shows that takes UTF-8 for Windows-1252. */
const shown = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('UTF-8 that was read as Windows-1252', () => {
  for (const letter of ['é', '’', '“', '–', 'ü', '€', '非', '😀'])
    it(`is put right: ${shown(letter)} is ${letter}`, () => {
      assert.equal(decodeMisread(shown(letter)), letter);
    });

  it('is put right for any character above U+00A0 that a text may have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xa1, max: 0xd7ff }), (point) => {
        const letter = String.fromCodePoint(point);
        // Five bytes stand for nothing in Windows-1252.
        if (/[\u0081\u008D\u008F\u0090\u009D]/.test(shown(letter))) return;
        assert.equal(decodeMisread(shown(letter)), letter);
      }),
    );
  });

  it('is left alone if it is cut off, or is something else', () => {
    for (const run of ['Ã', 'â€', 'Ãé', 'Âé', 'aé', 'ô¿¿¿', ''])
      assert.equal(decodeMisread(run), undefined, run);
  });
});

describe('a code of a web page', () => {
  it('is the character that it names', () => {
    assert.equal(characterOf('2019'), '’');
    assert.equal(characterOf(undefined, '8217'), '’');
    assert.equal(characterOf(undefined, undefined, 'EACUTE'), 'é');
  });

  it('is nothing if it names none', () => {
    for (const code of [
      ['1F'],
      ['FFFFFF'],
      [undefined, '31'],
      [undefined, '1114112'],
      [undefined, undefined, 'zz'],
    ])
      assert.equal(characterOf(...code), undefined, code.join());
  });
});

describe('letters of another alphabet', () => {
  it('are the Latin ones that they look like, if all do', () => {
    assert.equal(asLatin('Соuncil'), 'Council');
    assert.equal(asLatin('Αgenda'), 'Agenda');
    assert.equal(asLatin('Жunta'), undefined);
  });
});
