import { strict as assert } from 'node:assert';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { samples } from '../texts';

const fail = (): never => {
  throw new Error('a defect');
};
const broken = (rule: Rule): Rule => ({ ...rule, check: fail });

describe('a rule that throws', () => {
  before(loadFacts);
  before(() => loadVocabulary());
  const text = samples().find(({ name }) => name === 'draft-with-errors.unres')?.text ?? '';

  it('is named once for a text and stops no other, whichever it is', () => {
    const usual = lintText(text, { settings, rules });
    assert.ok(usual.length > 10);
    for (const { id } of rules) {
      // What it has suppressed is no longer known to be needless or not.
      if (id === 'suppression/unused') continue;
      const named: string[] = [];
      const found = lintText(text, {
        settings,
        rules: rules.map((rule) => (rule.id === id ? broken(rule) : rule)),
        onRuleError: (rule) => named.push(rule),
      });
      assert.deepEqual(
        found.map(({ rule, start, end, message }) => ({ rule, start, end, message })),
        usual
          .filter(({ rule }) => rule !== id)
          .map(({ rule, start, end, message }) => ({ rule, start, end, message })),
        id,
      );
      assert.ok(named.length <= 1 && named.every((rule) => rule === id), `${id}: ${named.join(' ')}`);
    }
  });

  it('leaves the text to the others when it is mended', () => {
    const [first] = lintText(text, { settings }).filter(({ fix }) => fix?.applicability === 'safe');
    assert.ok(first);
    const named = new Set<string>();
    const without = fixText(text, {
      settings,
      rules: rules.map((rule) => (rule.id === first.rule ? broken(rule) : rule)),
      onRuleError: (rule) => named.add(rule),
    });
    assert.deepEqual([...named], [first.rule]);
    assert.ok(without.mended > 0);
  });

  it('may all be, and the text is still read', () => {
    const named: string[] = [];
    const found = lintText(text, {
      settings,
      rules: rules.map(broken),
      onRuleError: (rule) => named.push(rule),
    });
    assert.deepEqual(found, []);
    assert.equal(new Set(named).size, named.length);
    assert.ok(named.length > rules.length / 2);
  });
});
