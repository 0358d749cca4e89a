import { strict as assert } from 'node:assert';
import { isRefusal } from '../../server/src/features/restructure/restructuring';
import type { RestructuringName } from '../../server/src/features/restructure/restructure';
import { createResolutionService } from '../../server/src/service';
import { apply, at, marked } from './marked';

const service = createResolutionService();

/** The text after a restructuring, with `▮` where the cursor then is. */
function after(name: RestructuringName, text: string): string {
  const { document, cursor } = marked(text);
  const outcome = service.restructure(document, name, cursor);
  if (isRefusal(outcome)) return outcome.refused;
  const result = apply(document, outcome.edits);
  assert.equal(result, outcome.text);
  return outcome.cursor === undefined
    ? result
    : `${result.slice(0, outcome.cursor)}▮${result.slice(outcome.cursor)}`;
}

const head = '*The General Assembly*,\n\n';

describe('renumber paragraphs', () => {
  it('numbers from the first on, letters too; references follow', () => {
    assert.equal(
      after(
        'renumberParagraphs',
        `${head}*Noting* paragraph 7 (c) below,\n\n2. *Notes* it;\n\n*Urges* States to act;\n\n7) *Decides*:\n\n(a) To act;\n\n(c) To report as in paragraphs 2 and 7 (a) above.\n`,
      ),
      `${head}*Noting* paragraph 3 (b) below,\n\n1. *Notes* it;\n\n2. *Urges* States to act;\n\n3. *Decides*:\n\n(a) To act;\n\n(b) To report as in paragraphs 1 and 3 (a) above.\n`,
    );
  });

  it('leaves a number that stood twice in references, and references to other texts', () => {
    assert.equal(
      after(
        'renumberParagraphs',
        '1. *Notes* it;\n\n1. *Urges* it;\n\n5. *Decides* on paragraph 1 above and paragraph 5 of resolution 70/1.\n',
      ),
      '1. *Notes* it;\n\n2. *Urges* it;\n\n3. *Decides* on paragraph 1 above and paragraph 5 of resolution 70/1.\n',
    );
  });

  it('leaves the only paragraph of a resolution without a number', () => {
    const text = `${head}*Noting* it,\n\n*Decides* to act.\n`;
    assert.equal(after('renumberParagraphs', text), text);
  });
});

describe('renumber footnotes', () => {
  it('follows the indicators, and puts the notes in order', () => {
    assert.equal(
      after(
        'renumberFootnotes',
        '*Noting* it[^7] and that,[^2] and it,[^7]\n\n[^2]: Two.\n\n[^5]: Five.\n\n[^7]: Seven.\n',
      ),
      '*Noting* it[^1] and that,[^2] and it,[^1]\n\n[^1]: Seven.\n\n[^2]: Two.\n\n[^3]: Five.\n',
    );
  });

  it('keeps the notation', () => {
    assert.equal(
      after('renumberFootnotes', '*Noting* it³ and that,¹\n\n¹ Two.\n³ One.\n'),
      '*Noting* it¹ and that,²\n\n¹ One.\n² Two.\n',
    );
    assert.equal(
      after(
        'renumberFootnotes',
        '*Noting* it<sup>3, 1</sup> and that,<sup>2</sup>\n\n<sup>1</sup> B.\n<sup>2</sup> C.\n<sup>3</sup> A.\n',
      ),
      '*Noting* it<sup>1, 2</sup> and that,<sup>3</sup>\n\n<sup>1</sup> A.\n<sup>2</sup> B.\n<sup>3</sup> C.\n',
    );
  });
});

describe('sort sponsors', () => {
  it('puts them in order', () => {
    assert.equal(
      after(
        'sortSponsors',
        'A/80/L.20\n\nSweden, Angola and Brazil: draft resolution\n\n*The General Assembly*,\n',
      ),
      'A/80/L.20\n\nAngola, Brazil and Sweden: draft resolution\n\n*The General Assembly*,\n',
    );
  });

  it('says which name it does not know', () => {
    assert.equal(
      after(
        'sortSponsors',
        'A/80/L.20\n\nSweden, Angola and Utopia: draft resolution\n\n*The General Assembly*,\n',
      ),
      'No name of a Member State: Utopia. Correct it, then sort.',
    );
  });

  it('says where there are none', () => {
    assert.equal(after('sortSponsors', head), 'There is no list of sponsors in the masthead.');
  });
});

