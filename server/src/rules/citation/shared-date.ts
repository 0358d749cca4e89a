import { dateOrder, printDate } from '../../citation/date';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { listsOf } from '../../model/citations/resolved';

const joins = /^(?:, |,? and )$/;

export const sharedDate = defineRule({
  id: 'citation/shared-date',
  summary: 'Numbers of one day may share its date, written once after the last.',
  rationale:
    '“Resolutions 69/193 and 69/196 of 18 December 2014” says what two dates would say. The longer form is not wrong.',
  source: 'Measured: 152 shared dates at first mentions in General Assembly resolutions.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: {
    twice: 'Give this date once, after the last resolution that has it.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolutions 69/193 of 18 December 2014 and 69/196 of 18 December 2014,\n',
        mended: '*Recalling* its resolutions 69/193 and 69/196 of 18 December 2014,\n',
      },
      {
        wrong:
          '*Recalling* its resolutions 66/24 of 2 December 2011, 69/193 of 18 December 2014 and 69/196 of 18 December 2014,\n',
        mended:
          '*Recalling* its resolutions 66/24 of 2 December 2011, 69/193 and 69/196 of 18 December 2014,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 69/193 of 18 December 2014 on crime prevention and 69/196 of 18 December 2014 on trafficking in cultural property,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { citations, joiners } of listsOf(paragraph)) {
      citations.forEach(({ date }, i) => {
        const next = citations[i + 1]?.date;
        if (!date || !next || dateOrder(date) !== dateOrder(next) || !joins.test(joiners[i]?.text ?? ''))
          return;
        const at = prose.span(date.start, date.start + date.text.length);
        context.report({ at, message: 'twice', args: [printDate(date)] });
      });
    }
  },
});
