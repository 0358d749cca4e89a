import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayMatch, signatureOf } from '../../server/src/text/needs';
import { matchesIn } from '../../server/src/text/matches';
import { collect } from '../../scripts/regexes/collect';
import { rules } from '../../server/src/rules';
import { realTexts, samples } from '../texts';

describe('what a text must hold for a pattern', () => {
  let patterns: RegExp[];
  before(async () => {
    const found = (await collect()).filter(({ flags }) => flags.includes('g'));
    patterns = found.map(({ source, flags }) => new RegExp(source, flags.replace('y', '')));
  });

  const paragraphs = [
    ...rules.flatMap(({ examples: { wrong, right } }) => [...right, ...wrong.map((one) => one.wrong)]),
    ...samples().map(({ text }) => text),
    ...realTexts()
      .filter((_, i) => i % 10 === 0)
      .map(({ text }) => text),
  ].flatMap((text) => text.split('\n\n'));

  it('is there wherever it matches, and tells most texts where it does not', () => {
    const told: number[] = [];
    for (const pattern of patterns) {
      let spared = 0;
      for (const text of paragraphs) {
        if (mayMatch(signatureOf(text), pattern)) continue;
        spared++;
        assert.deepEqual(matchesIn(text, pattern), [], `${String(pattern)} in ${text}`);
      }
      told.push(spared / paragraphs.length);
    }
    assert.ok(told.filter((share) => share > 0.8).length > 100, told.sort().join(' '));
  }).timeout(120_000);

  it('is there wherever it matches: any words around each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paragraphs),
        fc.nat(),
        fc.constantFrom(...paragraphs),
        (one, at, other) => {
          const place = at % (one.length + 1);
          const text = one.slice(0, place) + other + one.slice(place);
          const signature = signatureOf(text);
          for (const pattern of patterns)
            if (!mayMatch(signature, pattern))
              assert.deepEqual(matchesIn(text, pattern), [], String(pattern));
        },
      ),
    );
  }).timeout(120_000);

  it('tells nothing of a pattern that is not known', () => {
    assert.ok(mayMatch(signatureOf(''), /anything at all/g));
  });
});