describe('insert footnote', () => {
  it('puts the first at the end', () => {
    assert.equal(
      after('insertFootnote', '*Noting* the report▮,\n\n1. *Decides* to act.\n'),
      '*Noting* the report,[^1]\n\n1. *Decides* to act.\n\n[^1]: ▮\n',
    );
  });

  it('moves those behind it on', () => {
    assert.equal(
      after(
        'insertFootnote',
        '*Noting* it,[^1]\n\n*Noting* that▮,\n\n1. *Decides* it.[^2]\n\n[^1]: A.\n[^2]: B.\n',
      ),
      '*Noting* it,[^1]\n\n*Noting* that,[^2]\n\n1. *Decides* it.[^3]\n\n[^1]: A.\n[^2]: ▮\n[^3]: B.\n',
    );
  });

  it('writes as the text does', () => {
    assert.equal(
      after('insertFootnote', '*Noting* it,¹\n\n*Noting* that,▮\n\n¹ A.\n'),
      '*Noting* it,¹\n\n*Noting* that,²\n\n¹ A.\n\n² ▮\n',
    );
  });

  it('separates two at one place', () => {
    assert.equal(
      after('insertFootnote', '*Noting* it,[^1]▮\n\n[^1]: A.\n'),
      '*Noting* it,[^1],[^2]\n\n[^1]: A.\n\n[^2]: ▮\n',
    );
  });

  it('puts the mark after the word at the cursor and its comma', () => {
    for (const [before, expected] of [
      ['*Noting* the rep▮ort of it,', '*Noting* the report[^1] of it,'],
      ['*Noting* the ▮report, and', '*Noting* the report,[^1] and'],
      ['*Noting* Côte d▮’Ivoire;', '*Noting* Côte d’Ivoire;[^1]'],
      ['*Noting* the “rep▮ort”, and', '*Noting* the “report”,[^1] and'],
      ['*Noting* A/7▮9/211, and', '*Noting* A/79/211,[^1] and'],
      ['*Noting* 2,5▮00 cases', '*Noting* 2,500[^1] cases'],
    ] as const)
      assert.ok(after('insertFootnote', `${before}\n`).startsWith(`${expected}\n`), before);
  });

  it('is for running text', () => {
    assert.equal(
      after('insertFootnote', '*The General▮ Assembly*,\n'),
      'A footnote indicator stands in a paragraph of the text.',
    );
  });
});

describe('move to a footnote', () => {
  const moved = (text: string): string => after('moveToFootnote', `${text}\n`).replace('▮', '');

  it('takes a symbol out of the text into a note', () => {
    assert.equal(
      moved('*Noting* the report of the Secretary-General (A/79▮/211),'),
      '*Noting* the report of the Secretary-General,[^1]\n\n[^1]: A/79/211.\n',
    );
    assert.equal(
      moved('*Noting* the report (▮see A/79/21▮1, annex, and A/79/212) on it,'.replace('▮', '')),
      '*Noting* the report[^1] on it,\n\n[^1]: See A/79/211, annex, and A/79/212.\n',
    );
    assert.equal(
      moved('*Noting* the report, A/79/▮211, and the study,'),
      '*Noting* the report,[^1] and the study,\n\n[^1]: A/79/211.\n',
    );
    assert.equal(
      moved('*Noting* the budget (A/75/▮5 (Vol. II)).'),
      '*Noting* the budget.[^1]\n\n[^1]: A/75/5 (Vol. II).\n',
    );
  });

  it('numbers the note by its place', () => {
    assert.equal(
      moved('*Noting* it,[^1]\n\n*Noting* that (A/79/▮211),\n\n1. *Decides*.[^2]\n\n[^1]: A.\n\n[^2]: B.'),
      '*Noting* it,[^1]\n\n*Noting* that,[^2]\n\n1. *Decides*.[^3]\n\n[^1]: A.\n\n[^2]: A/79/211.\n\n[^3]: B.\n',
    );
  });

  it('is offered where the sentence can do without the symbol', () => {
    const isOffered = (text: string): boolean => {
      const { document, cursor } = marked(text);
      return service.refactorings(document, at(cursor)).some(({ title }) => title === 'Move to a footnote');
    };
    assert.ok(isOffered('*Noting* the report (A/79▮/211),\n'));
    for (const text of [
      '*Noting* document A/79▮/211 and the study,',
      '*Noting* the report (contained in document A/79/▮211),',
      '*Noting* its resolution A/RES/79/▮211, and',
      '*Noting* it,[^1]\n\n[^1]: See the report (A/79/▮211).',
      '*Not▮ing* the report (A/79/211),',
    ])
      assert.ok(!isOffered(`${text}\n`), text);
  });
});

