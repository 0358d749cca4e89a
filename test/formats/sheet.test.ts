import { strict as assert } from 'node:assert';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import type { Sheet } from '../../server/src/formats/sheet/sheet';
import { parseResolution } from '../../server/src/syntax/parse';
import { linesOfSheet } from './sheet-lines';

const read = (...lines: string[]): Sheet => sheetOf(parseResolution(lines.join('\n\n')));
const rolesIn = ({ blocks }: Sheet): string[] => blocks.map(({ role }) => role);
const formula = '*The General Assembly*,';
const preamble = '*Recalling* its resolution 75/1 of 21 September 2020,';

describe('sheet', () => {
  it('takes the fields of a masthead apart that stand on one line', () => {
    const sheet = read(
      'United Nations A/C.3/81/L.12',
      'General Assembly Distr.: Limited',
      '12 October 2026',
      'Original: English',
      'Eighty-first session Third Committee',
      'Agenda item 28 (b) Advancement of women: implementation',
      'Ghana and Iceland: draft resolution',
      '# Public libraries',
      formula,
      preamble,
      '1. *Decides* to act.',
    );
    assert.deepEqual(
      sheet.blocks
        .filter(({ region }) => region === 'masthead')
        .map(({ role, runs }) => [role, runs.map(({ text }) => text).join('')]),
      [
        ['publisher', 'United Nations'],
        ['symbol', 'A/C.3/81/L.12'],
        ['organ', 'General Assembly'],
        ['distribution', 'Distr.: Limited'],
        ['date', '12 October 2026'],
        ['original', 'Original: English'],
        ['session', 'Eighty-first session'],
        ['committee', 'Third Committee'],
        ['agenda-item', 'Agenda item 28 (b)'],
        ['agenda-title', 'Advancement of women: implementation'],
        ['sponsors', 'Ghana and Iceland: draft resolution'],
        ['title', 'Public libraries'],
      ],
    );
    assert.deepEqual(
      [sheet.isAdopted, sheet.symbol, sheet.session, sheet.title],
      [false, 'A/C.3/81/L.12', 81, 'Public libraries'],
    );
  });

  it('knows number, origin, meeting and day of an adopted text', () => {
    const sheet = read(
      'A/RES/74/104',
      'Resolution adopted by the General Assembly on 13 December 2019',
      '[on the report of the Third Committee (A/74/418)]',
      '# 74/104. Question of Guam',
      formula,
      preamble,
      '1. *Decides* to act.',
      '47th plenary meeting  \n13 December 2019',
    );
    assert.deepEqual(rolesIn(sheet), [
      'symbol',
      'adopted-line',
      'origin-line',
      'resolution-title',
      'formula',
      'preamble',
      'operative',
      'closing',
      'closing',
      'end-rule',
    ]);
    assert.equal(sheet.blocks[3]?.label, '74/104.');
    assert.ok(sheet.isAdopted);
  });

  it('cuts words where their look changes and links what they cite, without marks and comments', () => {
    const { blocks } = read(
      formula,
      '*Recalling*, <!-- why? --> its resolution 75/1 of 21 September 2020,[^1]',
      '1. *Decides* to act.',
      '[^1]: A/81/190.',
    );
    assert.deepEqual(
      blocks[1]?.runs.map(({ text, italic, href, note }) => [text, italic, href, note]),
      [
        ['Recalling', true, undefined, undefined],
        [',  its resolution ', false, undefined, undefined],
        ['75/1', false, 'https://docs.un.org/en/A/RES/75/1', undefined],
        [' of 21 September 2020,', false, undefined, undefined],
        ['', false, undefined, '1'],
      ],
    );
  });

  it('prints the words of a link in Markdown, which leads where a symbol in it does, or where it says', () => {
    const { blocks } = read(
      formula,
      '*Noting* [the page](https://www.un.org/en/lakes) and [ST/SGB/2007/5](https://undocs.org/ST/SGB/2007/5),',
    );
    const [paragraph] = blocks.filter(({ role }) => role === 'preamble');
    assert.deepEqual(
      paragraph?.runs.map(({ text, href }) => [text, href]),
      [
        ['Noting', undefined],
        [' ', undefined],
        ['the page', 'https://www.un.org/en/lakes'],
        [' and ', undefined],
        ['ST/SGB/2007/5', 'https://docs.un.org/en/ST/SGB/2007/5'],
        [',', undefined],
      ],
    );
  });

  it('prints labels in one form, and says how deep a paragraph stands', () => {
    const { blocks } = read(
      formula,
      preamble,
      '1) *Decides*:',
      'a) To act:',
      '(i) Soon;',
      '(ii) Well;',
      '(b) To rest.',
    );
    assert.deepEqual(
      blocks.slice(2, -1).map(({ role, label, degree }) => [role, label, degree]),
      [
        ['operative', '1.', 0],
        ['item', '(a)', 1],
        ['subitem', '(i)', 2],
        ['subitem', '(ii)', 2],
        ['item', '(b)', 1],
      ],
    );
  });

  it('takes what begins with (i) for the first degree, and letters for the second', () => {
    const { blocks } = read(
      formula,
      preamble,
      '1. *Decides*:',
      '(i) To act:',
      '(a) Soon;',
      '(b) Well;',
      '(ii) To rest.',
    );
    assert.deepEqual(
      blocks.slice(3, -1).map(({ label, degree }) => [label, degree]),
      [
        ['(i)', 1],
        ['(a)', 2],
        ['(b)', 2],
        ['(ii)', 1],
      ],
    );
  });

  it('makes a table of lines with strokes', () => {
    const { blocks } = read(
      formula,
      preamble,
      '1. *Decides* as follows:',
      '| *Name* | *Sum* |\n| --- | --- |\n| A \\| B | 2[^1] |',
      '[^1]: A/81/190.',
    );
    const table = blocks.find(({ role }) => role === 'table');
    assert.deepEqual(
      table?.rows?.map(({ isHeader, cells }) => [
        isHeader,
        ...cells.map(({ runs }) => runs.map(({ text, note }) => note ?? text).join('/')),
      ]),
      [
        [true, 'Name', 'Sum'],
        [false, 'A | B', '2/1'],
      ],
    );
  });

  it('keeps sections, parts and annexes apart', () => {
    const sheet = read(
      '# Title',
      '## A',
      '## First',
      formula,
      preamble,
      '### I',
      '### Scope',
      '1. *Decides* to act.',
      '## Annex',
      '## Rules',
      '1. Rules are good.',
    );
    assert.deepEqual(
      sheet.blocks.slice(1, -1).map(({ role, region, label, level }) => [role, region, label, level]),
      [
        ['part', 'preamble', 'A', 1],
        ['part', 'preamble', undefined, 2],
        ['formula', 'preamble', undefined, undefined],
        ['preamble', 'preamble', undefined, undefined],
        ['heading', 'main', 'I', 1],
        ['heading', 'main', undefined, 1],
        ['operative', 'main', '1.', undefined],
        ['annex', 'annex', 'Annex', 1],
        ['annex', 'annex', undefined, 2],
        ['operative', 'annex', '1.', undefined],
      ],
    );
  });

  it('puts stars of sponsors to their notes, and other notes with stars under the masthead', () => {
    const led = read(
      'Iraq:* draft resolution*',
      '# Title',
      formula,
      preamble,
      '1. *Decides*.',
      '\\* On behalf of all.',
    );
    assert.deepEqual(
      led.notes.map(({ mark }) => mark),
      ['*'],
    );
    const unled = read(
      'Iraq: draft resolution',
      '# Title',
      formula,
      preamble,
      '1. *Decides*.',
      '\\* Issued again.',
    );
    assert.deepEqual(
      [unled.notes.length, unled.blocks.find(({ role }) => role === 'star-note')?.label],
      [0, '*'],
    );
  });

  it('leaves out suppressions, remarks of delegations and what a page left behind', () => {
    const sheet = read(
      formula,
      preamble,
      '<!-- resolint-disable-next-line style/date -->',
      '1. *Decides* to act [Mexico: retain] soon.',
      '2 26-17345',
    );
    assert.doesNotMatch(linesOfSheet(sheet).join('\n'), /resolint|Mexico|17345/);
  });
});
