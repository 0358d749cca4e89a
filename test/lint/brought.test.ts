import { strict as assert } from 'node:assert';
import { cleanText } from '../../server/src/features/restructure/clean';
import { parseResolution } from '../../server/src/syntax/parse';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { fixText } from '../../server/src/lint/fix';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { readsAsResolution } from '../../server/src/syntax/detect';

/** Texts in the shapes in which people bring them. */

const lint = (text: string): Finding[] => lintText(text, { settings });
const mend = (text: string): string => fixText(text, { settings }).text;
/** The first words of what a rule blames, by rule. */
const blamed = (text: string, rule: string): string[] =>
  lint(text)
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => text.slice(start, end));

const recalling = 'Recalling its resolution 64/292 of 28 July 2010,';
const part = '1. Calls upon Member States to act;\n\n2. Decides to remain seized of the matter.\n';

describe('texts as people bring them', () => {
  before(loadFacts);
  before(() => loadVocabulary());

  describe('a number within the marks of the opening', () => {
    const head = '*The General Assembly*,\n\n*Recalling* the report,\n\n';

    it('is a number, and the marks begin after it', () => {
      for (const [written, mended] of [
        ['**1. Urges** all States to act;', '1. *Urges* all States to act;'],
        ['*1. Calls upon* all States to act;', '1. *Calls upon* all States to act;'],
        ['***1. Urges*** all States to act;', '1. *Urges* all States to act;'],
      ] as const) {
        const rest = '\n\n2. *Decides* to remain seized of the matter.\n';
        assert.equal(mend(head + written + rest), head + mended + rest);
      }
    });
  });

  describe('a number of a kind of its own', () => {
    const rest = 'States to act;\n\n2. Decides to remain seized of the matter.\n';

    it('is read as one before an operative paragraph', () => {
      for (const label of ['1/', '[1]', '1.-', 'Op. 1', 'OP. 1', 'Clause 1 –', 'Clause 1 -', 'Clause 1:'])
        assert.equal(
          mend(`*The General Assembly*,\n\n${recalling}\n\n${label} Calls upon ${rest}`),
          mend(`*The General Assembly*,\n\n${recalling}\n\n1. Calls upon ${rest}`),
          label,
        );
    });

    it('is read as one before a preambular paragraph', () => {
      const text = `*The General Assembly*,\n\n[1] ${recalling}\n\n[2] Noting the report,\n\n${part}`;
      assert.deepEqual(blamed(text, 'numbering/preamble'), ['[1]', '[2]']);
      assert.deepEqual(blamed(text, 'wording/preamble-opener'), []);
    });

    it('is none before a note', () => {
      for (const label of ['1/', '[1]']) {
        for (const note of ['Official Records, Supplement No. 1.', 'Documents A/53/1 and A/53/2.']) {
          const text = `*The General Assembly*,\n\n${recalling}\n\n${part}\n${label} ${note}\n`;
          assert.deepEqual(blamed(text, 'numbering/operative'), [], label);
        }
      }
    });
  });

  describe('a bold line with a number', () => {
    const text = [
      '*The General Assembly*,',
      '*Recalling* its resolution 70/1 of 25 September 2015,',
      '**1. Follow-up of the Summit**',
      '1. *Decides* to act;',
      '__2. Means of implementation__',
      '2. *Requests* the Secretary-General to report;',
      '***3) Other matters***',
      '3. *Decides* to remain seized of the matter.',
    ].join('\n\n');

    it('is a heading if it is bold to its end and has no stop there', () => {
      assert.deepEqual(lint(text), []);
      assert.equal(mend(text), text);
    });

    it('is a paragraph if it ends as one', () => {
      const bold = text.replace(
        '2. *Requests* the Secretary-General to report;',
        '**4. Requests a report;**',
      );
      assert.deepEqual(blamed(bold, 'numbering/operative'), ['**4.', '**4.']);
    });
  });

  describe('a line that leads to verbs without an ending', () => {
    const condemn = '1. Condemn all attacks on ships;\n\n2. Request the Secretary-General to report.\n';

    it('is left as it is, and so are the verbs', () => {
      for (const lead of [
        'Have resolved to:',
        'Has decided to:',
        'Have hereby agreed to:',
        '**Have resolved to:**',
        'Do hereby resolve to:',
        'We have resolved to:',
      ]) {
        for (const formula of ['The Security Council,', 'The delegations of Chile and Fiji,']) {
          const text = `${formula}\n\n${recalling}\n\nDeeply concerned by the loss of life,\n\n${lead}\n\n${condemn}`;
          assert.ok(readsAsResolution(text), `${formula} ${lead}`);
          const rules = lint(text).map(({ rule }) => rule);
          for (const rule of [
            'wording/operative-opener',
            'wording/preamble-opener',
            'punctuation/preamble-comma',
          ])
            assert.ok(!rules.includes(rule), `${formula} ${lead} ${rule}`);
          assert.ok(mend(text).includes(`${lead}\n\n${condemn}`), mend(text));
        }
      }
    });

    it('does not make a resolution of minutes', () => {
      const minutes = `Minutes of the meeting of 3 May\n\nThe members were greeted by the chair. The budget was discussed at length.\n\nHave resolved to:\n\n${condemn}`;
      assert.ok(!readsAsResolution(minutes));
    });

    it('does not excuse a verb without an ending elsewhere', () => {
      const text = `The Security Council,\n\n${recalling}\n\n${condemn}`;
      assert.deepEqual(blamed(text, 'wording/operative-opener'), ['Condemn', 'Request']);
    });
  });

  describe('the enacting formula', () => {
    it('may be a heading in Markdown, in capitals, in bold', () => {
      for (const formula of [
        '### THE HUMAN RIGHTS COUNCIL,',
        '## **The Security Council,**',
        '# The General Assembly:',
      ]) {
        const text = `${formula}\n\n*Recalling* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n`;
        assert.ok(readsAsResolution(text), formula);
        assert.deepEqual(blamed(text, 'structure/order'), [], formula);
      }
    });

    it('as a heading is set in italics', () => {
      assert.equal(
        mend('### THE HUMAN RIGHTS COUNCIL,\n\n*Noting* the report,\n\n*Decides* to act.\n'),
        '*The Human Rights Council*,\n\n*Noting* the report,\n\n*Decides* to act.\n',
      );
    });

    it('may name the United Nations, which is said', () => {
      for (const formula of [
        'THE GENERAL ASSEMBLY OF THE UNITED NATIONS,',
        'The United Nations General Assembly,',
        '**The United Nations General Assembly:**',
      ])
        assert.equal(
          mend(`${formula}\n\n${recalling}\n\n${part}`).split('\n')[0]?.replace(/:$/, ','),
          '*The General Assembly*,',
          formula,
        );
    });

    it('may name a committee, which is an offer to name the Assembly', () => {
      const text = `The Legal Committee,\n\n${recalling}\n\n${part}`;
      const [found] = lint(text).filter(({ rule }) => rule === 'structure/organ-line');
      assert.equal(found?.fix?.applicability, 'suggestion');
      assert.equal(mend(text).split('\n')[0], 'The Legal Committee,');
    });

    it('may stand behind the preamble, which is said once', () => {
      const text = `Noting the waste in the sea,\n\n${recalling}\n\nThe General Assembly hereby:\n\n${part}`;
      assert.ok(readsAsResolution(text));
      assert.deepEqual(blamed(text, 'structure/order'), ['The General Assembly hereby:']);
      assert.deepEqual(blamed(text, 'structure/organ-line'), []);
      assert.ok(mend(text).includes('\nThe General Assembly hereby:\n'));
    });

    it('is missing in a draft with the lines of a form and both parts', () => {
      const text = `Committee: DISEC\nSponsors: Chile\n\n${recalling}\n\n${part}`;
      assert.ok(readsAsResolution(text));
      assert.equal(lint(text).filter(({ rule }) => rule === 'structure/order').length, 1);
      assert.equal(mend(text), text);
    });
  });

  describe('the lines of a form', () => {
    const text = `Committee: DISEC\n\nSponsors: Germany, Fiji\n\nPREAMBULATORY CLAUSES:\n----------\n\nThe General Assembly,\n\n${recalling}\n\nOPERATIONAL CLAUSES:\n\n${part}\nSignatories: Chile, Fiji, Ghana\n`;

    it('are neither blamed nor changed, wherever they stand', () => {
      const mended = mend(text);
      for (const line of [
        'Committee: DISEC',
        'Sponsors: Germany, Fiji',
        'OPERATIONAL CLAUSES:',
        'Signatories: Chile, Fiji, Ghana',
      ]) {
        assert.ok(mended.split('\n').includes(line), line);
        const at = text.indexOf(line);
        assert.deepEqual(
          lint(text).filter(({ start }) => start >= at && start <= at + line.length),
          [],
          line,
        );
      }
    });

    it('do not part the text in sections', () => {
      assert.deepEqual(blamed(text, 'structure/sections'), []);
    });
  });

  describe('numbers and letters', () => {
    const body = (paragraphs: string): string =>
      `*The General Assembly*,\n\n*Noting* the report,\n\n${paragraphs}`;

    it('(1), (2) before verbs are those of operative paragraphs', () => {
      assert.equal(
        mend(body('(1) Calls upon States to act,\n\n(2) Decides to act\n')),
        body('1. *Calls upon* States to act;\n\n2. *Decides* to act.\n'),
      );
    });

    it('bullets before verbs are numbered', () => {
      assert.equal(
        mend(body('•\tCalls upon States to act;\n•\tDecides to act.\n')),
        body('1.\t*Calls upon* States to act;\n2.\t*Decides* to act.\n'),
      );
    });

    it('numerals before verbs, capitals and figures below them', () => {
      assert.equal(
        mend(
          body(
            'I. Calls upon all nations to mark weapons by:\nA. stamping a number;\nB. keeping a register:\n1. open to all;\n2. kept for years;\nII. Condemns the illicit trade in arms.\n',
          ),
        ),
        body(
          '1. *Calls upon* all nations to mark weapons by:\n(a) Stamping a number;\n(b) Keeping a register:\n(i) Open to all;\n(ii) Kept for years;\n2. *Condemns* the illicit trade in arms.\n',
        ),
      );
    });

    it('a parent and its children do not become siblings', () => {
      assert.equal(
        mend(
          body(
            '1. *Urges* States:\n\n(1) To act;\n\n(2) To help:\n\n(a) The sick;\n\n(b) The old;\n\n2. *Decides* to meet.\n',
          ),
        ),
        body(
          '1. *Urges* States:\n\n(a) To act;\n\n(b) To help:\n\n(i) The sick;\n\n(ii) The old;\n\n2. *Decides* to meet.\n',
        ),
      );
    });

    it('1.1. and 1.2. are lettered', () => {
      assert.equal(
        mend(
          body('1. *Urges* States to:\n1.1. Set up funds;\n1.2. Publish reports;\n2. *Decides* to meet.\n'),
        ),
        body('1. *Urges* States to:\n(a) Set up funds;\n(b) Publish reports;\n2. *Decides* to meet.\n'),
      );
    });

    it('(ba) is the letter after (b)', () => {
      const text = body(
        '1. *Requests* a report:\n\n(a) On costs;\n\n(b) On staff;\n\n(ba) On time;\n\n(c) On place;\n\n2. *Decides* to meet.\n',
      );
      assert.deepEqual(blamed(text, 'numbering/subparagraph-degrees'), ['(ba)', '(c)']);
    });

    it('a number that stands twice is found', () => {
      assert.equal(
        mend(body('1. *Urges* States;\n\n1. *Calls upon* all;\n\n2. *Decides* to meet.\n')),
        body('1. *Urges* States;\n\n2. *Calls upon* all;\n\n3. *Decides* to meet.\n'),
      );
    });

    it('1.) is a number, and 2.2 after an item that just stops a label', () => {
      assert.equal(
        mend(
          body(
            '1.) CALLS UPON all to act;\n\n2.) Urges States to set up a fund:\n  2.1 financed by donors\n  2.2 managed by experts;\n\n3.) Decides to meet.\n',
          ),
        ),
        body(
          '1. *Calls upon* all to act;\n\n2. *Urges* States to set up a fund:\n  (a) Financed by donors;\n  (b) Managed by experts;\n\n3. *Decides* to meet.\n',
        ),
      );
    });

    it('a space follows a number', () => {
      assert.equal(
        mend(body('1.Urges States to act;\n\n2.Decides to meet.\n')),
        body('1. *Urges* States to act;\n\n2. *Decides* to meet.\n'),
      );
    });

    it('a text of an early session without numbers keeps to itself', () => {
      const text = `# 192 (III). Prohibition of weapons\n\nThe General Assembly,\n\nDesiring peace,\n\nRecommends the Council to act;\n\nInvites all States to help.\n`;
      for (const { severity, fix } of lint(text).filter(({ rule }) => rule === 'numbering/operative')) {
        assert.equal(severity, 'information');
        assert.equal(fix?.applicability, 'suggestion');
      }
    });
  });

  describe('structure as typed', () => {
    it('a number before a verb in italics begins a paragraph, whatever the line above ends with', () => {
      const text =
        '*The General Assembly*,\n\n*Noting* the report,\n1. *Decides* to act as set out in paragraph\n2. *Requests* a report;\n3. *Decides* to meet.\n';
      assert.deepEqual(
        parseResolution(text).parts.flatMap(({ sections }) =>
          sections.flatMap(({ operative }) => operative.map(({ marker }) => marker?.label)),
        ),
        ['1', '2', '3'],
      );
    });

    it('a list in HTML is not read, which is said once', () => {
      const text =
        '*The General Assembly*,\n\n*Noting* it,\n\n<ol>\n<li>*Decides* to:\n<ol>\n<li>act;</li>\n</ol>\n</li>\n</ol>\n';
      assert.equal(lint(text).filter(({ rule }) => rule === 'layout/html-list').length, 1);
      assert.equal(mend(text), text);
    });
  });

  describe('a negotiation paper', () => {
    const paper =
      '*The General Assembly*,\n\nPP1. *Recalling* its resolution 64/292 of 28 July 2010, [agreed ad ref]\n\nOP1. *Calls upon* States to act;\n\nOP1 bis. *Encourages* [all] States to help; [Mexico: retain]\n\nOP2. *Requests* a report, bearing in mind paragraph 1 bis above.\n';

    it('keeps its labels and marks', () => {
      assert.equal(mend(paper), paper);
      assert.deepEqual(lint(paper), []);
    });

    it('knows delegations by their initials, and leaves openings in dispute', () => {
      const text = paper
        .replace('[Mexico: retain]', '[EU, Japan]')
        .replace('*Calls upon* States', '[*Calls upon*] [*Urges*] States');
      assert.equal(mend(text), text);
      assert.deepEqual(lint(text), []);
      assert.equal(cleanText(parseResolution(text)).includes('EU'), false);
      assert.ok(cleanText(parseResolution(paper.replace('[all]', '[EU, all]'))).includes('[EU, all]'));
    });

    it('is made clean when it is agreed; references follow', () => {
      assert.equal(
        cleanText(parseResolution(paper)),
        '*The General Assembly*,\n\n*Recalling* its resolution 64/292 of 28 July 2010,\n\n1. *Calls upon* States to act;\n\n2. *Encourages* [all] States to help;\n\n3. *Requests* a report, bearing in mind paragraph 2 above.\n',
      );
    });
  });

  describe('a negotiation paper that is made clean', () => {
    const paper =
      '*The General Assembly*,\n\nPP1. *Recalling* its resolution 64/292 of 28 July 2010,\n\nPP1 bis. *Noting* PP1,\n\nOP1. *Calls upon* States to act as OP2 asks, and not “as OP2 says”;\n\nOP1 bis. *Encourages* States to help, see OP 3 (b), OP7 and PP1bis;\n\nOP2. *Requests* a report on paragraph OP1 bis above;\n\nOP3. *Decides*:\n\n(a) To follow OP1 and OP2;\n\n(b) To meet.\n';

    it('names its paragraphs in words as labels did', () => {
      assert.deepEqual(cleanText(parseResolution(paper)).split('\n\n').slice(1), [
        '*Recalling* its resolution 64/292 of 28 July 2010,',
        '*Noting* preambular paragraph 1 above,',
        '1. *Calls upon* States to act as paragraph 3 below asks, and not “as OP2 says”;',
        '2. *Encourages* States to help, see paragraph 4 (b) below, OP7 and preambular paragraph 2 above;',
        '3. *Requests* a report on paragraph 2 above;',
        '4. *Decides*:',
        '(a) To follow paragraph 1 above and paragraph 3 above;',
        '(b) To meet.\n',
      ]);
    });
  });

  describe('what a page or a converter leaves', () => {
    it('line numbers down the side are no text', () => {
      const text =
        ' 1  THE SECURITY COUNCIL,\n 2\n 3  Recalling its resolution 2118 (2013) and all previous\n 4  resolutions on the subject,\n 5\n 6  1. Demands that all parties cease hostilities;\n 7\n 8  2. Decides to remain actively seized of the matter.\n';
      assert.ok(readsAsResolution(text));
      assert.ok(mend(text).endsWith(' 8  2. *Decides* to remain actively seized of the matter.\n'));
      assert.deepEqual(blamed(text, 'layout/page-furniture'), []);
    });

    it('U+000B ends a line', () => {
      const text =
        'The Security Council,\n\nRecalling all resolutions on Libya,\v\vReaffirming the sovereignty of Libya,\n\n1. Demands it;\n\n2. Decides to act.\n';
      assert.ok(mend(text).includes('Libya,\v\v*Reaffirming* the'));
    });

    it('the note of adoption may be in words', () => {
      const text =
        'The General Assembly,\n\nDesiring peace,\n\n1. Recommends it;\n\n2. Invites all.\n\nHundred and fourth plenary meeting,\n31 October 1947.\n';
      assert.ok(mend(text).endsWith('31 October 1947.\n'));
    });

    it('a mark that a scan made of an indicator stays', () => {
      assert.ok(
        mend(
          'The General Assembly,\n\nHaving considered the estimates,!\n\n1. Decides to act;\n\n2. Notes it.\n',
        ).includes('estimates,!'),
      );
    });

    it('digits behind a year and a comma are indicators', () => {
      const text =
        '*The General Assembly*,\n\n*Recalling* its resolution 77/211 of 15 December 2022,1 and the report,\n\n*Decides* to act.\n\n1 A/67/738.\n';
      assert.deepEqual(blamed(text, 'footnote/raw-digit'), ['1']);
    });

    it('code between fences is neither checked nor changed, also while it is typed', () => {
      const fenced =
        '```\nThe General Assembly,\n\nRecalling resolution 53/70 of 5 December 1998,\n\n1. Calls upon states to act\n```\n';
      assert.equal(mend(`# Guide\n\nWrite it so:\n\n${fenced}`), `# Guide\n\nWrite it so:\n\n${fenced}`);
      assert.deepEqual(lint(fenced), []);
    });
  });

  describe('openings', () => {
    it('that no list has are set in italics as far as their grammar says', () => {
      const text =
        'The General Assembly,\n\nKeeping in mind the needs of children,\n\nAnxious to secure peace,\n\nViewing with appreciation the work done,\n\n1. Solemnly affirms the right to water;\n\n2. Instructs the secretariat to report.\n';
      assert.deepEqual(blamed(text, 'italics/opening-phrase'), [
        'Keeping in mind',
        'Anxious',
        'Viewing with appreciation',
        'Solemnly affirms',
        'Instructs',
      ]);
    });

    it('in pairs are right as a whole, and what a verb renews makes another opening', () => {
      const text =
        '*The General Assembly*,\n\n*Guided by* and determined to act on the Charter,\n\n*Alarmed by and determined* to end it,\n\n1. *Reaffirms* its resolution 70/1 of 25 September 2015;\n\n2. *Reaffirms its invitation* to all States to act;\n\n3. *Decides* to meet.\n';
      assert.deepEqual(blamed(text, 'italics/opening-phrase'), []);
      assert.deepEqual(blamed(text, 'wording/repetition-cycle'), []);
    });

    it('in capitals are written in small letters', () => {
      const text =
        'The General Assembly,\n\nDEEPLY CONCERNED by the number of victims,\n\n1. CALLS UPON all Member States to act;\n\n2. **FURTHER INVITES** UNESCO to report.\n';
      assert.equal(
        mend(text),
        '*The General Assembly*,\n\n*Deeply concerned* by the number of victims,\n\n1. *Calls upon* all Member States to act;\n\n2. *Further invites* UNESCO to report.\n',
      );
    });
  });

  describe('a mistake that the whole text has', () => {
    it('is told once, with its count, and mended at once', () => {
      const names = Array.from({ length: 50 }, (_, i) => `${i + 1}. *Notes* the efforts of Vietnam;`).join(
        '\n\n',
      );
      const text = `*The General Assembly*,\n\n*Recalling* its resolutions,\n\n${names}\n\n51. *Decides* to act.\n`;
      const found = lint(text).filter(({ rule }) => rule === 'style/country-text');
      assert.equal(found.length, 1);
      assert.match(found[0]?.message ?? '', /in 50 places/);
      assert.ok(!mend(text).includes('Vietnam'));
    });
  });

  describe('citations as they are typed', () => {
    const citing = (words: string): string =>
      `*The General Assembly*,\n\n*Recalling* ${words},\n\n*Decides* to act.\n`;

    it('a list that begins with a symbol is read to its end', () => {
      const text = citing('Security Council resolutions S/RES/1540 (2004) and 1325 (2001)');
      assert.deepEqual(blamed(text, 'citation/sc-year-correct'), ['1325 (2001)']);
    });

    it('79/XX is a number that is still to come', () => {
      assert.deepEqual(
        blamed(citing('its resolution 79/XX of 5 December 2024'), 'citation/pre1976-form'),
        [],
      );
    });

    it('the stock sentence of the Human Rights Council is right', () => {
      const text =
        '*The Human Rights Council*,\n\n*Recalling* Human Rights Council resolutions 5/1, on institution-building, and 5/2, on the Code of Conduct, of 18 June 2007,\n\n*Decides* to act.\n';
      assert.deepEqual(blamed(text, 'citation/organ-named'), []);
    });

    it('“and Corr.1” is right in texts of the Security Council up to 2005', () => {
      const text = (year: number): string =>
        `S/RES/1540 (${year})\n\n*The Security Council*,\n\n*Having considered* the report (S/2004/346 and Corr.1),\n\n*Decides* to act.\n`;
      assert.deepEqual(blamed(text(2004), 'symbol/addenda-corrigenda'), []);
      assert.equal(blamed(text(2015), 'symbol/addenda-corrigenda').length, 1);
    });
  });

  describe('other bodies', () => {
    const own = (citing: string): string =>
      `The World Health Assembly,\n\nRecalling ${citing},\n\n1. URGES Member States to act;\n\n3. REQUESTS a report.\n`;

    it('number, order and write their texts in their own way', () => {
      const text = own('its resolutions 60/2 of 24 March 2016 and WHA69.1');
      assert.deepEqual(lint(text), []);
      assert.equal(mend(text), text);
    });

    it('cite the General Assembly as everybody does', () => {
      const [found] = lint(own('General Assembly resolution 53/70 of 5 December 1998'));
      assert.equal(found?.rule, 'citation/date-correct');
      assert.equal(found.severity, 'error');
    });

    it('are judged like the organ that a setting names', () => {
      const found = lintText(own('the report'), { settings: { ...settings, profile: 'general-assembly' } });
      assert.ok(found.some(({ rule }) => rule === 'numbering/operative'));
    });
  });

  describe('what is no resolution', () => {
    for (const [name, text] of Object.entries({
      'study notes':
        '# The UN\n\n**The General Assembly**\n\nMembers meet every September. Each has one vote.\n\n**The Security Council**\n\nFifteen members, five of them permanent.\n\n1. Chapters of the Charter\n2. Rules of procedure\n3. Elections in June\n',
      'a statute':
        'Article 1\n\nThe Commission shall have seven members.\n\nArticle 2\n\nMembers serve for three years. They may be elected again.\n\n1. Sessions are held in Geneva.\n2. Meetings are public.\n',
      'minutes of a club':
        '# Minutes of the club, 3 May 2024\n\nThe chair welcomed all. The General Assembly is in June.\n\n1. Decides on the venue: postponed.\n2. Requests for funding: the school is asked.\n3. Notes of last time were approved.\n\nThe next meeting is on 10 May 2024.\n',
      minutes:
        'Minutes of the meeting\n\nThe Chair opened the meeting at ten.\n\n1. Approves of minutes was given by all present.\n2. The treasurer presented her report.\n3. Any other business was deferred.\n',
      'a guide with an example in prose':
        'How to write a resolution\n\nA resolution has a preamble and an operative part. The preamble says why.\n\nStart with a participle, as in Recalling its resolution. End with a comma.\n\nThen number your paragraphs. Each begins with a verb.\n',
      'a quotation':
        'Dear all,\n\nplease find the text below. It is to be discussed on Monday.\n\n> The General Assembly,\n>\n> Recalling its resolution 64/292,\n>\n> 1. Decides to act;\n>\n> 2. Notes it.\n',
    }))
      it(`${name}: not recognised, and not changed`, () => {
        assert.ok(!readsAsResolution(text));
        assert.equal(mend(text), text);
        assert.deepEqual(
          lint(text).filter(({ severity }) => severity === 'error' || severity === 'warning'),
          [],
        );
      });
  });
});
