import { strict as assert } from 'node:assert';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { readsAsResolution } from '../../server/src/syntax/detect';

/** Texts pasted out of a letter, a page or a form: what stands around a resolution, and what paste has done to it. */

const mend = (text: string): string => fixText(text, { settings }).text;
const rulesOf = (text: string, ...severities: string[]): string[] =>
  lintText(text, { settings })
    .filter(({ severity }) => severities.length === 0 || severities.includes(severity))
    .map(({ rule }) => rule);

const body =
  '*The General Assembly*,\n\n*Recalling* its resolution 78/155 of 19 December 2023,\n\n1. *Calls upon* all States to map slopes;\n\n2. *Requests* the Secretary-General to report thereon at the eightieth session.\n';
const plainBody = body.replaceAll('*', '');

describe('pasted texts', () => {
  before(loadFacts);
  before(() => loadVocabulary());

  describe('sentences above a formula', () => {
    for (const [name, above] of Object.entries({
      'a letter':
        'I have the honour to transmit herewith a draft resolution (see annex) and to ask that it be circulated as a document of the General Assembly under agenda item 16.',
      'an e-mail':
        'as promised, here is the draft. It goes to the secretariat on Friday; please send your comments by Wednesday.',
      'an assistant': 'Certainly! Here is a draft resolution on landslides:',
      'a sentence about a session': 'This is to be adopted at the eightieth session of the Assembly.',
      'the head of an e-mail':
        'From: Lena Brandt\nTo: drafting group\nDate: Tue, 14 Oct 2025 18:02:11 +0200\nSubject: Re: L.14, latest text.',
    }))
      it(`${name} stays as it is`, () => {
        const text = `${above}\n\n${body}`;
        assert.equal(mend(text), text);
      });

    it('are no lines of a masthead', () => {
      const masthead =
        'A/C.3/80/L.20\n\nEightieth session\n\nAgenda item 67\n\nChile: draft resolution\n\n# Landslides.\n\n';
      assert.equal(mend(masthead + body), masthead.replace('Landslides.', 'Landslides') + body);
    });
  });

  describe('a text in which nothing is a resolution', () => {
    for (const [name, text] of Object.entries({
      'an e-mail that quotes one': `From: Lena <lena@example.org>\nDate: Tue, 14 Oct 2025\n\nColleagues,\n\nplease find the text of this morning below. We could go along with it.\n\n${plainBody.replace(/^/gm, '> ')}\n> On 13 Oct 2025, at 09:11, Pedro wrote:\n>> can we add “as appropriate”?\n\nBest,\nLena\n`,
      'source in RTF': `{\\rtf1\\ansi\\f0\\fs24 ${plainBody.replace(/$/gm, '\\par').replaceAll('. ', '.\\tab\\i ')}}\n`,
    }))
      it(`${name} stays as it is`, () => {
        assert.ok(!readsAsResolution(text));
        assert.equal(mend(text), text);
        assert.deepEqual(rulesOf(text, 'error', 'warning'), []);
      });
  });

  it('a text in paragraphs of HTML keeps its sessions', () => {
    const text = `${body
      .trim()
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph.replace(/\*(.*?)\*/, '<em>$1</em>')}</p>`)
      .join('\n\n')}\n`;
    assert.ok(mend(text).includes('at the eightieth session.'));
  });

  describe('a formula keeps its comma', () => {
    for (const [name, preamble] of Object.entries({
      'bullets before a preamble':
        '• Recalling its resolution 78/155 of 19 December 2023;\n• Welcoming the summit;',
      'labels of clauses before a preamble':
        'Clause 1: Acknowledging that slopes slide,\n\nClause 2: Regretting the delays,',
    }))
      it(name, () => {
        const text = `The General Assembly,\n\n${preamble}\n\n1. Calls upon States to act;\n\n2. Requests a report.\n`;
        assert.match(mend(text), /^\*The General Assembly\*,\n/);
        assert.ok(!rulesOf(text).includes('wording/operative-opener'));
        assert.match(mend(text), /\n(?:• )?\*(?:Recalling|Acknowledging)\* /);
      });
  });

  it('a decimal label is a letter only if the count begins below its number', () => {
    const draft = (items: string): string =>
      `*The General Assembly*,\n\n*Noting* the report,\n\n1. *Calls upon* States to act;\n\n${items}\n\n2. *Requests* a report.\n`;
    const inserted = draft('1.5 Encourages partners to share data;');
    assert.equal(mend(inserted), inserted);
    const listed = draft('1.1 Partners share data;\n\n1.2 Donors pay;');
    assert.match(mend(listed), /\(a\) Partners share data;\n\n\(b\) Donors pay;/);
  });

  it('a dash that ends a paragraph gets no comma by itself', () => {
    for (const end of [' -', ' –', '-', '…', ' /']) {
      const text = body.replace('2023,', `2023${end}`);
      assert.equal(mend(text), text);
    }
  });

  it('a word that a line end has cut is told of once', () => {
    const text =
      'The General Assembly,\n\nReaffirming its resolution 77/198 of 15 Decem-\nber 2022 and its work in re-\ngions and in long-\nterm plans,\n\nDecides to act.\n';
    assert.deepEqual(rulesOf(text, 'error', 'warning'), [
      'style/spelling',
      'style/spelling',
      'style/missing-space',
    ]);
  });

  describe('is recognised', () => {
    it('with “; and” at the end of paragraphs', () => {
      const text =
        'The General Assembly,\n\nRecognizing the importance of sport; and\n\nBelieving that play is a right; and\n\n1. Calls upon States to build playgrounds; and\n\n2. Requests the Secretary-General to report on this.\n';
      assert.ok(readsAsResolution(text));
      assert.equal(
        mend(text),
        '*The General Assembly*,\n\n*Recognizing* the importance of sport,\n\n*Believing* that play is a right,\n\n1. *Calls upon* States to build playgrounds;\n\n2. *Requests* the Secretary-General to report on this.\n',
      );
    });

    it('with a blank line after each line', () => {
      const text =
        'The General Assembly,\n\nRecalling its resolution 78/155 of 19 December 2023 and the\n\noutcome of the regional meeting on landslides, held in\n\nKathmandu from 3 to 5 March 2024,\n\n1. Calls upon all States to map slopes that may\n\nslide, and to make these maps known to those who live\n\nthere;\n\n2. Requests the Secretary-General to report thereon at the\n\neightieth session.\n';
      assert.ok(readsAsResolution(text));
    });

    it('without the numbers and letters that a word processor counted', () => {
      const text =
        'The General Assembly,\n\nRecalling its resolution 78/155 of 19 December 2023,\n\nCalls upon all Member States to:\n\nmap slopes that may slide;\n\ntrain people who read the maps, in particular in villages;\n\nRequests the Secretary-General to report thereon at the eightieth session.\n';
      assert.ok(readsAsResolution(text));
      assert.deepEqual(
        rulesOf(text).filter((rule) => rule.startsWith('numbering/')),
        [
          'numbering/operative',
          'numbering/subparagraph-degrees',
          'numbering/subparagraph-degrees',
          'numbering/operative',
        ],
      );
    });

    it('as a negotiation paper, whose labels and brackets stay', () => {
      const text =
        'The General Assembly,\n\nPP1. Recalling its resolution 78/155 of 19 December 2023,\n\nPP1 bis. [Noting the report,] [EU: delete]\n\nOP1. Calls upon [all] States to act; [Mexico: retain]\n\nOP1 bis. [Urges States to pay;]\n\nOP2. Requests a report. [agreed ad ref]\n';
      assert.ok(readsAsResolution(text));
      const bare = (of: string): string => of.replaceAll('*', '');
      assert.equal(bare(mend(text)), bare(text));
    });

    it('not as notes about openings', () => {
      const text =
        '# Lecture 3\n\nThe General Assembly meets in September. Each State has a vote.\n\n1. Calls upon: what it means.\n\n2. Requests: see the list.\n\nRead chapter 4. Then answer.\n';
      assert.equal(fixText(text, { settings }).restraint, 'no-resolution');
    });

    it('with a committee that names its organ', () => {
      const text = `The Second Committee of the General Assembly,\n${plainBody.slice('The General Assembly,'.length)}`;
      assert.ok(rulesOf(text).includes('structure/organ-line'));
    });
  });

  it('labels with a stop and a dash are labels', () => {
    const text =
      '*The General Assembly*,\n\n*Noting* the report,\n\n1.-Decides to create an agency;\n\n2.-Calls upon all countries to donate:\n\na.-Money;\n\nb.- Pipes.\n';
    assert.match(
      mend(text),
      /\n1\. \*Decides\* to create an agency;\n\n2\. \*Calls upon\* all countries to donate:\n\n\(a\) Money;\n\n\(b\) Pipes\.\n/,
    );
  });

  it('letters after the numbers of their paragraphs are those of items', () => {
    for (const label of ['OP1.', '1.']) {
      const text = `*The General Assembly*,\n\n*Noting* the report,\n\n1. *Encourages* cities to:\n\n${label}a. plant trees;\n\n${label}b. ban old cars;\n\n2. *Requests* a report.\n`;
      assert.equal(
        mend(text),
        text.replace(`${label}a. plant`, '(a) Plant').replace(`${label}b. ban`, '(b) Ban'),
      );
      assert.ok(!rulesOf(text).includes('citation/paragraph-of'));
    }
  });

  it('the head of an e-mail between paragraphs is left there by mistake', () => {
    const text = body.replace('\n1. ', '\nFrom: Mission of Chile\n\n1. ');
    assert.deepEqual(rulesOf(text, 'error', 'warning'), ['leftover/remark']);
  });

  it('a line of a masthead with an abbreviation in it is no sentence', () => {
    const text = `United Nations\n\nA/77/L.23\n\nGeneral Assembly\n\nDistr. Limited\n\n8 November 2022\n\nOriginal: English\n\n${body}`;
    assert.ok(rulesOf(text, 'error', 'warning').includes('masthead/distr'));
  });
});
