import { strict as assert } from 'node:assert';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import { readWord, reviewWord, writeComparison, writeWord } from '../../server/src/formats/word';
import { draftLabel } from '../../server/src/formats/word/read/labels';
import { mendText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { compare } from '../../server/src/succession/comparison';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';
import { fromDraft, roughWord } from '../formats/rough-word';
import { wordFile } from '../formats/word-builder';
import { listFile } from './list-files';
import { findOffice, readInOffice, type Action, type Reading } from './office';

const office = findOffice() ?? '';
const settings = defaultSettings;
const engine = {
  lint: (text: string) => lintText(text, { settings }),
  mend: (text: string, make: Parameters<typeof mendText>[1]['make']) =>
    mendText(text, { settings, ...(make ? { make } : {}) }),
};
const accept: Action = 'AcceptAllTrackedChanges';
const reject: Action = 'RejectAllTrackedChanges';

describe('a reviewed file in LibreOffice', () => {
  /** Each draft as a file of plain runs, and as one of runs that go apart anywhere. */
  const drafts = samples()
    .filter(({ name }) => name.endsWith('.unres'))
    .flatMap(({ text }, i) => [wordFile(fromDraft(text)), roughWord(text, i + 1)]);
  const reviews = drafts.map((file) => reviewWord(file, { engine }));
  let readings: Reading[];
  before(() => {
    readings = readInOffice(
      office,
      drafts.flatMap((file, i) => {
        const review = reviews[i]?.bytes ?? file;
        const accepted = wordFile(fromDraft(readWord(review).text));
        return [
          { file: review, action: accept },
          { file: review, action: reject },
          { file: accepted, action: '' as const },
          { file, action: reject },
        ];
      }),
    );
  });
  /** What LibreOffice makes of the review of a draft. */
  const of = (i: number): readonly Reading[] => readings.slice(4 * i, 4 * i + 4);

  it('has every comment, under the name of its author', () => {
    drafts.forEach((_, i) => {
      const [accepted] = of(i);
      const ours = accepted?.comments.filter((comment) => comment.startsWith('Resolint: '));
      assert.equal(ours?.length, reviews[i]?.comments);
    });
  });

  it('has every change', () => {
    drafts.forEach((_, i) => {
      const [accepted, , , original] = of(i);
      const { changes = 0 } = reviews[i] ?? {};
      assert.ok(changes === 0 || (accepted?.changes ?? 0) > (original?.changes ?? 0));
    });
  });

  it('is the mended draft when all is accepted, and the file as it was when all is rejected', () => {
    drafts.forEach((_, i) => {
      const [accepted, rejected, mended, original] = of(i);
      // What LibreOffice makes of fields and links that lead nowhere is not what is asked here.
      if (i % 2 === 0) assert.equal(lines(accepted), lines(mended));
      assert.equal(rejected?.text, original?.text);
    });
  });
});

/** The text of a reading without the white space that labels are set off with. */
const lines = (reading: Reading | undefined): string =>
  (reading?.text ?? '').replace(/[ \t]+/g, ' ').replace(/^ | $/gm, '');

describe('a comparison in LibreOffice', () => {
  const texts = samples()
    .filter(({ name }) => name.endsWith('.unres'))
    .map(({ text }) => parseResolution(text));
  const pairs = texts.slice(1).map((after, i) => ({ before: texts[i] ?? after, after }));

  it('is the later text when all is accepted, and the earlier one when all is rejected', () => {
    const readings = readInOffice(
      office,
      pairs.flatMap(({ before, after }) => {
        const [own, other] = [sheetOf(before), sheetOf(after)];
        const file = writeComparison({ before: own, after: other, comparison: compare(before, after) });
        return [
          { file, action: accept },
          { file: writeWord(other), action: '' as const },
          { file, action: reject },
          { file: writeWord(own), action: '' as const },
        ];
      }),
    );
    pairs.forEach((_, i) => {
      const [accepted, later, rejected, earlier] = readings.slice(4 * i, 4 * i + 4);
      assert.equal(words(accepted), words(later));
      assert.equal(words(rejected), words(earlier));
      assert.ok((accepted?.changes ?? 0) > 0);
    });
  });
});

/** LibreOffice leaves an empty paragraph where paragraphs that go meet some that come. */
const words = (reading: Reading | undefined): string =>
  lines(reading)
    .replace(/\n{2,}/g, '\n')
    .trim();

describe('automatic labels', () => {
  it('are those that LibreOffice prints', () => {
    const files = Array.from({ length: 40 }, (_, i) => listFile(i + 1));
    const printed = readInOffice(
      office,
      files.map((file) => ({ file, action: '' })),
    );
    let [same, all] = [0, 0];
    const wrong: string[] = [];
    files.forEach((file, i) => {
      const ours = readWord(file)
        .text.split('\n')
        .filter((line) => line !== '')
        .map((line) => line.trim());
      const theirs = (printed[i]?.text ?? '').split('\n').filter((line) => line !== '');
      assert.equal(ours.length, theirs.length);
      theirs.forEach((line, at) => {
        const [, label = '', words = ''] = /^(.*?)\s*(paragraph \d+)$/.exec(line) ?? [];
        const expected = label.trim() === '' ? words : `${draftLabel(label)} ${words}`;
        all++;
        if (ours[at] === expected) same++;
        else wrong.push(`file ${i + 1}: “${expected}”, read as “${ours[at]}”`);
      });
    });
    console.log(`      ${same} of ${all} labels as printed`);
    assert.ok(same >= 0.95 * all, wrong.slice(0, 20).join('\n'));
  });
});
