import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { frontCoded } from '../../scripts/vocabulary/dictionary';
import { openFrontCoded } from '../../server/src/facts/front-coded';

/** Few letters, so that words share many; some long ones, beyond what a capital can count. */
const word = fc
  .tuple(fc.constantFrom('', 'ab'.repeat(14), 'zz'), fc.stringMatching(/^[abczà]{2,8}$/))
  .map(([head, tail]) => head + tail);

describe('words that are coded by what they share', () => {
  it('are found, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), fc.array(word), (words, others) => {
        const known = openFrontCoded(frontCoded([...words].sort()));
        for (const one of [...words, ...others]) assert.equal(known.has(one), words.includes(one), one);
      }),
      { numRuns: 1000 },
    );
  });

  it('are none without letters', () => {
    assert.equal(openFrontCoded('').has('abc'), false);
    for (const odd of ['', 'a', 'A', 'aB', '-']) assert.equal(openFrontCoded('AabcDd').has(odd), false, odd);
    assert.equal(openFrontCoded('AabcDd').has('abcd'), true);
  });
});
