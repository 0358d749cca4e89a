import { strict as assert } from 'node:assert';
import { fixText } from '../../server/src/lint/fix';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';
import { rules } from '../../server/src/rules';
import { severityFor, type Rule } from '../../server/src/rules/rule';

const isOff = (rule: Rule): boolean =>
  severityFor(rule, 'general-assembly') === 'off' && severityFor(rule, 'security-council') === 'off';

/** What the drafts take up in the examples of the rules about that. */
const predecessor = parseResolution(
  [
    '<!-- resolint-predecessor A/RES/78/958 -->',
    'A/RES/79/940',
    'Seventy-ninth session',
    'Resolution adopted by the General Assembly on 2 December 2024',
    '# 79/940. Lakes',
    '*The General Assembly*,',
    '*Recalling* its resolutions 77/909 of 7 December 2022 and 78/958 of 4 December 2023 on lakes,',
    '*Recalling also* its resolution 78/958 of 4 December 2023,',
    '*Having considered* the report on the implementation of resolution 78/958,',
    '*Noting* that the matter will be on the agenda of the General Assembly at its eightieth session,',
    '*Noting also* that the Assembly will take up the study at its eightieth session,',
    '*Bearing in mind* the Convention on Lakes,[^1]',
    '*Stressing* the need to protect the first lakes of all regions and their waters,',
    '1. *Notes* the Conference on Lakes to be held in 2025;',
    '2. *Welcomes* the Declaration on Rivers adopted on 3 May 2024;',
    '3. *Takes note* of the programme of work for 2025 and the report for the seventy-ninth session;',
    '4. *Takes note* of the report of the Secretary-General on lakes;[^2]',
    '5. *Recalls* the study on lakes.[^3]',
    '[^1]: United Nations, *Treaty Series*, vol. 9363, No. 99121.',
    '[^2]: A/79/912.',
    '[^3]: A/78/913.',
  ].join('\n\n'),
);

/** Every example in a rule's documentation runs: the wrong ones are found and mended, the right ones pass. */
describe('rule examples', () => {
  before(loadFacts);
  before(() => loadVocabulary());
  for (const rule of rules) {
    const options = {
      // Some rules are off unless they are turned on.
      settings: { ...defaultSettings, ...(isOff(rule) ? { rules: { [rule.id]: 'warning' as const } } : {}) },
      rules: [rule],
      // A library that has one text, for the rules about the texts that are cited.
      citedTexts: { paragraphsOf: (symbol: string) => (symbol === 'A/RES/53/70' ? 5 : undefined) },
      ...(rule.id.startsWith('rollover/') ? { predecessor } : {}),
      onRuleError: (_: string, error: unknown) => {
        throw error;
      },
    };
    const run = (text: string) =>
      lintText(text, options).map((finding) => `${finding.rule}: ${finding.message}`);

    describe(rule.id, () => {
      it('has at least two wrong examples and one that looks wrong and is right', () => {
        assert.ok(rule.examples.wrong.length >= 2);
        assert.ok(rule.examples.right.length >= 1);
      });
      rule.examples.wrong.forEach(({ wrong, mended, byHand }, i) => {
        it(`finds wrong example ${i + 1} and is content with it mended`, () => {
          assert.notEqual(run(wrong).length, 0, `no finding in: ${wrong}`);
          assert.deepEqual(run(mended), [], `findings in: ${mended}`);
          if (rule.fix === 'none' || byHand) return;
          const fixed = fixText(wrong, { ...options, suggestions: rule.fix === 'suggestion' });
          assert.equal(fixed.text, mended);
        });
        it(`gives messages without gaps in wrong example ${i + 1}`, () => {
          for (const message of run(wrong)) assert.doesNotMatch(message, /\{\d\}|: undefined|“undefined”|“”/);
        });
      });
      rule.examples.right.forEach((right, i) => {
        it(`passes right example ${i + 1}`, () => {
          assert.deepEqual(run(right), []);
        });
      });
    });
  }
});
