import { strict as assert } from 'node:assert';
import { packedNumbers, packNumbers } from '../../server/src/facts/packed-numbers';

describe('packed numbers', () => {
  it('are the numbers that were packed', () => {
    const numbers = [0, 1, 44, 45, 46, 89, 90, 2024, 2025, 91124, 420_599];
    assert.deepEqual([...packedNumbers(packNumbers(numbers))], numbers);
  });

  it('have no letter that JSON or a string would have to escape', () => {
    const packed = packNumbers(Array.from({ length: 3000 }, (_, i) => i));
    assert.equal(JSON.stringify(packed).length, packed.length + 2);
  });
});
