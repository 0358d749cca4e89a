import { dateOrder } from '../../citation/date';
import { defineRule } from '../rule';
import { fixOf, rewrite } from '../../model/citations/resolved';
import { choose, mentionsIn, wasDated } from '../../model/citations/mentions';

/** In a list the date may serve the numbers in front of it too, or stand with others that are new. */
const datedAlone = choose(
  ({ citation: { date, part }, list }) =>
    date !== undefined && !part && list.citations.length === 1 && /^ of $/.test(date.joiner),
);

export const repeatNoDate = defineRule({
  id: 'citation/repeat-no-date',
  summary: 'From the second mention on a resolution is cited without its date.',
  rationale:
    'The date is given once. Letters count: 74/232 A and 74/232 B are two texts. A list that pairs an old number with new ones may keep the date, and an annex is a text of its own.',
  source:
    'Measured: 3,706 of 3,835 later mentions in General Assembly resolutions stand without a date (96.6 %).',
  languages: ['en'],
  severity: { 'general-assembly': 'information', 'security-council': 'off' },
  fix: 'safe',
  messages: { repeated: 'Leave out the date: it has been given before.' },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Reaffirming* that resolution 70/1 of 25 September 2015 is universal,\n',
        mended:
          '*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Reaffirming* that resolution 70/1 is universal,\n',
      },
      {
        wrong:
          '*Recalling* its resolution 2200 A (XXI) of 16 December 1966,\n\n1. *Reaffirms* resolution 2200 A (XXI) of 16 December 1966;\n',
        mended:
          '*Recalling* its resolution 2200 A (XXI) of 16 December 1966,\n\n1. *Reaffirms* resolution 2200 A (XXI);\n',
      },
    ],
    right: [
      '*Recalling* its resolution 74/232 A of 19 December 2019,\n\n*Recalling also* its resolution 74/232 B of 11 August 2020,\n',
      '*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Recalling also* its resolutions 70/1 of 25 September 2015 and 71/243 of 21 December 2016,\n',
    ],
  },
  check(_, context) {
    for (const mention of mentionsIn(context, datedAlone)) {
      const { paragraph } = mention;
      const { date, designation } = mention.citation;
      // With another date it is another body's text, or a mistake.
      if (!date || !wasDated(mention, dateOrder(date))) continue;
      const { prose } = paragraph.inline;
      const end = date.start + date.text.length;
      const edits = rewrite(context.resolution, prose, designation.end, end, '');
      context.report({
        at: prose.span(date.start, end),
        message: 'repeated',
        fix: fixOf('Leave out the date', 'safe', edits),
      });
    }
  },
});
