import { strict as assert } from 'node:assert';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';

const own = rules.filter(({ id }) => id === 'style/letter-case');
const found = (...paragraphs: string[]): string[] => {
  const text = [...paragraphs.map((words) => `*Noting* ${words},`), '*Decides* to act.\n'].join('\n\n');
  return lintText(text, { settings: defaultSettings, rules: own }).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('letters of words', () => {
  before(() => loadVocabulary());

  it('are small where no name stands', () => {
    assert.deepEqual(found('the need to Strengthen efforts and to protect Refugees from harm'), [
      'Strengthen',
      'Refugees',
    ]);
    assert.deepEqual(found('the promotion Of peace and respect for Human Rights'), ['Of', 'Human Rights']);
  });

  it('may be capital where a name may stand', () => {
    for (const words of [
      'the Institute for Training and Research',
      'the work of the Facility and of both Missions',
      'Article 2, the 1988 List and general comment No. 5',
      'the Convention on the Rights of the Child and the Use of Force',
      '“the need to Strengthen efforts”',
    ])
      assert.deepEqual(found(words), [], words);
  });

  it('may be capital in a term of the text', () => {
    assert.deepEqual(
      found('the need that all Participants cooperate', 'the efforts made by Participants'),
      [],
    );
  });

  it('are capital where adopted texts have them so', () => {
    assert.deepEqual(found('that all states have agreed and the 2030 agenda for action'), [
      'states',
      'agenda',
    ]);
    assert.deepEqual(found('the state of the world and the advisory committee of experts'), []);
  });

  it('are capital where the text has them so again and again', () => {
    const often = ['what the Declaration says', 'that the Declaration holds', 'that the Declaration stands'];
    assert.deepEqual(found(...often, 'the need to implement the declaration'), ['the declaration']);
    assert.deepEqual(
      found(...often, 'the need to implement the declaration on peace, and welcomes the declaration'),
      [],
    );
  });

  it('are capital at the head alone', () => {
    assert.deepEqual(found('the work of MEmber States, impLementation and EFFORTS made'), [
      'MEmber',
      'impLementation',
      'EFFORTS',
    ]);
    assert.deepEqual(found('the work of NGOs, UNICEF and AIDS programmes'), []);
  });
});