describe('move paragraph', () => {
  it('exchanges two; numbers and stops stay, references, adverbs and notes follow', () => {
    assert.equal(
      after(
        'moveParagraphUp',
        `${head}*Noting* paragraph 3 below,\n\n1. *Welcomes* the report;[^1]\n\n2. *Notes* the study;[^2]\n\n3. *Also notes* ▮the plan, as in paragraph 2 above.[^3]\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n`,
      ),
      `${head}*Noting* paragraph 2 below,\n\n1. *Welcomes* the report;[^1]\n\n2. *Notes* ▮the plan, as in paragraph 3 below;[^2]\n\n3. *Also notes* the study.[^3]\n\n[^1]: A.\n\n[^2]: C.\n\n[^3]: B.\n`,
    );
  });

  it('is refused at the ends of a list', () => {
    const text = '1. *No▮tes* it;\n\n2. *Decides* it.\n';
    assert.equal(after('moveParagraphUp', text), 'This paragraph is the first of its list already.');
    assert.equal(after('moveParagraphDown', text), '1. *Decides* it;\n\n2. *No▮tes* it.\n');
  });

  it('takes its subparagraphs and comments along', () => {
    assert.equal(
      after(
        'moveParagraphDown',
        '<!-- a remark -->\n1. *Deci▮des*:\n\n   (a) To act;\n\n   (b) To report;\n\n2. *Notes* paragraph 1 (b) above.\n',
      ),
      '1. *Notes* paragraph 2 (b) below;\n\n<!-- a remark -->\n2. *Deci▮des*:\n\n   (a) To act;\n\n   (b) To report.\n',
    );
  });

  it('moves a subparagraph among its like', () => {
    assert.equal(
      after(
        'moveParagraphUp',
        '1. *Decides*:\n\n(a) To act;\n\n(b) To rep▮ort as in subparagraph (a) above.\n\n2. *Notes* paragraph 1 (a) above.\n',
      ),
      '1. *Decides*:\n\n(a) To rep▮ort as in subparagraph (b) below;\n\n(b) To act.\n\n2. *Notes* paragraph 1 (b) above.\n',
    );
  });

  it('leaves the date of a resolution where it is named first', () => {
    const text = `${head}*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world”,\n\n*Welco▮ming* what resolution 70/1 has brought,\n\n1. *Recalls* resolution 70/1;\n\n2. *Decides* to act.\n`;
    const moved = `${head}*Welco▮ming* what resolution 70/1 of 25 September 2015 has brought,\n\n*Recalling* its resolution 70/1, entitled “Transforming our world”,\n\n1. *Recalls* resolution 70/1;\n\n2. *Decides* to act.\n`;
    assert.equal(after('moveParagraphUp', text), moved);
    assert.equal(after('moveParagraphDown', moved), text);
  });

  it('puts no date where the text has none, and takes none away that was written twice', () => {
    const twice = `${head}*Recalling* resolution 70/1 of 25 September 2015,\n\n*Welco▮ming* resolution 70/1 of 25 September 2015,\n\n1. *Decides* to act.\n`;
    assert.equal(
      after('moveParagraphUp', twice),
      `${head}*Welco▮ming* resolution 70/1 of 25 September 2015,\n\n*Recalling* resolution 70/1 of 25 September 2015,\n\n1. *Decides* to act.\n`,
    );
    const council = `*The Security Council*,\n\n*Recalling* its resolution 1325 (2000) of 31 October 2000,\n\n*Welco▮ming* resolution 1325 (2000),\n\n1. *Decides* to act.\n`;
    assert.match(
      after('moveParagraphUp', council),
      /resolution 1325 \(2000\),\n\n.*1325 \(2000\) of 31 October/,
    );
  });

  it('lets “Ibid.” follow its source, and back', () => {
    const text = (first: string, second: string, one: string, two: string): string =>
      `${head}*Noting* the report of ${first},[^1]\n\n*Noting also* the report of ${second},[^2]\n\n1. *Decides* to act.\n\n[^1]: ${one}\n\n[^2]: ${two}\n`;
    const records = '*Official Records of the General Assembly, Eightieth Session, Supplement';
    const before = text(
      'the Fund',
      'the ▮Board',
      `${records} No. 21* (A/80/21).`,
      'Ibid., *Supplement No. 35* (A/80/35).',
    );
    const moved = text(
      'the ▮Board',
      'the Fund',
      `${records} No. 35* (A/80/35).`,
      'Ibid., *Supplement No. 21* (A/80/21).',
    );
    assert.equal(after('moveParagraphUp', before), moved);
    assert.equal(after('moveParagraphDown', moved), before);
    assert.equal(
      after(
        'moveParagraphUp',
        text(
          'the Fund',
          'the ▮Board',
          `${records} No. 21* (A/80/21).`,
          'Ibid., *Seventy-ninth Session, Supplement No. 35* (A/79/35).',
        ),
      ),
      text(
        'the ▮Board',
        'the Fund',
        '*Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 35* (A/79/35).',
        'Ibid., *Eightieth Session, Supplement No. 21* (A/80/21).',
      ),
    );
    const treaty = 'United Nations, *Treaty Series*, vol.';
    assert.equal(
      after(
        'moveParagraphUp',
        text('the Fund', 'the ▮Board', `${treaty} 2515, No. 44910.`, 'Ibid., vol. 2688, No. 47713.'),
      ),
      text('the ▮Board', 'the Fund', `${treaty} 2688, No. 47713.`, 'Ibid., vol. 2515, No. 44910.'),
    );
    assert.equal(
      after('moveParagraphUp', text('the Fund', 'the ▮Board', 'A/80/21.', 'Ibid., annex II.')),
      text('the ▮Board', 'the Fund', 'A/80/21, annex II.', 'A/80/21.'),
    );
  });

  it('leaves “Ibid.” where nobody can tell what it stands for', () => {
    const text = `${head}*Noting* the Fund,[^1]\n\n*Noting also* the ▮Board,[^2]\n\n1. *Decides* to act.\n\n[^1]: A/80/21, para. 3.\n\n[^2]: Ibid., annex.\n`;
    assert.match(
      after('moveParagraphUp', text),
      /\[\^1\]: Ibid\., annex\.\n\n\[\^2\]: A\/80\/21, para\. 3\./,
    );
  });

  it('keeps what a chain of “Ibid.” stands for', () => {
    const text = (notes: readonly string[], words: readonly string[]): string =>
      `${head}${words.map((word, i) => `*Noting* ${word},[^${i + 1}]`).join('\n\n')}\n\n1. *Decides* to act.\n\n${notes.map((note, i) => `[^${i + 1}]: ${note}`).join('\n\n')}\n`;
    const before = text(
      ['See A/80/273.', 'Ibid., advisory opinion, para. 88.', 'Ibid., para. 122.', 'A/80/1.'],
      ['the opinion', 'the duty', 'the ▮wall', 'the report'],
    );
    const moved = text(
      ['See A/80/273.', 'Ibid., advisory opinion, para. 122.', 'Ibid., para. 88.', 'A/80/1.'],
      ['the opinion', 'the ▮wall', 'the duty', 'the report'],
    );
    assert.equal(after('moveParagraphUp', before).replace(/ (?:also|further)\*/g, '*'), moved);
    assert.equal(after('moveParagraphDown', moved).replace(/ (?:also|further)\*/g, '*'), before);
  });

  it('takes along what texts of the Council refer to without “above”, where it can be of no other text', () => {
    const council = (one: string, two: string, rest: string): string =>
      `*The Security Council*,\n\n*Recalling* its resolution 2577 (2021), in particular paragraph 1,\n\n1. *Decides* to ${one};\n\n2. *Decides* to ${two};\n\n3. *Requests* a report on ${rest}.\n`;
    const rest = (measures: number, mandate: number): string =>
      `the measures imposed by paragraph ${measures}, on the mandate as set out in paragraph ${mandate}, on paragraph 2 of resolution 2577 (2021), in accordance with paragraph 1 of that resolution`;
    assert.equal(
      after('moveParagraphUp', council('renew the measures', 're▮new the mandate', rest(1, 2))),
      council('re▮new the mandate', 'renew the measures', rest(2, 1)),
    );
  });

  it('keeps ranges true', () => {
    assert.equal(
      after(
        'moveParagraphDown',
        '1. *Notes* it;\n\n2. *Urges* it;\n\n3. *Wel▮comes* it;\n\n4. *Invites* it;\n\n5. *Decides* on paragraphs 1 to 3 above.\n',
      ),
      '1. *Notes* it;\n\n2. *Urges* it;\n\n3. *Invites* it;\n\n4. *Wel▮comes* it;\n\n5. *Decides* on paragraphs 1, 2 and 4 above.\n',
    );
  });
});

