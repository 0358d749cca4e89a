import { strict as assert } from 'node:assert';
import { pluralFrom } from '../../server/src/language/en/agreement';
import { soundOf } from '../../server/src/language/en/sounds';

describe('words by their sound and number', () => {
  it('sound alike', () => {
    for (const [one, other] of [
      ['their', 'there'],
      ['piece', 'peace'],
      ['compliance', 'complaints'],
      ['assistance', 'assistants'],
      ['accept', 'except'],
      ['write', 'right'],
      ['hole', 'whole'],
      ['principal', 'principle'],
    ] as const)
      assert.equal(soundOf(one), soundOf(other), one);
    for (const [one, other] of [
      ['motion', 'mission'],
      ['roots', 'rights'],
      ['sport', 'support'],
    ] as const)
      assert.notEqual(soundOf(one), soundOf(other), one);
  });

  it('have plurals', () => {
    assert.deepEqual(['State', 'country', 'day', 'process', 'branch'].map(pluralFrom), [
      'States',
      'countries',
      'days',
      'processes',
      'branches',
    ]);
  });
});
