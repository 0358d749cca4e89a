import { generalAssembly } from '../../organs/organ';
import { toRoman } from '../../syntax/numerals';
import { numbersOf, sessionOfNumber } from '../../facts/resolutions';
import { lastRomanNumber, lastRomanSession } from '../../facts/sessions';
import { factsAreLoaded } from '../../facts/table';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite } from '../../model/citations/resolved';

/** The last session of which the table holds every resolution. */
const lastCompleteSession = 79;
/** The table lacks a few numbers of some sessions; after so many in a row there are no more. */
const widestGap = 10;
/** From here on another rule calls the number impossible. */
const impossible = 400;

export const unknown = defineRule({
  id: 'citation/unknown',
  summary: 'The resolution that is cited exists.',
  rationale:
    'A session of the General Assembly that has ended had so many resolutions and no more; up to 1975 a running number belongs to one session only. Numbers within a session, and those of other organs, are not doubted.',
  source: 'Official records of the United Nations, sessions 1 to 79 of the General Assembly.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    beyond: 'There is no resolution {0}: the last one of that session is {1}.',
    session: 'Write “{1}”: number {0} was adopted in another session.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 1514 (XVI) of 14 December 1960,\n',
        mended: '*Recalling* its resolution 1514 (XV) of 14 December 1960,\n',
      },
      {
        wrong: '*Recalling* its resolution 2625 (XXVI) of 24 October 1970,\n',
        mended: '*Recalling* its resolution 2625 (XXV) of 24 October 1970,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 53/243 A and B of 13 September 1999 and 2200 A (XXI) of 16 December 1966,\n',
      '*Recalling* Economic and Social Council resolution 1503 (XLVIII) of 27 May 1970,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    if (!factsAreLoaded()) return;
    const { prose } = paragraph.inline;
    for (const { citation, issuer, list } of citedIn(paragraph, context)) {
      const { form, number, session = 0, series, designation } = citation;
      if (!issuer.organ.numbering.yearlySessions || !issuer.sure || series || list.noun.kind === 'decision')
        continue;
      const at = prose.span(designation.start, designation.end);
      if (
        form === 'session' &&
        session > lastRomanSession &&
        session <= lastCompleteSession &&
        number < impossible
      ) {
        const last = lastNumber(session);
        if (last > 0 && number > last)
          context.report({ at, message: 'beyond', args: [designation.text, `${session}/${last}`] });
      } else if (form === 'roman' && session <= lastRomanSession && number <= lastRomanNumber) {
        const right = sessionOfNumber(number);
        if (right === undefined || right === session) continue;
        const text = designation.text.replace(/(?<=\()[IVX]{1,7}(?=\))/, toRoman(right));
        if (text === designation.text) continue;
        const edits = rewrite(context.resolution, prose, designation.start, designation.end, text);
        const fix = fixOf(['Write “{0}”', text], 'suggestion', edits);
        context.report({ at, message: 'session', args: [String(number), text], fix });
      }
    }
  },
});

const lastNumbers = new Map<number, number>();

/** The last resolution of a session that the table holds; stray numbers far beyond it are slips of its sources. */
function lastNumber(session: number): number {
  const known = lastNumbers.get(session);
  if (known !== undefined) return known;
  const numbers = numbersOf(generalAssembly, String(session)).map((text) =>
    parseInt(text.slice(text.indexOf('/') + 1), 10),
  );
  let last = 0;
  for (const number of numbers.sort((a, b) => a - b)) {
    if (number - last > widestGap) break;
    last = number;
  }
  lastNumbers.set(session, last);
  return last;
}
