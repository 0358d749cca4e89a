import { strict as assert } from 'node:assert';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import { readWord, writeWord } from '../../server/src/formats/word';
import { parseResolution } from '../../server/src/syntax/parse';
import { realTexts, samples } from '../texts';
import { linesOfSheet } from './sheet-lines';
import { openSchemas, type Validate } from './word-schema';

const sheet = (text: string) => sheetOf(parseResolution(text));
const written = (text: string): Uint8Array => writeWord(sheet(text));
const partIn = (file: Uint8Array, name: string): string =>
  strFromU8(unzipSync(file)[name] ?? new Uint8Array());

const draft = (text: string): string => `<!-- cover -->

United Nations A/C.3/81/L.12

General Assembly Distr.: Limited

12 October 2026

Original: English

Eighty-first session

Third Committee

Agenda item 28 (b)

Social development

Ghana and Iceland: draft resolution\\*

<!-- /cover -->

\\* On behalf of the Group of 77 and China.

# Public libraries

*The General Assembly*,

${text}
`;

describe('a draft written as a Word file', () => {
  /** Every sample, and a few published texts if they are here. */
  const texts = [...samples(), ...realTexts().filter((_, i) => i % 40 === 9)];

  it('is the same draft when it is read again', () => {
    for (const { name, text } of texts) {
      const before = sheet(text);
      const after = sheet(readWord(writeWord(before)).text);
      assert.deepEqual(linesOfSheet(after), linesOfSheet(before), name);
    }
  });

  it('has the same bytes each time', () => {
    for (const { text } of samples()) assert.deepEqual(written(text), written(text));
  });

  describe('against the schemas of ECMA-376', () => {
    let validate: Validate;
    before(async () => (validate = await openSchemas()));

    it('is valid in every part', () => {
      const odd = draft(
        '| a | b |\n|---|---|\n| whole |\n\n1. *Decides*[^1] that \u0001 & <b>[^1].\n\n[^1]: A/81/1.',
      );
      for (const text of [...texts.map(({ text: own }) => own), odd, '', 'words'])
        assert.deepEqual(validate(written(text)), []);
    });

    it('would not be with the properties of a paragraph out of order', () => {
      const parts = unzipSync(written(draft('1. *Decides* to act.')));
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const wrong = document.replace(/(<w:pStyle w:val="Sponsors"\/>)(<w:spacing[^>]*>)/, '$2$1');
      assert.match(
        validate(zipSync({ ...parts, 'word/document.xml': strToU8(wrong) }))[0] ?? '',
        /document\.xml: /,
      );
    });
  });

  it('begins paragraphs, numbers and letters with tabs, and counts nothing by itself', () => {
    const document = partIn(
      written(draft('*Recalling* it,\n\n1. *Asks*:\n\n(a) To do so;\n\n(i) So;')),
      'word/document.xml',
    );
    const shown = document
      .split('<w:p>')
      .map((paragraph) => paragraph.replaceAll('<w:tab/>', '→').replace(/<[^>]*>/g, ''));
    for (const line of ['→Recalling it,', '→1.→Asks:', '→(a)→To do so;', '→→(i)→So;', '→→Public libraries'])
      assert.ok(shown.includes(line), line);
    assert.doesNotMatch(document, /w:numPr/);
  });

  it('has real notes, in the order of their marks, and the star of the sponsors before them', () => {
    const text = draft(
      '*Recalling* b[^b] and a,[^a] and b again,[^b]\n\n1. *Decides* it.\n\n[^a]: A/81/1.\n\n[^b]: A/81/2.',
    );
    const file = written(text);
    const notes = [...partIn(file, 'word/footnotes.xml').matchAll(/<w:footnote .*?<\/w:footnote>/g)].map(
      ([note]) => note.replace(/<[^>]*>/g, ''),
    );
    assert.deepEqual(notes.slice(2), ['*On behalf of the Group of 77 and China.', 'A/81/2.', 'A/81/1.']);
    const { text: back } = readWord(file);
    assert.match(back, /b\[\^1\] and a,\[\^2\] and b again,\[\^1\]/);
    assert.match(back, /^\\\* On behalf of the Group of 77/m);
  });

  it('leads from citations to their documents, in notes too', () => {
    const file = written(
      draft(
        '*Recalling* its resolution 75/155 of 16 December 2020,[^1]\n\n1. *Decides* it.\n\n[^1]: A/81/190.',
      ),
    );
    const targets = (part: string): string[] =>
      [...partIn(file, part).matchAll(/Target="(https[^"]*)" TargetMode="External"/g)].map(
        ([, to = '']) => to,
      );
    assert.deepEqual(targets('word/_rels/document.xml.rels'), ['https://docs.un.org/en/A/RES/75/155']);
    assert.deepEqual(targets('word/_rels/footnotes.xml.rels'), ['https://docs.un.org/en/A/81/190']);
  });

  it('has its masthead on the first page, its symbol on later ones, and fields for numbers of pages alone', () => {
    const file = written(draft('1. *Decides* it.'));
    assert.match(
      partIn(file, 'word/header-first.xml').replace(/<[^>]*>|\n/g, ''),
      /^United NationsA\/C\.3\/81\/L\.12General AssemblyDistr\.: Limited12 October 2026Original: English$/,
    );
    for (const page of ['even', 'default'])
      assert.match(partIn(file, `word/header-${page}.xml`), />A\/C\.3\/81\/L\.12</);
    const fields = Object.keys(unzipSync(file)).flatMap((part) =>
      [...partIn(file, part).matchAll(/<w:instrText[^>]*> (\w+)/g)].map(([, name]) => name),
    );
    assert.deepEqual([...new Set(fields)], ['PAGE', 'NUMPAGES']);
    assert.match(
      partIn(file, 'docProps/core.xml'),
      /<dc:title>A\/C\.3\/81\/L\.12 Public libraries<\/dc:title>/,
    );
    assert.doesNotMatch(partIn(file, 'docProps/core.xml'), /creator|modified/);
  });

  it('has nothing in it of comments that are for Resolint', () => {
    const text = draft('<!-- resolint-disable style/per-cent -->\n\n1. *Decides* it. <!-- why? -->');
    assert.doesNotMatch(partIn(written(text), 'word/document.xml'), /resolint|why/);
  });

  it('goes from right to left in Arabic', () => {
    const file = written(
      '*إن الجمعية العامة*،\n\n*إذ تشير* إلى قرارها 75/155 المؤرخ 16 كانون الأول/ديسمبر 2020،\n\n1 - *تقرر* أن تبقي المسألة قيد نظرها.\n',
    );
    assert.match(
      partIn(file, 'word/styles.xml'),
      /<w:bidi\/>.*<w:rtl\/><w:lang w:val="ar-SA" w:bidi="ar-SA"\/>/,
    );
  });
});
