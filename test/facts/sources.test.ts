import { strict as assert } from 'node:assert';
import { instrumentAtEnd, treatiesIn, volumeOf } from '../../server/src/facts/sources';

describe('sources of instruments', () => {
  it('of treaties are a number and its volume', () => {
    assert.equal(volumeOf(27531), 1577);
    assert.deepEqual(treatiesIn(1577), [27531]);
    assert.equal(volumeOf(27351), undefined);
  });

  it('are found by the name with which a passage ends, the longest of several', () => {
    assert.deepEqual(instrumentAtEnd('Reaffirming the New Urban Agenda'), {
      kind: 'resolution',
      name: 'New Urban Agenda',
      number: '71/256',
      part: 'annex',
    });
    const convention = instrumentAtEnd('the United Nations Framework Convention on Climate Change');
    assert.equal(convention?.kind === 'treaty' && convention.number, 30822);
    assert.equal(instrumentAtEnd('the Convention'), undefined);
    assert.equal(instrumentAtEnd('a ReNew Urban Agenda'), undefined);
  });

  it('hold no passage that is none: a place and a date, a clause', () => {
    for (const passage of ['in Quito from 17 to 20 October 2016', 'the Charter of the United Nations'])
      assert.equal(instrumentAtEnd(passage), undefined, passage);
  });
});