describe('convert paragraph', () => {
  it('takes the last preambular one over', () => {
    assert.equal(
      after(
        'convertToOperative',
        `${head}*Noting* it,\n\n*Rec▮alling* that,\n\n1. *Welcomes* it;\n\n2. *Decides* on paragraph 1 above.\n`,
      ),
      `${head}*Noting* it,\n\n1. ▮*Recalls* that;\n\n2. *Welcomes* it;\n\n3. *Decides* on paragraph 2 above.\n`,
    );
  });

  it('moves another to the border first', () => {
    assert.equal(
      after(
        'convertToOperative',
        `${head}*Not▮ing* it,\n\n*Recalling* that,\n\n1. *Welcomes* it;\n\n2. *Decides* to act.\n`,
      ),
      `${head}*Recalling* that,\n\n1. ▮*Notes* it;\n\n2. *Welcomes* it;\n\n3. *Decides* to act.\n`,
    );
  });

  it('takes an operative one into the preamble', () => {
    assert.equal(
      after(
        'convertToPreambular',
        `${head}*Recalling* that,\n\n1. *Welcomes* it;\n\n2. *Urges* them;\n\n3. *Rec▮alls* the plan.\n`,
      ),
      `${head}*Recalling* that,\n\n▮*Recalling also* the plan,\n\n1. *Welcomes* it;\n\n2. *Urges* them.\n`,
    );
  });

  it('numbers the second where there was one, and takes the number from the last one left', () => {
    const one = `${head}*Noting* it,\n\n*Decides* to act.\n`;
    const two = `${head.replace(',', '')}1. *Notes* it;\n\n2. *Decides* to act.\n`;
    assert.equal(after('convertToOperative', one.replace('it,', '▮it,')).replace('▮', ''), two);
    assert.equal(after('convertToPreambular', two.replace('it;', '▮it;')).replace('▮', ''), one);
  });

  it('is refused where there is no such verb, and where a reference would be lost', () => {
    assert.equal(
      after('convertToOperative', `${head}*Mind▮ful* of it,\n\n*Decides* to act.\n`),
      '“Mindful” has no verb that opens an operative paragraph.',
    );
    assert.equal(
      after('convertToPreambular', '1. *No▮tes* it;\n\n2. *Decides* on paragraph 1 above.\n'),
      'Paragraph 1 is referred to elsewhere; preambular paragraphs have no number.',
    );
  });
});

