import { strict as assert } from 'node:assert';
import { packNumbers } from '../../server/src/facts/packed-numbers';
import { readSlots } from '../../server/src/facts/slots';
import { slotsIn } from '../../scripts/vocabulary/slots';

describe('words between two others', () => {
  const three = (passage: readonly number[]) => [passage, passage, passage];

  it('are counted if they come again, marks among their neighbours', () => {
    const slots = readSlots(slotsIn([...three([0, 5, 9, 7]), ...three([0, 5, 8, 7, 1, 6, 0])]));
    assert.deepEqual(
      slots.between(5, 7)?.filter((_, i) => i % 2 === 0),
      [8, 9],
    );
    assert.deepEqual(
      slots.between(1, 0)?.filter((_, i) => i % 2 === 0),
      [6],
    );
    assert.ok(Math.abs(slots.inRow(5, 9, 7) - 3) < 0.5);
  });

  it('are none if they stand there once or twice, and beside a word that no text has', () => {
    const slots = readSlots(slotsIn([[0, 5, 9, 7], ...three([-1, 5, 9, -1])]));
    assert.equal(slots.between(5, 7), undefined);
    assert.equal(slots.inRow(5, 9, 7), 0);
    assert.equal(readSlots(packNumbers([0])).between(5, 7), undefined);
  });
});
