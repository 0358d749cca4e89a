import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../../server/src/features/restructure/clean';
import { lookUp } from '../../server/src/facts/resolutions';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { fixText } from '../../server/src/lint/fix';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { restraintOf } from '../../server/src/lint/restraint';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { generalAssembly } from '../../server/src/organs/organ';
import { parseResolution } from '../../server/src/syntax/parse';
import { readsAsResolution } from '../../server/src/syntax/detect';

/**
 * Small texts written after public reports of people who draft, which lie beside the project and are not part of it; what must
 * happen to each is said here. Texts of the same kinds that are part of the project: brought.test.ts.
 */
const folder = join(import.meta.dirname, '../../../shared/cases');

const isFolderThere = existsSync(folder);

/** What is asserted of a case. */
class Case {
  readonly findings: Finding[];
  readonly mended: string;
  readonly isRecognised: boolean;

  constructor(readonly text: string) {
    this.findings = lintText(text, { settings });
    this.mended = fixText(text, { settings }).text;
    this.isRecognised = readsAsResolution(text);
  }

  /** What a rule blames, each with its line: `17 64/293`. */
  blamed(rule: string): string[] {
    return this.findings
      .filter((finding) => finding.rule === rule)
      .map(({ start, end }) => `${this.lineOf(start)} ${this.text.slice(start, end)}`);
  }

