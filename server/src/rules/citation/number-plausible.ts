import { documentOrgan } from '../../citation/issuer';
import { isFarAhead } from '../../facts/sessions';
import { lastCouncilResolution, lastCouncilYear } from '../../facts/security-council';
import type { Organ } from '../../organs/organ';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { likeliestFirst } from '../../model/citations/number-or-date';
import { isAdoptedOn, textsOneSlipAway } from '../../model/citations/slips';
import { citedIn, type Cited } from '../../model/citations/resolved';
import { ordinalOf } from '../../model/citations/ordinal';

/** No session of the General Assembly has adopted more than some 350 texts. */
const mostOfSession = 400;
/** The Security Council has never adopted more than 93 in a year. */
const mostOfYear = 100;

export const numberPlausible = defineRule({
  id: 'citation/number-plausible',
  summary: 'The number of a resolution is one that exists or soon may.',
  rationale:
    'No session of the General Assembly has adopted 400 resolutions, no session is decades ahead, and the Security Council has not reached 9000. A footnote’s number that ran into a citation (“233/22” for “33/22”) shows in this way too.',
  source: 'Measured: the highest number of sessions 74 to 80 is 340.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    serial: 'Check {0}: no session of the Assembly has adopted so many resolutions.',
    session: 'Check this number: the General Assembly has not reached its {0} session.',
    early: 'Check {0}: numbers of this form begin with the thirty-first session.',
    council: 'Check {0}: the Security Council has not reached this number.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 74/999,\n',
        mended: '*Recalling* its resolution 74/99,\n',
        byHand: true,
      },
      {
        wrong: '*Recalling* its resolution 233/22 of 3 November 1978,\n',
        mended: '*Recalling* its resolution 33/22 of 3 November 1978,\n',
        byHand: true,
      },
      {
        wrong: '*Recalling* Security Council resolution 9999,\n',
        mended: '*Recalling* Security Council resolution 999,\n',
        byHand: true,
      },
    ],
    right: [
      '*Recalling* its resolutions 53/243 A and 78/331,\n',
      '*Welcoming* resolution 5/14 of 2 March 2022 of the United Nations Environment Assembly,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    const own = documentOrgan(context.resolution);
    const year = new Date().getUTCFullYear();
    for (const cited of citedIn(paragraph, context)) {
      const { designation, session = 0 } = cited.citation;
      const message = faultOf(cited, own, year);
      if (!message) continue;
      const at = prose.span(designation.start, designation.end);
      const { date } = cited.citation;
      const meant = date ? textsOneSlipAway(cited, isAdoptedOn(date)) : [];
      const { fix, otherFixes } = likeliestFirst({ cited, prose, context, ofNumber: undefined, meant });
      const args = [message === 'session' ? ordinalOf(session) : designation.text];
      context.report({ at, message, args, fix, otherFixes });
    }
  },
});

/** `79/2024` is a number of another body. */
const isYear = (number: number): boolean => number >= 1940 && number < 2100;

function faultOf({ citation, issuer, list }: Cited, own: Organ, year: number) {
  const { form, number, session = 0 } = citation;
  if (list.noun.kind !== 'resolution') return undefined;
  if (form === 'bare' || form === 'year-in-parentheses') {
    const named = issuer.organ.numbering.form === 'year-in-parentheses' && issuer.sure;
    const most = lastCouncilResolution + Math.max(1, year - lastCouncilYear + 1) * mostOfYear;
    // Of a year that is over the rule for years tells.
    const isToldOf = form === 'year-in-parentheses' && session < lastCouncilYear;
    return named && number > most && !isToldOf ? 'council' : undefined;
  }
  if (form !== 'session') return undefined;
  // Younger bodies have such numbers; only what the Assembly's text calls its own is doubted.
  if (session < 31)
    return session < (own.numbering.firstSession ?? 0) && list.own && list.named.length === 0
      ? 'early'
      : undefined;
  if (!issuer.organ.numbering.yearlySessions || !issuer.sure) return undefined;
  if (isFarAhead(session)) return 'session';
  return number > mostOfSession && !isYear(number) ? 'serial' : undefined;
}