describe('adverbs that count on to another addressee', () => {
  const act = (opening: string) => `*${opening}* ▮Israel, the Power, to act`;
  const [stress, stop, cease] = ['*Stresses* it', 'Israel, the Power, to stop', 'Israel to cease'];
  const together = `1. ${stress};\n\n2. ${act('Calls upon')};\n\n3. *Also calls upon* ${stop};\n\n4. *Further calls upon* ${cease}.\n`;
  const apart = `1. ${act('Calls upon')};\n\n2. ${stress};\n\n3. *Calls upon* ${stop};\n\n4. *Also calls upon* ${cease}.\n`;

  it('go along with the paragraph before, and come back', () => {
    assert.equal(after('moveParagraphUp', together), apart);
    assert.equal(after('moveParagraphDown', apart), together);
  });
});

describe('split and join', () => {
  it('gives the second half its own verb', () => {
    assert.equal(
      after(
        'splitParagraph',
        '1. *Welcomes* the report,▮ and requests the Secretary-General to act;\n\n2. *Decides* on paragraph 1 above.\n',
      ),
      '1. *Welcomes* the report;\n\n2. ▮*Requests* the Secretary-General to act;\n\n3. *Decides* on paragraph 1 above.\n',
    );
  });

  it('gives it the verb of the first half where it has none', () => {
    assert.equal(
      after('splitParagraph', '1. *Encourages* States to act ▮and the Secretary-General to report.\n'),
      // Another addressee begins anew.
      '1. *Encourages* States to act;\n\n2. ▮*Encourages* the Secretary-General to report.\n',
    );
    assert.equal(
      after('splitParagraph', `${head}*Recalling* the report▮ and the study,\n\n*Decides* to act.\n`),
      `${head}*Recalling* the report,\n\n▮*Recalling also* the study,\n\n*Decides* to act.\n`,
    );
  });

  it('uses italics where the paragraphs of the text do', () => {
    assert.equal(
      after('splitParagraph', `${head}Recalling the report▮ and the study,\n\nDecides to act.\n`),
      `${head}Recalling the report,\n\n▮Recalling also the study,\n\nDecides to act.\n`,
    );
  });

  it('splits a subparagraph', () => {
    assert.equal(
      after('splitParagraph', '1. *Decides*:\n\n(a) To act ▮and to report;\n\n(b) To end.\n'),
      '1. *Decides*:\n\n(a) To act;\n\n(b) ▮To report;\n\n(c) To end.\n',
    );
  });

  it('has references to what follows follow, and leaves those to the first half', () => {
    assert.equal(
      after(
        'splitParagraph',
        '1. *Decides* to act,▮ and requests the Secretary-General to report;\n\n2. *Invites* States;\n\n3. *Recalls* paragraphs 1 and 2 above;\n\n4. *Urges* States to do as in paragraphs 2 and 3 above.\n',
      ),
      '1. *Decides* to act;\n\n2. ▮*Requests* the Secretary-General to report;\n\n3. *Invites* States;\n\n4. *Recalls* paragraphs 1 and 3 above;\n\n5. *Urges* States to do as in paragraphs 3 and 4 above.\n',
    );
    assert.equal(
      after(
        'splitParagraph',
        '1. *Decides*:\n\n(a) To act ▮and to report, as in subparagraph (b) below;\n\n(b) To end, as in subparagraph (a) above;\n\n2. *Notes* paragraph 1 (b) above.\n',
      ),
      '1. *Decides*:\n\n(a) To act;\n\n(b) ▮To report, as in subparagraph (c) below;\n\n(c) To end, as in subparagraph (a) above;\n\n2. *Notes* paragraph 1 (c) above.\n',
    );
  });

  it('joins two', () => {
    assert.equal(
      after(
        'joinParagraph',
        '1. *Wel▮comes* the report;\n\n2. *Requests* the Secretary-General to act;\n\n3. *Decides* on paragraphs 1 and 2 above.\n',
      ).replace('▮', ''),
      '1. *Welcomes* the report, and requests the Secretary-General to act;\n\n2. *Decides* on paragraph 1 above.\n',
    );
  });

  it('joins nothing to a list or to the last', () => {
    assert.equal(
      after('joinParagraph', '1. *Dec▮ides*:\n\n(a) To act;\n\n2. *Notes* it.\n'),
      'Something stands between the two paragraphs.',
    );
    assert.equal(
      after('joinParagraph', '1. *Notes* it;\n\n2. *Dec▮ides* it.\n'),
      'No paragraph of its kind follows.',
    );
  });
});

