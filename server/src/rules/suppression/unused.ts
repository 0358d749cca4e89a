import { defineRule } from '../rule';

export const unusedSuppression = defineRule({
  id: 'suppression/unused',
  summary: 'A comment that silences a rule is needed: without it the rule would report something.',
  rationale:
    'A suppression that is left when its reason has gone hides the next mistake. One that names a rule which is turned off is not judged.',
  source: 'Practice of linters.',
  severity: 'warning',
  fix: 'safe',
  messages: {
    unused: 'Remove “{0}”: it silences nothing here.',
    all: 'Remove this comment: it silences nothing.',
    unknown: 'There is no rule “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*\n\n<!-- resolint-disable-next-line suppression/none -- no such rule -->\n*Decides* to act.\n',
        mended: '*The General Assembly*\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*The General Assembly*\n\n*Decides* to act. <!-- resolint-disable-line suppression/none, suppression/some -->\n',
        mended: '*The General Assembly*\n\n*Decides* to act. \n',
      },
    ],
    right: [
      '*The General Assembly*\n\n<!-- resolint-disable-next-line style/date -- a rule that has not run -->\n*Decides* to act.\n',
    ],
  },
  runsLast: true,
  check(_, { unusedSuppressions, report }) {
    for (const { start, end, rule, isUnknown, edits } of unusedSuppressions) {
      report({
        at: { start, end },
        message: rule === '' ? 'all' : isUnknown ? 'unknown' : 'unused',
        args: [rule],
        fix: {
          title: rule === '' ? 'Remove the comment' : 'Remove “{0}”',
          args: [rule],
          applicability: 'safe',
          edits,
        },
      });
    }
  },
});
