import { strict as assert } from 'node:assert';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';

const settings = defaultSettings;
const only = (id: string) => rules.filter((rule) => rule.id === id);

/** The words that a rule points at. */
const foundBy = (id: string, text: string): string[] =>
  lintText(text, { settings, rules: only(id) }).map(({ start, end }) => text.slice(start, end));
const mendedBy = (id: string, text: string): string =>
  fixText(text, { settings, rules: only(id), suggestions: true }).text;

const assembly = (...items: string[]): string =>
  `*The General Assembly*,\n\n1. *Decides*:\n\n${items.join('\n\n')}\n\n2. *Decides* to act.\n`;
const council = (...items: string[]): string =>
  `*The Security Council*,\n\n1. *Decides*:\n\n${items.join('\n\n')}\n\n2. *Decides* to act.\n`;

describe('a character of two units', () => {
  it('is blamed whole where it opens a paragraph', () => {
    const text = '*The General Assembly*,\n\n👦 and others,\n\n1. *Decides* to act;\n\n2. 👦 and others;\n';
    for (const id of ['wording/preamble-opener', 'wording/operative-opener'])
      assert.deepEqual(foundBy(id, text), ['👦'], id);
  });

  it('is blamed whole where a paragraph just stops behind it', () => {
    const text = '*The General Assembly*,\n\n*Noting* the 👦\n\n1. *Decides* to act 👦[^1]\n\n[^1]: A 👦\n';
    for (const id of ['punctuation/preamble-comma', 'punctuation/final-stop', 'footnote/final-stop'])
      assert.deepEqual(foundBy(id, text), ['👦'], id);
  });
});

describe('items of a list', () => {
  const id = 'punctuation/list-items';
  const [a, b, c] = ['(a) To establish a fund', '(b) To fill it', '(c) To review it;'];

  for (const [name, text, found] of [
    ['end with a semicolon', assembly(`${a},`, `${b};`, c), [',']],
    ['may be any but the last', assembly(`${a};`, `${b};`, '(c) To review it.'), []],
    ['do not end with commas throughout', assembly(`${a},`, `${b},`, c), [',', ',']],
    ['may do so in the Council', council(`${a},`, `${b},`, c), []],
    ['are left alone where none ends with anything', assembly(a, b, c), []],
    ['may introduce others', assembly(`${a}:`, '(i) With a board;', '(ii) With a chair;', `${b};`, c), []],
    ['may have items of their own', assembly(a, '(i) With a board;', '(ii) With a chair;', `${b};`, c), []],
    ['are no headings in bold', assembly('(a) **Fund**', `${b};`, c), []],
    ['are items where a word in them is bold', assembly('(a) To establish a **fund**.', `${b};`, c), ['.']],
    ['are joined by and in the Council', council(`${a}; and`, `${b};`, c), []],
    ['are joined by or in the Council', council(`${a}; or`, `${b};`, c), []],
    ['are not joined by and in the Assembly', assembly(`${a}; and`, `${b};`, c), ['; and']],
    ['have other mistakes in the Council too', council(`${a}, and`, `${b};`, c), [', and']],
  ] as const)
    it(name, () => {
      assert.deepEqual(foundBy(id, text), found);
    });

  it('get a semicolon where they have nothing, or something else', () => {
    for (const end of ['', ',', '.', ', and', '; and'])
      assert.equal(mendedBy(id, assembly(`${a}${end}`, `${b};`, c)), assembly(`${a};`, `${b};`, c), end);
  });
});

describe('a comma in front of and', () => {
  const id = 'punctuation/no-serial-comma';
  const paragraph = (words: string): string =>
    `*The General Assembly*,\n\n*Noting* ${words},\n\n1. *Decides* to act.\n`;

  for (const [words, found] of [
    ['peace, security, and development', [',']],
    ['peace, security, or development', [',']],
    ['peace, security and development', []],
    ['peace, quickly, and development', []],
    ['peace and security, and development', []],
  ] as const)
    it(`is ${found.length > 0 ? 'found' : 'none'}: ${words}`, () => {
      const text = paragraph(words);
      assert.deepEqual(foundBy(id, text), found);
      if (found.length > 0) assert.equal(mendedBy(id, text), paragraph(words.replace(/, (and|or)/, ' $1')));
    });
});

describe('the possessive of an abbreviation', () => {
  const found = (words: string): string[] =>
    foundBy(
      'punctuation/no-possessive',
      `*The General Assembly*,\n\n*Noting* ${words},\n\n1. *Decides* to act.\n`,
    );

  it('is found with either apostrophe, and that of a word is not', () => {
    assert.deepEqual(found('UNMIL’s Commander'), ['UNMIL’s']);
    assert.deepEqual(found("the UNDP's report"), ["UNDP's"]);
    assert.deepEqual(found('the Secretary-General’s report and States’ obligations'), []);
  });
});

describe('the end of a paragraph', () => {
  const preamble = (words: string): string =>
    `*The General Assembly*,\n\n*Noting* ${words}\n\n1. *Decides* to act.\n`;
  const mended = (words: string): string => mendedBy('punctuation/preamble-comma', preamble(words));

  for (const [words, right] of [
    ['the report', 'the report,'],
    ['the report;', 'the report,'],
    ['the report.', 'the report,'],
    ['*the report*', '*the report*,'],
    ['the report[^1]', 'the report,[^1]'],
    ['the report “on peace”', 'the report “on peace”,'],
  ] as const)
    it(`is a comma in the preamble: ${words}`, () => {
      assert.equal(mended(words), preamble(right));
      assert.deepEqual(foundBy('punctuation/preamble-comma', preamble(right)), []);
    });
});
