import { strict as assert } from 'node:assert';
import { knownVocabulary, loadVocabulary } from '../../server/src/facts/vocabulary';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings, readSettings, type Settings } from '../../server/src/lint/settings';
import { capitalSlips } from '../../server/src/model/wording/capital-slips';
import { readWords } from '../../server/src/model/wording/read-words';
import { rules } from '../../server/src/rules';

const of = (words: string): string => `*Noting* the work on ${words},\n\n*Decides* to act.\n`;
const find = (text: string, rule: string, settings: Settings = defaultSettings) =>
  lintText(text, { settings, rules: rules.filter(({ id }) => id === rule) });

describe('the vocabulary', () => {
  before(() => loadVocabulary());

  it('offers the likeliest spelling first', () => {
    const { spelling } = knownVocabulary()!;
    for (const [word, right] of [
      ['goverment', 'government'],
      ['recieve', 'receive'],
      ['enviromental', 'environmental'],
      ['humanrights', 'human rights'],
      ['skillful', 'skilful'],
    ] as const) {
      assert.equal(spelling.isWritten(word), false, word);
      assert.equal(spelling.suggest(word)[0], right);
    }
    assert.ok(spelling.suggest('persue').length <= 5);
  });

  it('knows names, compounds and words with something before them', () => {
    const { spelling } = knownVocabulary()!;
    for (const word of ['Mogadishu', 'organization', 'gravesites', 'nongovernmental', 'hibakusha', 'advise'])
      assert.equal(spelling.isWritten(word), true, word);
    for (const word of ['organise', 'color', 'stresss']) assert.equal(spelling.isWritten(word), false, word);
  });

  it('finds nothing in the forms that adopted texts have', () => {
    const vocabulary = knownVocabulary()!;
    for (const form of [
      'Member States',
      'member States of the',
      'Security Council',
      'Sustainable Development Goals',
      'human rights',
      'COVID-19',
    ]) {
      const text = `the ${form} and`;
      assert.deepEqual(capitalSlips(text, readWords(text, vocabulary)), [], form);
    }
  });

  it('tells by the neighbours of a word that another was meant', () => {
    for (const [words, right] of [
      ['international piece and security', 'peace'],
      ['the important roll of the Centre', 'role'],
      ['the implementation form the beginning, including though the Centre', 'through'],
      ['the views of all State', 'States'],
      ['the views of all Member State', 'States'],
      ['the United Nation system', 'Nations'],
    ] as const) {
      const found = find(of(words), 'style/spelling');
      assert.ok(
        found.some(({ severity, message }) => severity === 'warning' && message.includes(`“${right}”`)),
        words,
      );
    }
    for (const words of ['a piece of art', 'all State organs', 'each peace process', 'a roll of paper'])
      assert.deepEqual(find(of(words), 'style/spelling'), [], words);
  });

  it('is certain of a word that is one slip away from one of adopted texts', () => {
    const levels = (word: string) =>
      find(of(`the ${word} here`), 'style/spelling').map((one) => one.severity);
    for (const word of ['resoluti', 'divversifying', 'revelant', 'appint', 'wich', 'inter-alia'])
      assert.deepEqual(levels(word), ['warning'], word);
    assert.deepEqual(levels('xylopolis'), ['information']);
  });

  it('leaves the beginning of a sentence, quotations, italics and names alone', () => {
    for (const text of [
      of('“the security council and member States”'),
      of('*the security council*, a book'),
      of('UNITED NATIONS matters'),
      '*Recalls* the report. Human rights matter,\n',
    ])
      assert.deepEqual(find(text, 'style/capitals'), [], text);
  });

  it('takes the words of a house', () => {
    const text = of('the blorfing of peace');
    assert.equal(find(text, 'style/spelling').length, 1);
    assert.deepEqual(find(text, 'style/spelling', { ...defaultSettings, dictionary: ['Blorfing'] }), []);
    assert.deepEqual(find(text, 'style/spelling', readSettings({ spelling: { enable: false } })), []);
  });
});