describe('refactorings', () => {
  const titles = (text: string, only?: string[]): string[] => {
    const { document, cursor } = marked(text);
    return service.refactorings(document, at(cursor), only).map(({ title }) => title);
  };

  it('are what makes sense at the cursor', () => {
    assert.deepEqual(titles('1. *Notes* it;\n\n2. *Welcomes* ▮it;\n\n3. *Decides* it.\n'), [
      'Insert footnote',
      'Move paragraph up',
      'Move paragraph down',
      'Convert to preambular paragraph',
      'Split paragraph',
      'Join with next paragraph',
    ]);
    assert.deepEqual(titles('▮'), []);
  });

  it('renumber only what is numbered otherwise', () => {
    assert.ok(titles('1. *Notes* it;\n\n3. *Decides* ▮it.\n').includes('Renumber paragraphs'));
    const notes = (first: number, second: number): string =>
      `*Noting* it,[^${first}]\n\n*Noting* th▮at,[^${second}]\n\n[^1]: A.\n\n[^2]: B.\n`;
    assert.ok(titles(notes(2, 1)).includes('Renumber footnotes'));
    assert.ok(!titles(notes(1, 2)).includes('Renumber footnotes'));
  });

  it('ask the server to carry them out, for this version', () => {
    const { document, cursor } = marked('1. *Notes* it;\n\n2. *Decides* ▮it.\n');
    const [move] = service.refactorings(document, at(cursor), ['refactor.move']);
    assert.equal(move?.kind, 'refactor.move');
    assert.deepEqual(move.command, {
      title: 'Move paragraph up',
      command: 'resolint.restructure',
      arguments: [{ action: 'moveParagraphUp', uri: document.uri, version: 1, position: cursor }],
    });
  });

  it('are filtered by kind', () => {
    const text = '1. *Notes* it;\n\n2. *Decides* ▮it.\n';
    assert.deepEqual(titles(text, ['quickfix']), []);
    assert.deepEqual(titles(text, ['refactor']), titles(text));
    assert.deepEqual(titles(text, ['refactor.move']), ['Move paragraph up']);
  });
});