  lineOf(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  /** Nothing is reported or changed on lines that begin so. */
  leavesAlone(...beginnings: string[]): void {
    const mended = this.mended.split('\n');
    for (const [i, line] of this.text.split('\n').entries())
      if (beginnings.some((beginning) => line.startsWith(beginning))) {
        assert.ok(mended.includes(line), `changed: ${line}`);
        assert.deepEqual(
          this.findings.filter(({ start }) => this.lineOf(start) === i + 1).map(({ rule }) => rule),
          [],
          line,
        );
      }
  }

  /** The lines of the mended text from the one that begins so to the end, without those that are blank. */
  mendedFrom(beginning: string): string[] {
    const lines = this.mended.split('\n').filter((line) => line.trim() !== '');
    const from = lines.findIndex((line) => line.startsWith(beginning));
    assert.notEqual(from, -1, `no line begins “${beginning}” in:\n${this.mended}`);
    return lines.slice(from);
  }

  silent(...rules: string[]): void {
    for (const rule of rules) assert.deepEqual(this.blamed(rule), [], rule);
  }

  atMostRemarks(): void {
    assert.deepEqual(
      this.findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
      [],
    );
  }

  unchanged(): void {
    assert.equal(this.mended, this.text);
  }
}

/** What must happen to each file, by the number that its name begins with. */
const cases: Readonly<Record<string, (brought: Case) => void>> = {
  '01'(brought) {
    assert.ok(brought.isRecognised);
    assert.ok(brought.mended.includes('\n*The Human Rights Council*,\n'));
    brought.leavesAlone('**Committee', '**Topic', '**Sponsors', '**Signatories');
    assert.ok(brought.blamed('citation/first-date').includes('17 64/293'));
    assert.deepEqual(brought.blamed('punctuation/list-items'), ['28 ,', '29 ,']);
    assert.deepEqual(brought.blamed('wording/seized'), ['40 seized on']);
    const { sections } = parseResolution(brought.text).parts[0] ?? { sections: [] };
    assert.deepEqual([sections[0]?.preamble.length, sections[0]?.operative.length], [6, 7]);
  },
  '02'(brought) {
    assert.ok(brought.isRecognised);
    assert.equal(parseResolution(brought.text).organ?.id, 'security-council');
    assert.deepEqual(brought.blamed('punctuation/final-stop'), ['9 r']);
  },
  '04'(brought) {
    assert.ok(brought.isRecognised);
    brought.silent('layout/page-furniture', 'punctuation/final-stop');
    assert.ok(brought.mended.trimEnd().endsWith('13  3. *Decides* to remain actively seized of the matter.'));
    assert.equal(brought.mended.split('\n').length, brought.text.split('\n').length);
  },
  '06'(brought) {
    assert.ok(brought.isRecognised);
    brought.leavesAlone('Committee', 'Topic', 'Sponsors', 'Signatories');
    assert.deepEqual(
      brought.findings.filter(({ start }) => brought.lineOf(start) === 10).map(({ rule }) => rule),
      ['structure/order'],
    );
    assert.ok(brought.mended.includes('\nThe General Assembly hereby:\n'));
  },
  '07'(brought) {
    assert.ok(brought.isRecognised);
    brought.leavesAlone('<strong>', '<li>', '  <li>');
    assert.equal(brought.blamed('structure/organ-line').length, 1);
    assert.equal(brought.findings.filter(({ rule }) => rule === 'layout/html-list').length, 1);
  },
  '09'(brought) {
    brought.leavesAlone('RESOLUTION', 'Committee', 'Main', 'Co-', 'PREAMB', 'OPERATIONAL', '===', '---');
    assert.match(brought.findings.find(({ rule }) => rule === 'structure/order')?.message ?? '', /missing/);
  },
  '10'(brought) {
    assert.ok(brought.isRecognised);
    assert.deepEqual(brought.mendedFrom('1. '), [
      '1. *Calls upon* all nations to mark their weapons by:',
      '(a) Stamping a number on each;',
      '(b) Keeping a register:',
      '(i) Open to inspection;',
      '(ii) Kept for twenty years;',
      '2. *Condemns* the illicit trade in small arms;',
      '3. *Remains* seized of the matter.',
    ]);
  },
  '12'(brought) {
    assert.deepEqual(brought.mendedFrom('*Recalling'), [
      '*Recalling* its resolution 64/292 of 28 July 2010,',
      '1. *Calls upon* Member States to act;',
      '2. *Encourages* all States to cooperate;',
      '3. *Decides* to remain seized of the matter.',
    ]);
  },
  '13'(brought) {
    assert.deepEqual(brought.mendedFrom('*Recalling'), [
      '*Recalling* its resolution 64/292 of 28 July 2010,',
      '1.\t*Calls upon* Member States to act;',
      '2.\t*Encourages* all States to cooperate;',
      '3.\t*Decides* to remain seized of the matter.',
    ]);
  },
  '15'(brought) {
    assert.deepEqual(brought.mendedFrom('1. '), [
      '1. *Urges* Member States:',
      '(a) To take into account the priorities;',
      '(b) To strengthen:',
      '(i) Primary health care;',
      '(ii) Health information systems;',
      '2. *Decides* to remain seized of the matter.',
    ]);
  },
  '17': (brought) => {
    assert.deepEqual(brought.findings, []);
  },
  '19'(brought) {
    brought.silent('citation/number-plausible', 'citation/date-correct', 'citation/session-window');
    brought.atMostRemarks();
  },
  '20'(brought) {
    for (const rule of ['date-correct', 'number-plausible', 'session-window', 'unknown'])
      brought.silent(`citation/${rule}`);
    const dated = { 59: 1, 66: 1, 39: 1, 103: 1, 317: 4, 375: 4, 429: 5 };
    for (const [number, session] of Object.entries(dated))
      assert.equal(
        lookUp(generalAssembly, { form: 'roman', number: Number(number), session })?.between,
        undefined,
        `${number} (${session})`,
      );
  },
  '21'(brought) {
    assert.deepEqual(
      brought.mendedFrom('1. ').map((line) => line.slice(0, 2)),
      ['1.', '2.', '3.', '4.'],
    );
    const found = brought.findings.filter(({ rule }) => rule === 'numbering/operative');
    assert.deepEqual(
      found.map(({ fix }) => fix?.applicability),
      ['safe'],
    );
  },
  '23'(brought) {
    brought.unchanged();
    brought.atMostRemarks();
    const clean = cleanText(parseResolution(brought.text));
    assert.deepEqual(clean.match(/^\d\. \*\w+/gm), [
      '1. *Calls',
      '2. *Encourages',
      '3. *Requests',
      '4. *Decides',
    ]);
    assert.ok(clean.includes('bearing in mind paragraph 2 above'));
  },
  '26'(brought) {
    brought.unchanged();
    assert.equal(brought.blamed('structure/conflict').length, 1);
  },
  '27'(brought) {
    assert.ok(!brought.isRecognised);
    brought.unchanged();
    brought.atMostRemarks();
  },
  '30'(brought) {
    assert.ok(!brought.isRecognised);
    brought.unchanged();
    assert.deepEqual(brought.findings, []);
  },
  '32'(brought) {
    assert.deepEqual(brought.mended.split('\n').slice(-3), [
      'Hundred and fourth plenary meeting,',
      '31 October 1947.',
      '',
    ]);
    brought.leavesAlone('Hundred and fourth', '31 October');
  },
  '33'(brought) {
    const found = brought.findings.filter(({ rule }) => rule === 'numbering/operative');
    assert.ok(
      found.every(({ severity, fix }) => severity === 'information' && fix?.applicability !== 'safe'),
    );
    assert.doesNotMatch(brought.mended, /^\d/m);
  },
  '34'(brought) {
    brought.unchanged();
    assert.deepEqual(
      brought.findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  },
  '36'(brought) {
    brought.unchanged();
    assert.ok(!brought.isRecognised);
    assert.equal(restraintOf(parseResolution(brought.text)), 'no-resolution');
  },
  '37'(brought) {
    assert.deepEqual(brought.blamed('footnote/raw-digit'), ['3 1', '3 2', '5 3']);
    brought.silent('footnote/unused');
  },
  '38'(brought) {
    assert.deepEqual(
      brought.blamed('italics/opening-phrase').map((place) => place.replace(/^\d+ /, '')),
      [
        'Fully aware',
        'Confident',
        'Having heard',
        'Keeping in mind',
        'Anxious',
        'Viewing with appreciation',
        'Accepts',
        'Establishes',
        'Strongly recommends',
        'Solemnly affirms',
        'Instructs',
        'Decides',
      ],
    );
  },
  '39'(brought) {
    assert.deepEqual(brought.blamed('punctuation/list-items'), ['9 ,', '11 ,', '13 .']);
  },
  '40'(brought) {
    assert.ok(brought.isRecognised);
    brought.leavesAlone('FORUM', 'QUESTION', 'SUBMITTED');
    assert.match(brought.findings.find(({ rule }) => rule === 'structure/order')?.message ?? '', /missing/);
    assert.deepEqual(
      brought.blamed('punctuation/list-items').map((place) => place.split(' ')[0]),
      ['10', '14', '15', '17', '18', '19'],
    );
  },
  '41'(brought) {
    assert.deepEqual(brought.blamed('numbering/subparagraph-degrees'), ['6 1.1.', '7 1.2.']);
    assert.deepEqual(brought.mendedFrom('1. ').slice(1, 3), ['(a) Set up funds;', '(b) Publish reports;']);
  },
  '42'(brought) {
    assert.deepEqual(brought.blamed('numbering/subparagraph-degrees'), ['11 (ba)', '13 (c)']);
    assert.deepEqual(brought.mendedFrom('(c)').slice(0, 2), [
      '(c) To publish the list;',
      '(d) To invite observers;',
    ]);
  },
  '44'(brought) {
    const { paragraphs } = parseResolution(brought.text);
    assert.equal(paragraphs.filter(({ role }) => role === 'preambular').length, 2);
    assert.deepEqual(
      brought.mendedFrom('1.').map((line) => line.slice(0, 2)),
      ['1.', '2.', '3.'],
    );
  },
  '45'(brought) {
    assert.equal(brought.blamed('italics/opening-phrase').length, 6);
    assert.ok(brought.blamed('punctuation/list-items').includes('17 ,'));
    assert.ok(brought.mended.includes('*Further invites* UNESCO'));
    brought.leavesAlone('FORUM', 'QUESTION', 'SUBMITTED', 'CO-SUBMITTERS');
  },
  '46'(brought) {
    assert.ok(brought.mended.includes('estimates,!'));
    assert.deepEqual(brought.blamed('footnote/unused').length, 1);
  },
  '47': (brought) => {
    brought.silent('citation/organ-named', 'citation/hrc-form', 'citation/first-date');
  },
  '48': (brought) => {
    brought.silent('masthead/submitted-by', 'masthead/title');
  },
  '49': (brought) => {
    brought.atMostRemarks();
  },
  '50'(brought) {
    assert.ok(brought.mended.includes('\n1. *Calls upon* Member States'));
    brought.leavesAlone('Committee', 'Question', 'Submitted', 'Co-');
  },
  '52'(brought) {
    assert.ok(brought.mended.includes('\n*Keeping in mind* Sustainable Development Goal 6,\n'));
    assert.ok(!brought.mended.includes('<u>'));
  },
};

describe('small texts that were brought', function () {
  before(loadFacts);
  before(() => loadVocabulary());

  const files = isFolderThere
    ? readdirSync(folder).filter((file) => /^\d/.test(file) && !file.endsWith('.expected.txt'))
    : [];

  before(function () {
    if (isFolderThere) return;
    console.log(`      ${folder} is not there: its texts are not tried`);
    this.skip();
  });

  for (const file of files)
    it(file, () => {
      const assertAll = cases[file.slice(0, 2)];
      assert.ok(assertAll, `nothing is said of ${file}`);
      assertAll(new Case(readFileSync(join(folder, file), 'utf8')));
    });

  it('are there for everything that is said', () => {
    const numbers = new Set(files.map((file) => file.slice(0, 2)));
    assert.deepEqual(
      Object.keys(cases).filter((number) => !numbers.has(number)),
      [],
    );
  });
});
