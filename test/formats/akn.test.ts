import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fragments } from '../../scripts/torture/fragments';
import { DocumentProblem, readAkn, writeAkn } from '../../server/src/formats/exports';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import type { Sheet } from '../../server/src/formats/sheet/sheet';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';
import { openAknSchema, type ValidateAkn } from './akn-schema';
import { linesOfSheet } from './sheet-lines';

const read = (text: string): Sheet => sheetOf(parseResolution(text));
const draft = (...lines: string[]): Sheet =>
  read(
    [
      '*The General Assembly*,',
      '*Recalling* its resolution 75/1 of 21 September 2020,[^1]',
      ...lines,
      '[^1]: A/81/190.',
    ].join('\n\n'),
  );

describe('Akoma Ntoso', () => {
  let validate: ValidateAkn;
  before(async () => {
    validate = await openAknSchema();
  });

  for (const { name, text } of samples()) {
    it(`of ${name} is valid, and read again it is the same draft`, () => {
      const sheet = read(text);
      for (const scheme of ['un', 'plain'] as const) {
        const xml = writeAkn(sheet, scheme);
        assert.equal(validate(xml), undefined);
        assert.equal(writeAkn(sheet, scheme), xml);
        assert.deepEqual(linesOfSheet(read(readAkn(xml))), linesOfSheet(sheet));
      }
    });
  }

  it('is valid whatever stands in a draft', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...fragments),
          fc.constantFrom('\n\n', '\n\n1. *Decides* to act;\n\n', '\n\n(a) '),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (some) => {
        assert.equal(validate(writeAkn(read(`*The General Assembly*,\n\n${some}`))), undefined);
      }),
      { numRuns: 40 },
    );
  });

  it('counts elements as the United Nations does, or by the numbers of paragraphs', () => {
    const sheet = draft(
      '1. *Decides* to act;',
      '2. *Also decides*:',
      '(a) To go;',
      '(i) Soon;',
      '(b) To rest;',
      '3. *Requests* more;',
      '4. *Stops*.',
    );
    const ids = (scheme: 'un' | 'plain'): string[] =>
      [
        ...writeAkn(sheet, scheme).matchAll(
          /<(?:formula|container|paragraph|list|point|sublist)\b[^>]*eId="([^"]*)"/g,
        ),
      ].map(([, id = '']) => id);
    assert.deepEqual(ids('un'), [
      'formula_1',
      'container_2',
      'para_3',
      'para_4',
      'para_4_list',
      'para_4_list_point_a',
      'para_4_list_point_a_sublist',
      'para_4_list_point_a_sublist_point_i',
      'para_4_list_point_b',
      'para_6',
      'para_9',
    ]);
    assert.deepEqual(
      ids('plain').filter((id) => id.startsWith('para') && !id.includes('list')),
      ['para_1', 'para_2', 'para_3', 'para_4'],
    );
  });

  it('marks up texts of the Assembly from before September 2021 paragraph by paragraph', () => {
    const old = read(
      [
        'A/RES/74/1',
        '27 December 2019',
        'Resolution adopted by the General Assembly on 13 December 2019',
        '# 74/1. Title',
        '*The General Assembly*,',
        '1. *Decides*:',
        '(a) To go;',
        '(b) To rest;',
        '2. *Stops*;',
        '3. *Rests*.',
      ].join('\n\n'),
    );
    const xml = writeAkn(old);
    assert.doesNotMatch(xml, /<list|<point/);
    assert.deepEqual(
      [...xml.matchAll(/<paragraph eId="(\w+)"/g)].map(([, id]) => id),
      ['para_2', 'para_3', 'para_4', 'para_5', 'para_6'],
    );
  });

  it('puts a note at its first mark, and links what is cited', () => {
    const xml = writeAkn(draft('1. *Decides* to act.[^1]'));
    assert.equal(
      xml.match(/<authorialNote marker="1" placement="bottom" eId="authorialNote_1">/g)?.length,
      1,
    );
    assert.match(xml, /<sup>1<\/sup>/);
    assert.match(xml, /<a href="https:\/\/docs\.un\.org\/en\/A\/RES\/75\/1">75\/1<\/a>/);
  });

  const hostile: Readonly<Record<string, [string, RegExp]>> = {
    'an external entity': [
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><akomaNtoso>&e;</akomaNtoso>',
      /declares a type/,
    ],
    'entities of entities': [
      '<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><akomaNtoso>&b;</akomaNtoso>',
      /declares a type/,
    ],
    depth: [`<akomaNtoso>${'<p>'.repeat(5000)}`, /deep/],
    'another root': ['<html><body/></html>', /no file in Akoma Ntoso/],
    'no document': ['<akomaNtoso/>', /no statement/],
    'broken XML': ['<akomaNtoso><statement>', /not well-formed/],
    'no XML': ['PK\u0003\u0004', /not well-formed/],
    size: [`<akomaNtoso>${' '.repeat(3_000_000)}</akomaNtoso>`, /larger than 3 MB/],
  };
  for (const [what, [xml, message]] of Object.entries(hostile)) {
    it(`refuses ${what} with a sentence`, () => {
      assert.throws(
        () => readAkn(xml),
        (error) => error instanceof DocumentProblem && message.test(error.message),
      );
    });
  }

  it('reads no words as a comment that silences rules', () => {
    const xml = writeAkn(draft('1. *Decides* to act.')).replace(
      'to act',
      'to &lt;!-- resolint-disable-file --&gt; act',
    );
    assert.doesNotMatch(readAkn(xml), /<!-- resolint/);
  });

  const of = (body: string, preface = ''): string =>
    `<akomaNtoso><statement>${preface}<mainBody>${body}</mainBody></statement></akomaNtoso>`;
  const silence = '&lt;!-- resolint-disable-file --&gt;';
  for (const [what, xml] of Object.entries({
    'a number': of(`<paragraph><num>${silence}</num><content><p>Words</p></content></paragraph>`),
    'a number of two lines': of(
      `<paragraph><num>1.\n\n${silence}</num><content><p>Words</p></content></paragraph>`,
    ),
    'the number of the text': of('<p>a</p>', `<preface><p><docNumber>${silence}</docNumber></p></preface>`),
    'a raised mark': of(`<p>a<sup>${silence}</sup></p>`),
    'the mark of a note': of(
      `<p>a<authorialNote marker="1]&#10;&#10;${silence}"><p>b</p></authorialNote></p>`,
    ),
    'two pieces': of(`<p>&lt;<i>!-- resolint-disable-file --</i>&gt;</p>`),
  }))
    it(`reads no words as a comment that silences rules: ${what}`, () => {
      assert.doesNotMatch(readAkn(xml), /<!-- ?resolint/);
    });

  it('reads a table of a hundred thousand rows in time', () => {
    const began = process.cpuUsage();
    readAkn(of(`<container><table>${'<tr><td>a</td></tr>'.repeat(100_000)}</table></container>`));
    const { user } = process.cpuUsage(began);
    assert.ok(user < 6e6, `${user / 1e6} s`);
  });
});
