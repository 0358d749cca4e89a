import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayHold, oneOf, signatureOf } from '../../server/src/text/needs';

describe('what a text must hold', () => {
  it('is never missed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.string(),
        (before, part, after) => {
          assert.ok(mayHold(signatureOf(before + part + after), oneOf('§§', part)));
        },
      ),
    );
  });

  it('tells texts apart that have none of it', () => {
    const signature = signatureOf('Decides to remain seized of the matter.');
    assert.equal(mayHold(signature, oneOf('~~', '{++', 'TBC')), false);
    assert.equal(mayHold(signature, oneOf('~~', 'seized')), true);
    assert.equal(mayHold(signatureOf(''), oneOf('x')), false);
  });
});
