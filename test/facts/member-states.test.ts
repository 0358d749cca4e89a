import { strict as assert } from 'node:assert';
import {
  collationKey,
  inRunningText,
  nameOn,
  stateNamed,
  stateNamedLoosely,
} from '../../server/src/facts/member-states';
import table from '../../server/data/member-states.json';

const state = (name: string) => {
  const found = stateNamed(name);
  assert.ok(found, name);
  return found;
};

describe('Member States', () => {
  it('are 193, with two observers', () => {
    assert.equal(table.length, 195);
    for (const { name } of table) assert.equal(state(name).status, 'current');
  });

  it('are known by any apostrophe and hyphen', () => {
    assert.equal(state("Democratic People's Republic of Korea").status, 'current');
    assert.equal(state('Guinea\u2011Bissau').status, 'current');
    assert.equal(stateNamed('Atlantis'), undefined);
  });

  it('are known by former and informal names, and in running text', () => {
    assert.deepEqual([state('Turkey').status, state('Turkey').state.name], ['former', 'Türkiye']);
    assert.equal(state('Vietnam').status, 'informal');
    assert.equal(state('Bolivarian Republic of Venezuela').status, 'inverted');
    assert.equal(state('Kingdom of Sweden').status, 'formal');
    assert.equal(stateNamedLoosely('COTE D’IVOIRE')?.state.name, 'Côte d’Ivoire');
  });

  it('have the name of the day', () => {
    assert.equal(nameOn(state('Türkiye').state, 20121019), 'Turkey');
    assert.equal(nameOn(state('Türkiye').state, 20251019), 'Türkiye');
    assert.equal(nameOn(state('Macedonia').state, 20121019), 'The former Yugoslav Republic of Macedonia');
  });

  it('are turned round for running text', () => {
    assert.equal(inRunningText('Netherlands (Kingdom of the)'), 'Kingdom of the Netherlands');
    assert.equal(inRunningText('Iran (Islamic Republic of)'), 'Islamic Republic of Iran');
    assert.equal(inRunningText('Bahamas (The)'), 'Bahamas (The)');
  });

  it('are sorted without accents and parentheses, the State of Palestine last', () => {
    const list = [
      'Congo',
      'Costa Rica',
      'Côte d’Ivoire',
      'Croatia',
      'Guinea',
      'Guinea-Bissau',
      'Guyana',
      'Netherlands (Kingdom of the)',
      'New Zealand',
      'Saint Vincent and the Grenadines',
      'Samoa',
      'Türkiye',
      'Turkmenistan',
      'Bolivarian Republic of Venezuela',
      'Viet Nam',
      'Zimbabwe',
      'State of Palestine',
    ];
    const keys = list.map(collationKey);
    assert.deepEqual([...keys].sort(), keys);
  });
});
