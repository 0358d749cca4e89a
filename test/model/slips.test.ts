import { strict as assert } from 'node:assert';
import { slipsOf } from '../../server/src/model/citations/slips';

describe('slips of the hand', () => {
  const holds = (number: number, ...slips: number[]) => {
    for (const slip of slips) assert.ok(slipsOf(number).includes(slip), `${number} for ${slip}`);
  };

  it('swap two digits', () => {
    holds(1325, 3125, 1235, 1352);
  });
  it('take the digit beside', () => {
    holds(70, 71, 60, 80, 79);
  });
  it('lose a digit or double one', () => {
    holds(70, 7, 700, 170, 705);
    holds(1325, 325, 135, 13225);
  });
  it('never begin with nought, and are other numbers', () => {
    for (const number of [1, 10, 100, 53, 1325])
      for (const slip of slipsOf(number)) assert.ok(slip > 0 && slip !== number, `${slip} for ${number}`);
    assert.equal(new Set(slipsOf(1122)).size, slipsOf(1122).length);
  });
});
