import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import { writeWord } from '../../server/src/formats/word';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';
import { findOffice, printInOffice, type PrintedWord } from './office';

const office = findOffice() ?? '';
const canRead = spawnSync('pdftotext', ['-v']).status === 0;

/** How far a word may be from its place, in points: LibreOffice breaks lines elsewhere, so that downwards it is a line. */
const sideways = 1.5;
const down = 12;

const adopted = `<!-- cover -->

United Nations

A/RES/81/12

General Assembly

Distr.: General

2 December 2026

Eighty-first session

Agenda item 24

Eradication of poverty and other development issues

Resolution adopted by the General Assembly on 1 December 2026

[on the report of the Second Committee (A/81/462, para. 12)]

<!-- /cover -->

# 81/12. Public libraries

*The General Assembly*,

*Recalling* the report,[^1]

${Array.from({ length: 40 }, (_, i) => `${i + 1}. *Invites* Member States to consider the recommendations in part ${i + 1} of the report, and to act on them;`).join('\n\n')}

48th plenary meeting

1 December 2026

[^1]: A/81/190.
`;

/** The first word of each of these that is printed on a page, where its left edge and the foot of its letters are meant to be. */
type Places = Readonly<Record<string, readonly [left: number, baseline: number] | readonly [left: number]>>;

/** How far letters go below the line that they stand on, as a share of their size; boxes of words hold them. */
const descent = 0.216;

function assertPlaces(words: readonly PrintedWord[], places: Places, size = 10): void {
  for (const [text, [left, baseline]] of Object.entries(places)) {
    const found = words.filter((word) => word.text === text);
    assert.ok(found.length > 0, `“${text}” is not printed`);
    const word = found.find((one) => Math.abs(one.left - left) <= sideways);
    assert.ok(word, `“${text}” is at ${found.map((one) => one.left).join(', ')}, not at ${left}`);
    if (baseline === undefined) continue;
    const at = word.bottom - descent * size;
    assert.ok(Math.abs(at - baseline) <= down, `“${text}” stands at ${at}, not at ${baseline}`);
  }
}

(canRead ? describe : describe.skip)('a draft that is written as a Word file, printed by LibreOffice', () => {
  let [draft, annex, resolution]: PrintedWord[][][] = [];
  before(() => {
    const text = (name: string): string => samples().find((sample) => sample.name === name)?.text ?? '';
    const files = [text('clean-draft.unres'), text('annex.unres'), adopted].map((own) =>
      writeWord(sheetOf(parseResolution(own))),
    );
    [draft, annex, resolution] = printInOffice(office, files);
  });

  it('has the masthead of a draft where New York has it', () => {
    assertPlaces(draft?.[0] ?? [], {
      United: [123.35, 57.8],
      General: [123.35, 86.4],
      'Distr.:': [397, 86.7],
      'Original:': [397, 122.4],
      'Eighty-first': [60, 222.3],
      Third: [60, 235.5],
      Agenda: [60, 247.7],
      'Argentina,': [123.35],
      Public: [123.35],
    });
    const symbol = draft?.[0]?.find(({ text }) => text.endsWith('/L.12'));
    assert.ok(Math.abs((symbol?.right ?? 0) - 552.5) <= sideways);
  });

  it('has its paragraphs in the column, and numbers and words at their stops', () => {
    assertPlaces(draft?.[0] ?? [], {
      The: [147.1],
      Guided: [147.1],
      Recalling: [147.1],
      Convention: [123.35],
    });
    assertPlaces(draft?.[1] ?? [], {
      '1.': [147.1],
      Takes: [170.9],
      '(a)': [147.1],
      To: [170.9],
      encourages: [123.35],
    });
    const right = Math.max(...(draft?.[1] ?? []).map((word) => word.right));
    assert.ok(Math.abs(right - 488.65) <= sideways, `the column ends at ${right}`);
  });

  it('has notes with their text in the column, on the page of their marks', () => {
    assertPlaces(draft?.[0] ?? [], { Resolution: [123.35], 'A/79/211.': [123.35], See: [123.35] });
    assertPlaces(draft?.[1] ?? [], { 'A/81/190.': [123.35] });
  });

  it('has the symbol and the number of the page at the outer edge of later pages', () => {
    assertPlaces(
      draft?.[1] ?? [],
      { 'A/C.3/81/L.12': [60, 59], '2/2': [60, 755], Deeply: [147.1, 84.5] },
      8.5,
    );
    const [, even = [], odd = []] = resolution ?? [];
    assertPlaces(even, { 'A/RES/81/12': [60, 59] }, 8.5);
    const symbol = odd.find(({ text }) => text === 'A/RES/81/12');
    assert.ok(Math.abs((symbol?.right ?? 0) - 552) <= sideways);
  });

  it('has the head of an adopted text, and its meeting and date at the end', () => {
    const [first] = resolution ?? [];
    assertPlaces(first ?? [], {
      'Eighty-first': [60, 222.3],
      Agenda: [60, 234.3],
      Resolution: [123.1],
      '[on': [123.1],
      '81/12.': [78.5],
      Public: [123.1],
    });
    const closing = resolution?.at(-1)?.find(({ text }) => text === 'meeting');
    assert.ok(Math.abs((closing?.right ?? 0) - 488.65) <= sideways);
  });

  it('has an annex on a page of its own, whose numbers stand one stop to the left', () => {
    const [, last = [], ...others] = annex ?? [];
    assert.equal(others.length, 0);
    assertPlaces(last, {
      Annex: [60],
      Principles: [123.35],
      '1.': [123.35],
      In: [147.1],
      '(a)': [147.1],
    });
  });
});
