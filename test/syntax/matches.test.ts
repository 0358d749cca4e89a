import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { matchesIn } from '../../server/src/text/matches';

describe('matches in a text', () => {
  const patterns = [/a+/g, /b?/g, /(?=a)/gu, /😀?/gu, /(?<=\p{L})b|c$/gu];

  it('are those of matchAll, those of nothing included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', ' ', '😀', '\ud83d'), { maxLength: 12 }),
        fc.constantFrom(...patterns),
        (letters, pattern) => {
          const text = letters.join('');
          const plain = (all: Iterable<RegExpExecArray>) =>
            Array.from(all, ({ 0: found, index }) => [found, index]);
          assert.deepEqual(plain(matchesIn(text, pattern)), plain(text.matchAll(pattern)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leave the pattern as it was, so that it may be used while they are gone through', () => {
    const digit = /\d/g;
    const found = matchesIn('1 2', digit).flatMap(() => matchesIn('345', digit).map(([one]) => one));
    assert.deepEqual(found, ['3', '4', '5', '3', '4', '5']);
    assert.equal(digit.lastIndex, 0);
  });
});
