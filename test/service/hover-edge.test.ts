import { strict as assert } from 'node:assert';
import { MarkupContent } from 'vscode-languageserver-types';
import { votes } from '../../server/src/features/reading/citation-preview';
import { describeSymbol, ordinal } from '../../server/src/features/reading/document-kind';
import type { Library } from '../../server/src/features/library/library';
import { loadFacts } from '../../server/src/facts/table';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { draft, marked, settings } from './marked';

function valueOf(text: string, library?: Library, of = settings): string {
  const { document, cursor } = marked(text);
  const hover = createResolutionService(library ? { library } : {}).hover(document, of, cursor);
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
}

describe('the hover of a citation that is seldom made', () => {
  before(() => loadFacts());

  for (const [name, text, expected] of [
    [
      'a decision of a body that has no numbers for them',
      '*Recalling* Security Council decision 13▮25 (2000),',
      /^\*\*Decision 1325 \(2000\)\*\*[^]*Only the number is known/,
    ],
    ['a number that has parts', '*Recalling* its resolution 53/2▮08,', /It has parts: A, B/],
    [
      'an organizational session',
      '*Recalling* Economic and Social Council resolution 1915▮ (ORG-75),',
      /Economic and Social Council, organizational session for 1975/,
    ],
    ['a special session', '*Recalling* its resolution S-10▮/2,', /General Assembly, tenth special session/],
    [
      'a number whose day only its neighbours tell',
      '*Recalling* its resolution 53/7▮1,',
      /Adopted (?:between|probably on)[^]*Resolutions numbered before and after it were\./,
    ],
    [
      'a day that is probable',
      '*Recalling* its resolution 217▮ A (III),',
      /The date is probable: it comes from 2 adopted texts\./,
    ],
    [
      'a number that may be another body’s',
      '*Noting* that the Executive Board recalled resolution 5▮/1 of it,',
      /(?:another body|one of that body’s)/i,
    ],
  ] as const)
    it(`tells ${name}`, () => {
      assert.match(valueOf(draft(text)), expected);
    });

  it('tells of some of many parts, and how many there are more', () => {
    const value = valueOf(draft('*Recalling* its resolutions 53/208▮ A to Z of 18 December 1998,'));
    assert.match(value, /And \d+ more\./);
  });

  it('shows how a text at hand opens, and where to fetch one that is not', () => {
    const start = { line: 0, character: 0 };
    const library: Library = {
      find: (symbol) =>
        symbol === 'A/RES/53/70'
          ? { uri: 'file:///a.unres', range: { start, end: start }, opening: '*Recalling* it,\n\n*Decides*' }
          : undefined,
      citationsOf: () => [],
      fetchAddress: (symbol) => `command:fetch?${symbol}`,
    };
    assert.match(
      valueOf(draft('*Recalling* its resolution 53/7▮0,'), library),
      /^> \*Recalling\* it,\n> \n> /m,
    );
    assert.match(
      valueOf(draft('*Recalling* its resolution 54/4▮9,'), library),
      /\[Fetch the text\]\(command:fetch\?A\/RES\/54\/49\)/,
    );
  });

  it('offers to import a table where only the number is known', () => {
    const library: Library = {
      find: () => undefined,
      citationsOf: () => [],
      importAddress: () => 'command:import',
    };
    const value = valueOf(draft('*Recalling* its resolution 74/99▮9,'), library);
    assert.match(value, /Only the number is known[^]*\[Import your download[^\]]*\]\(command:import\)/);
    assert.doesNotMatch(valueOf(draft('*Recalling* its resolution 54/4▮9,'), library), /command:import/);
  });

  it('says less of a citation under a finding, so that nothing has to be scrolled to', () => {
    const value = valueOf(
      draft('*Recalling* its resolution 77/131 of 13 De▮cember 2022,'),
      undefined,
      defaultSettings,
    );
    const [, card = ''] = value.split('\n\n---\n\n');
    assert.match(
      card,
      /^\*\*Resolution 77\/131\*\* · Adopted on 12 December 2022 [^\n]* {2}\n\*\*Implementation of [^\n]{1,120}…\*\*$/,
    );
    assert.doesNotMatch(value, /digitallibrary/);
  });

  it('gives a vote in words, or as it stands', () => {
    assert.equal(votes('15-0-0'), 'by 15 votes to none');
    assert.equal(votes('14-0-1'), 'by 14 votes to none, with 1 abstention');
    assert.equal(votes('105-1-28'), 'by 105 votes to 1, with 28 abstentions');
    assert.equal(votes('without a vote'), 'without a vote');
    assert.equal(votes('by acclamation'), 'by acclamation');
  });
});

describe('what a symbol tells of its document', () => {
  for (const [symbol, expected] of [
    ['A/HRC/48/L.4', /^Human Rights Council/],
    ['A/S-32/L.2', /thirty-second special session/],
    ['A/ES-11/L.2', /eleventh emergency special session/],
    ['E/2024/15', /^Economic and Social Council, 2024/],
    ['A/77/PV.52', /verbatim record of the fifty-second meeting/],
    ['A/111/1', /111th session/],
    ['X/1', /^$/],
  ] as const)
    it(symbol, () => {
      assert.match(describeSymbol(symbol), expected);
    });

  it('counts in words up to a hundred, in figures beyond', () => {
    assert.deepEqual([7, 100, 101, 112, 113, 122, 223].map(ordinal), [
      'seventh',
      'hundredth',
      '101st',
      '112th',
      '113th',
      '122nd',
      '223rd',
    ]);
  });
});

describe('the hover of a place that holds much', () => {
  const items = 'abcdefghijklmnopqrst'
    .split('')
    .map((letter) => `(${letter}) To act *at once*;`)
    .join('\n\n');

  it('shows the first subparagraphs and that there are more', () => {
    const value = valueOf(
      `*The General Assembly*,\n\n1. *Decides*:\n\n${items}\n\n2. *Decides* to act as set out in paragraph ▮1 above.\n`,
    );
    assert.match(value, /^\*\*Paragraph 1\*\*\n\n\*Decides\*:\n\n\u2003\(a\) To act \*at once\*;/);
    assert.match(value, /\u2003…$/);
  });

  it('cuts a long paragraph at a word, also within italics', () => {
    const long = 'word '.repeat(300).trim();
    const value = valueOf(
      `*The General Assembly*,\n\n1. *Decides* ${long};\n\n2. *Decides* to act as set out in paragraph ▮1 above.\n`,
    );
    assert.match(value, /word …$/);
    assert.ok(value.length < 1000);
    const italic = valueOf(
      `*The General Assembly*,\n\n1. *Decides ${long}*;\n\n2. *Decides* to act as set out in paragraph ▮1 above.\n`,
    );
    assert.match(italic, /word\* …$/);
  });

  it('tells where a note is used, and how often more', () => {
    const uses = 'abcdefghijkl'
      .split('')
      .map((letter) => `*Noting* the report ${letter},[^1]`)
      .join('\n\n');
    const value = valueOf(`*The General Assembly*,\n\n${uses}\n\n1. *Decides* to act.\n\n[^▮1]: A/67/738.\n`);
    assert.match(value, /\*\*Note 1\*\* belongs to:/);
    assert.match(value, /and \d+ more$/);
  });

  it('tells how often a phrase has been used', () => {
    const once = valueOf(draft('*Noting with profound▮ dismay* the report,'));
    assert.match(once, /none of the texts that were counted has it/);
    assert.match(
      valueOf(draft('*Recal▮ling* the report,')),
      /[\d,]+ paragraphs of the General Assembly open with it/,
    );
  });
});
