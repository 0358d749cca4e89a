import { lastCouncilYear, yearOfCouncilResolution } from '../../facts/security-council';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { likeliestFirst } from '../../model/citations/number-or-date';
import { isAdoptedIn, textsOneSlipAway } from '../../model/citations/slips';
import { citedIn, fixOf, rewrite } from '../../model/citations/resolved';

export const scYearCorrect = defineRule({
  id: 'citation/sc-year-correct',
  summary: 'The year in parentheses is the one in which that number was adopted.',
  rationale:
    'The Security Council has numbered its resolutions in one run since 1946, so that a number tells its year. Resolutions of other bodies that are cited in a like form are left alone.',
  source:
    'Official table of the resolutions of the Security Council. Measured: 57 wrong years in 1,562 adopted texts, all of them mistakes.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    wrong: 'Write the year {1}: resolution {0} was adopted then.',
    either: 'Resolution {0} was adopted in {1}. Is resolution {2} meant?',
    beyond: '{1} had not been reached in {0}. Is resolution {2} meant?',
    unknown: 'Check this number: the Security Council had not reached {1} in {0}.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* Security Council resolution 1325 (2001),\n',
        mended: '*Recalling* Security Council resolution 1325 (2000),\n',
      },
      {
        wrong: '*Recalling* Security Council resolutions 1267 (1999) and 2161 (2015),\n',
        mended: '*Recalling* Security Council resolutions 1267 (1999) and 2161 (2014),\n',
      },
    ],
    right: [
      '*Recalling* Security Council resolutions 242 (1967) of 22 November 1967 and 338 (1973) of 22 October 1973,\n',
      '*Taking note* of resolution 1513 (2006) of the Parliamentary Assembly of the Council of Europe and of general comment No. 14 (2000),\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const cited of citedIn(paragraph, context)) {
      const { citation, issuer, list } = cited;
      const { form, number, session: year = 0, designation } = citation;
      if (form !== 'year-in-parentheses' || issuer.organ.numbering.form !== form) continue;
      if (list.noun.kind !== 'resolution' || number < 1) continue;
      const right = yearOfCouncilResolution(number);
      if (right === year) continue;
      // Numbers beyond the table are of its last year or later.
      if (right === undefined && year >= lastCouncilYear) continue;
      const at = prose.span(designation.start, designation.end);
      const meant = textsOneSlipAway(cited, isAdoptedIn(year));
      if (right === undefined) {
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
            ? { message: 'beyond', args: [String(year), String(number), best.text] }
            : { message: 'unknown', args: [String(year), String(number)] }),
          fix,
          otherFixes,
        });
        continue;
      }
      // The space and the parentheses are another rule's.
      const typed = designation.text.replace(/\d{4}(?=\)?$)/, String(right));
      const edits = rewrite(context.resolution, prose, designation.start, designation.end, typed);
      const { fix, otherFixes, best } = likeliestFirst({
        cited,
        prose,
        context,
        ofNumber: fixOf(['Write “{0}”', typed], 'suggestion', edits),
        meant,
      });
      context.report({
        at,
        ...(best
          ? { message: 'either', args: [String(number), String(right), best.text] }
          : { message: 'wrong', args: [String(number), String(right)] }),
        fix,
        otherFixes,
      });
    }
  },
});
