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
