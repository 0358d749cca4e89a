import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

/** Before what is measured, and after a nought: `1,5 million`, `0,03 per cent`, `2. 5 per cent`. */
const comma =
  /(?<![\p{L}\d.,/–-])(?:0(?:, ?|\. |·)\d{1,4}|\d{1,3}[,·]\d{1,2}(?= (?:per cent|percent|percentage points?|million|billion|trillion|degrees|times|kilomet|hectares|tons|tonnes|metres|square|cubic|cents|hours|years)\b| ?%)|\d{1,3}[,.] \d{1,2}(?= (?:per cent|million|billion|trillion)\b))(?![\d/–-]|[.,]\d)/gu;

export const decimals = defineRule({
  id: 'style/decimals',
  summary: 'A decimal has a point, with no blank after it: “1.5 million”, “0.7 per cent”.',
  rationale:
    'Many languages write a comma. Only numbers before what is measured, and those that begin with a nought, are looked at: a comma may part the numbers of a list.',
  source: 'Editorial Manual, numbers; measured: decimals in published texts always have a point.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { point: 'Write “{1}”, with a decimal point.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* that 1,5 million persons have returned,\n\n*Decides* to act.\n',
        mended: '*Noting* that 1.5 million persons have returned,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Recalling* the commitment of 0,7 per cent and the rate of 2. 5 per cent,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* the commitment of 0.7 per cent and the rate of 2.5 per cent,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* 25,000 persons and paragraphs 1, 5 and 7 of the report,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    if (!/\d[,·] ?\d|\d\. \d/.test(paragraph.inline.prose.text)) return;
    for (const match of passages(paragraph, comma))
      report(replacement(paragraph, match, match[0].replace(/, ?|\. |·/, '.'), 'point', 'suggestion'));
  },
});