describe('change the degree of a subparagraph', () => {
  const list =
    '1. *Decides*:\n\n   (a) To act;\n\n   (b) To report;\n\n   (c) To pay, as in subparagraph (b) above.\n';

  it('makes it an item of the one in front; labels, indent, marks and references follow', () => {
    assert.equal(
      after('makeDeeper', list.replace('(b) To', '(b▮) To')),
      '1. *Decides*:\n\n   (a) To act:\n\n      (i) ▮To report;\n\n   (b) To pay, as in subparagraph (a) (i) above.\n',
    );
  });

  it('makes it the next of the one above', () => {
    assert.equal(
      after(
        'makeShallower',
        '1. *Decides*:\n\n   (a) To act:\n\n      (i) To re▮port;\n\n   (b) To pay, as in subparagraph (a) (i) above.\n',
      ),
      list.replace('To report', 'To re▮port'),
    );
  });

  it('takes its own items along', () => {
    const flat =
      '1. *Decides*:\n(a) To act;\n(b) ▮To report:\n(i) On this;\n(ii) On that;\n(c) To pay.\n\n2. *Notes* paragraphs 1 (b) (ii) and 1 (c) above.\n';
    const deep =
      '1. *Decides*:\n(a) To act:\n(i) ▮To report:\na. On this;\nb. On that;\n(b) To pay.\n\n2. *Notes* paragraphs 1 (a) (i) (b) and 1 (b) above.\n';
    assert.equal(after('makeDeeper', flat), deep);
    assert.equal(after('makeShallower', deep), flat);
  });

  it('leaves the order of the text: what followed it in its list becomes its own', () => {
    assert.equal(
      after(
        'makeShallower',
        '1. *Decides*:\n\n(a) To act:\n\n(i) One;\n\n(ii) T▮wo;\n\n(iii) Three;\n\n(b) To report.\n\n2. *Notes* paragraph 1 (a) (iii) above.\n',
      ),
      '1. *Decides*:\n\n(a) To act:\n\n(i) One;\n\n(b) T▮wo:\n\n(i) Three;\n\n(c) To report.\n\n2. *Notes* paragraph 1 (b) (i) above.\n',
    );
  });

  it('moves “and” to the last but one of its list, and back', () => {
    const flat = '1. *Decides*:\n\n(a) To act;\n\n(b) To report; and\n\n(c) ▮To pay.\n';
    const deep = '1. *Decides*:\n\n(a) To act; and\n\n(b) To report:\n\n(i) ▮To pay.\n';
    assert.equal(after('makeDeeper', flat), deep);
    assert.equal(after('makeShallower', deep), flat);
  });

  it('writes labels as the list does', () => {
    assert.equal(
      after('makeDeeper', '1. *Decides*:\n\na) To act:\n\ni) One;\n\nb) ▮Two;\n\nc) To pay.\n'),
      '1. *Decides*:\n\na) To act:\n\ni) One;\n\nii) ▮Two;\n\nb) To pay.\n',
    );
  });

  it('goes along with an item that is still empty, and with lines that are wrapped', () => {
    assert.equal(
      after('makeDeeper', '1. *Decides*:\n\n  (a) To act,\n  in time;\n\n  (b) ▮'),
      '1. *Decides*:\n\n  (a) To act,\n  in time:\n\n    (i) ▮',
    );
    assert.equal(
      after('makeDeeper', '1. *Decides*:\n  (a) To act;\n  (b) To report,\n  ▮in time.\n'),
      '1. *Decides*:\n  (a) To act:\n    (i) To report,\n    ▮in time.\n',
    );
  });

  it('mends references that leave out what stands in front', () => {
    assert.equal(
      after(
        'makeDeeper',
        '1. *Decides*:\n\n(a) To act;\n\n(b) To report;\n\n(c) ▮To pay.\n\n2. *Notes* paragraph 1 (a) and (c) above.\n',
      ),
      '1. *Decides*:\n\n(a) To act;\n\n(b) To report:\n\n(i) ▮To pay.\n\n2. *Notes* paragraph 1 (a) and (b) (i) above.\n',
    );
  });

  it('is refused where there is nothing to hang on, no degree left, or no subparagraph', () => {
    assert.equal(
      after('makeDeeper', '1. *Decides*:\n\n(a) To▮ act.\n'),
      'The first subparagraph of a list cannot be made deeper.',
    );
    assert.equal(
      after('makeShallower', '1. *Decides*:\n\n(a) To▮ act.\n'),
      'This subparagraph is of the first degree already.',
    );
    assert.equal(after('makeDeeper', '1. *Deci▮des* it.\n'), 'The cursor is in no subparagraph.');
    assert.equal(
      after(
        'makeDeeper',
        '1. *Decides*:\n\n(a) To:\n\n(i) Do:\n\na. This:\n\ni. One;\n\nii. Two;\n\nb. T▮hat:\n\ni. Three.\n',
      ),
      'Subparagraphs have four degrees: (a), (i), a. and i.',
    );
  });

  it('is refused where the new label would be read as one of another degree', () => {
    assert.equal(
      after(
        'makeDeeper',
        `1. *Decides*:\n\n${[...'abcdefgh'].map((letter) => `(${letter}) To act;\n\n`).join('')}(i▮) To report.\n`,
      ),
      `1. *Decides*:\n\n${[...'abcdefg'].map((letter) => `(${letter}) To act;\n\n`).join('')}(h) To act:\n\n(i) ▮To report.\n`,
    );
  });
});
