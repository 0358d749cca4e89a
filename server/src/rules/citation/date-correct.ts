import { dateOrder, printDate, type CalendarDate } from '../../citation/date';
import { designationsOf } from '../../citation/symbol';
import { lookUp, partsOf } from '../../facts/resolutions';
import { insert } from '../../text/edit';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite, textBehind, type Cited } from '../../model/citations/resolved';
import { likeliestFirst } from '../../model/citations/number-or-date';
import { isAdoptedOn, textsOneSlipAway } from '../../model/citations/slips';
import { adoptionOf, factsOf, isInsideSession, isSure } from '../../model/citations/known';

/** "on" joins the date of another event as well: "considered resolution 53/70 on 5 December 2020". */
const joinsAdoption = /of (?:the )?$|dated|[(,]/;

const anotherDate = /^(?:,|,? and) \d{1,2} \p{Lu}\p{Ll}+ \d{4}/u;

export const dateCorrect = defineRule({
  id: 'citation/date-correct',
  summary: 'The date after a number is that of the adoption of this very text.',
  rationale:
    'Not the day of issuance, nor that of a sister text: each part (A, B) of a number has a date of its own. Either the date or the number may be mistyped: where a number one slip away was adopted on that day, both are offered, and nothing is changed without being asked. A date is held against an official record, or against one on which at least three adopted texts agree; where less is known the finding says so. Other bodies’ numbers look alike, so that a date is only doubted where it is clear whose text is cited.',
  source:
    'Official records of the United Nations; dates cited in adopted resolutions. Wrong dates were found in 41 adopted texts of sessions 74 to 80.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    wrong: '{0} was adopted on {1} (source: {2}).',
    either: '{0} is of {1}; {3} is of {2}.',
    doubtful: '{0} is probably of {1} (source: {2}).',
    part: 'Write “{1}”: part {0} was adopted on this date.',
    outside: '{0} was adopted between {1} and {2}.',
    other: '{0} is not of {1}; {2} is.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 53/70 of 5 December 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Recalling* its resolution 72/256 of 24 December 2107,\n',
        mended: '*Recalling* its resolution 72/256 of 24 December 2017,\n',
      },
      {
        wrong: '*Recalling* its resolution 78/69 of 5 December 2024,\n',
        mended: '*Recalling* its resolution 78/69 of 5 December 2023,\n',
      },
      {
        wrong: '*Recalling* its resolution 74/232 of 11 August 2020,\n',
        mended: '*Recalling* its resolution 74/232 B of 11 August 2020,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 74/232 A of 19 December 2019 and 74/232 B of 11 August 2020,\n',
      '*Welcoming* the adoption by the Economic and Social Commission for Asia and the Pacific, at its seventy-second session, of resolution 72/7 of 19 May 2016,\n',
      '*Recalling* Human Rights Council resolution 5/1 of 18 June 2007,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const cited of citedIn(paragraph, context)) {
      const { citation, issuer } = cited;
      const { date, designation } = citation;
      // "resolutions 53/70 and 54/49 of 4 December 1998 and 1 December 1999": the dates go round the numbers.
      if (anotherDate.test(textBehind(prose, citation.end))) continue;
      const noun = cited.list.noun.kind === 'decision' ? 'Decision' : 'Resolution';
      if (!date || !joinsAdoption.test(date.joiner)) continue;
      const at = prose.span(date.start, date.start + date.text.length);
      const adopted = adoptionOf(cited);
      if (!adopted) {
        const [from, to] = factsOf(cited)[0]?.between ?? [];
        // A date outside the session is reported as such.
        if (!from || !to || !isInsideSession(citation, date)) continue;
        if (dateOrder(from) <= dateOrder(date) && dateOrder(date) <= dateOrder(to)) continue;
        const meant = textsOneSlipAway(cited, isAdoptedOn(date));
        const { fix, otherFixes, best } = likeliestFirst({
          cited,
          prose,
          context,
          ofNumber: undefined,
          meant,
        });
        context.report({
          at,
          ...(best
            ? { message: 'other', args: [`${noun} ${designation.text}`, date.text, best.text] }
            : { message: 'outside', args: [`${noun} ${designation.text}`, printDate(from), printDate(to)] }),
          atMost: 'warning',
          fix,
          otherFixes,
        });
        continue;
      }
      if (dateOrder(adopted) === dateOrder(date) || !isSure(issuer, citation, adopted)) continue;
      const letter = partOfDate(cited, date);
      if (letter !== undefined) {
        const designationAt = prose.span(designation.start, designation.end);
        const text = `${designation.text} ${letter}`;
        const fix = fixOf(['Write “{0}”', text], 'suggestion', [insert(designationAt.end, ` ${letter}`)]);
        context.report({ at: designationAt, message: 'part', args: [letter, text], atMost: 'warning', fix });
        continue;
      }
      const right = printDate(adopted);
      const meant = textsOneSlipAway(cited, isAdoptedOn(date));
      const certain = adopted.certainty === 'certain';
      const edits = rewrite(context.resolution, prose, date.start, date.start + date.text.length, right);
      const { fix, otherFixes, best } = likeliestFirst({
        cited,
        prose,
        context,
        ofNumber: fixOf(['Write “{0}”', right], 'suggestion', edits),
        meant,
      });
      const name = `${noun} ${designation.text}`;
      context.report({
        at,
        ...(best
          ? { message: 'either', args: [name, right, date.text, best.text] }
          : { message: certain ? 'wrong' : 'doubtful', args: [name, right, adopted.basis] }),
        atMost: certain ? undefined : 'warning',
        fix,
        otherFixes,
      });
    }
  },
});

/** The part of a number without a letter that was adopted on this day, as a resumed session adopts one. */
function partOfDate({ citation, issuer, list }: Cited, date: CalendarDate): string | undefined {
  const [designation, ...others] = designationsOf(citation);
  if (!issuer.organ.numbering.yearlySessions || list.noun.kind === 'decision' || others.length > 0)
    return undefined;
  if (designation?.form !== 'session' || designation.letter !== undefined) return undefined;
  return partsOf(issuer.organ, designation).find((letter) => {
    const adopted = lookUp(issuer.organ, { ...designation, letter })?.adopted;
    return adopted !== undefined && dateOrder(adopted) === dateOrder(date);
  });
}
