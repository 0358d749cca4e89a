import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fixText } from '../../server/src/lint/fix';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { realTexts, samples } from '../texts';
import { runs, someOf } from '../patience';

const options = {
  settings: defaultSettings,
  onRuleError: (rule: string, error: unknown) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
};

const perRule = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** What every fix promises: mended text stays as it is, and no rule finds more in it than before. */
function assertFixIsSafe(text: string): void {
  const fixed = fixText(text, options).text;
  assert.equal(fixText(fixed, options).text, fixed, 'a second fix changes something');
  const before = perRule(lintText(text, options));
  for (const [rule, count] of perRule(lintText(fixed, options))) {
    assert.ok(count <= (before.get(rule) ?? 0), `${rule} finds ${count} in the mended text`);
  }
  assert.ok(
    !lintText(fixed, options).some(({ fix }) => fix?.applicability === 'safe'),
    'a safe fix was left',
  );
}

describe('fix', () => {
  for (const { name, text } of samples()) {
    it(`is idempotent and adds no finding: ${name}`, () => {
      assertFixIsSafe(text);
    });
  }

  it('is idempotent and adds no finding on real texts', function () {
    const texts = someOf(realTexts());
    if (texts.length === 0) this.skip();
    for (const { name, text } of texts) {
      try {
        assertFixIsSafe(text);
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
  }).timeout(120_000);

  it('survives damaged drafts and settles on them', () => {
    const drafts = samples().map(({ text }) => text);
    const snippet = fc.constantFrom(
      '*',
      '_',
      '**',
      '[^1]',
      '[^9]',
      '¹',
      '¹,²',
      '(a)',
      '1. ',
      ' , ',
      '\r\n',
      '\n\n',
      '3\n',
      '“',
      '”',
      '\uD800',
      '\0',
      ' resolution 53/70',
      ':',
      ';',
      '.',
    );
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(40), put: fc.option(snippet, { nil: '' }) });
    fc.assert(
      fc.property(
        fc.constantFrom(...drafts),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (draft, edits) => {
          let text = draft;
          for (const { at, remove, put } of edits) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + put + text.slice(start + remove);
          }
          const fixed = fixText(text, options).text;
          assert.equal(fixText(fixed, options).text, fixed);
        },
      ),
      { numRuns: runs(300) },
    );
  }).timeout(120_000);
});
