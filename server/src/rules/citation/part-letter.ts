import { printDesignation, type Designation } from '../../citation/symbol';
import { dateOrder } from '../../citation/date';
import { lookUp, partsOf } from '../../facts/resolutions';
import { keyOf } from '../../facts/key';
import { cellsOf, factsAreLoaded } from '../../facts/table';
import { listed } from '../../model/listed';
import { bodyRoles } from '../../model/roles';
import { isInsideSession } from '../../model/citations/known';
import { citedIn, fixOf, rewrite } from '../../model/citations/resolved';
import { defineRule } from '../rule';

export const partLetter = defineRule({
  id: 'citation/part-letter',
  summary: 'Of a resolution that was adopted in parts, the part is named: “57/270 B”.',
  rationale:
    'A number under which there are only texts A, B and so on names none of them. Where the date that follows is that of one part alone, this part is meant.',
  source: 'Official records of the United Nations: some 650 numbers that were adopted in parts only.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    part: 'Name the part of resolution {0} that is meant: {1}.',
    dated: 'Write “{1}”: this part was adopted on this date.',
  },
  examples: {
    wrong: [
      {
        wrong: '*The General Assembly*,\n\n*Recalling* its resolution 57/270 of 23 June 2003,\n',
        mended: '*The General Assembly*,\n\n*Recalling* its resolution 57/270 B of 23 June 2003,\n',
      },
      {
        wrong: '*The General Assembly*,\n\n*Recalling* its resolution 55/180 of 14 June 2001,\n',
        mended: '*The General Assembly*,\n\n*Recalling* its resolution 55/180 B of 14 June 2001,\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* its resolutions 57/270 B of 23 June 2003 and 70/1 of 25 September 2015,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    if (!factsAreLoaded()) return;
    const { prose } = paragraph.inline;
    for (const { citation, issuer, list } of citedIn(paragraph, context)) {
      const { organ } = issuer;
      const { letters, form, designation, date, number, session, series } = citation;
      if (letters || form !== 'session' || !issuer.sure || list.noun.kind === 'decision') continue;
      if (!organ.numbering.yearlySessions) continue;
      const whole: Designation = {
        form,
        number,
        ...(session === undefined ? {} : { session }),
        ...(series === undefined ? {} : { series }),
      };
      if (cellsOf(keyOf(organ, whole))) continue;
      const parts = partsOf(organ, whole);
      // With a day outside that session, another body's number may be meant.
      if (parts.length < 2 || (date && !series && !isInsideSession(citation, date))) continue;
      const meant = date
        ? parts.filter((letter) => {
            const adopted = lookUp(organ, { ...whole, letter })?.adopted;
            return adopted && dateOrder(adopted) === dateOrder(date);
          })
        : [];
      const [letter] = meant.length === 1 ? meant : [];
      const right = letter === undefined ? undefined : printDesignation({ ...whole, letter });
      context.report({
        at: prose.span(designation.start, designation.end),
        message: right === undefined ? 'part' : 'dated',
        args: [designation.text, right ?? listed(parts)],
        fix:
          right === undefined
            ? undefined
            : fixOf(
                ['Write “{0}”', right],
                'suggestion',
                rewrite(context.resolution, prose, designation.start, designation.end, right),
              ),
      });
    }
  },
});
