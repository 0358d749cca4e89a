import { anotherBody, securityCouncil, type Organ } from '../../organs/organ';
import type { Citation, CitationList } from '../../citation/citation';
import { dateOrder } from '../../citation/date';
import { documentOrgan } from '../../citation/issuer';
import { printDesignation } from '../../citation/symbol';
import { lookUp } from '../../facts/resolutions';
import { yearOfCouncilResolution } from '../../facts/security-council';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import type { ParagraphContext } from '../../model/context';
import { citedIn, fixOf, rewrite, textBehind, type Cited } from '../../model/citations/resolved';

/** A number of this size, named without a body, is no other organization's. */
const leastUnnamed = 300;

export const scYearRequired = defineRule({
  id: 'citation/sc-year-required',
  summary: 'A Security Council resolution carries its year in parentheses, one space away: “1373 (2001)”.',
  rationale:
    'The Council numbers its resolutions in one run since 1946 and gives the year with the number. Within a text of the Council a later mention without the year does occur. Numbers of other organizations look alike and are left alone.',
  source:
    'Dag Hammarskjöld Library, Security Council documentation. Measured: 2,641 years with a space in front, one without.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'The year is missing: write “{0}”.',
    unnamed: 'Write the year, “{0}”, or the session, as in “1514 (XV)”, after this number.',
    form: 'Write “{0}”, with the year in parentheses after a space.',
    unknown: 'The year is missing: write it in parentheses after the number.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* Security Council resolution 1373 of 28 September 2001,\n',
        mended: '*Recalling* Security Council resolution 1373 (2001) of 28 September 2001,\n',
      },
      {
        wrong: '*Recalling* Security Council resolution 1373(2001),\n',
        mended: '*Recalling* Security Council resolution 1373 (2001),\n',
      },
      {
        wrong: '*Recalling* Security Council resolution 1373/2001,\n',
        mended: '*Recalling* Security Council resolution 1373 (2001),\n',
      },
    ],
    right: [
      '*Recalling* Security Council resolutions 1267 (1999), 1989 (2011) and 2253 (2015),\n',
      '*Recalling* resolution 1106 of the Council of the Organization and chapter I, resolution 1, of the report of the Conference,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const own = documentOrgan(context.resolution);
    for (const cited of citedIn(paragraph, context)) {
      const { citation, list, issuer } = cited;
      if (list.noun.kind !== 'resolution') continue;
      if (citation.form === 'year-in-parentheses') checkForm(paragraph, cited, context);
      if (isShortYear(cited)) report(paragraph, citation, 'missing', 'safe', context);
      if (citation.form !== 'bare' || citation.number < 1) continue;
      const isCouncil =
        (countsByYear(issuer.organ) && issuer.sure) ||
        (countsByYear(list.organ) && !list.own) ||
        // What the Council's own text names without a body is its own.
        (countsByYear(own) && !list.attached && citation.number >= leastUnnamed) ||
        isDateOfCouncil(citation) ||
        // "resolutions 1267 (1999), 1989 (2011) and 2253" are of one body.
        (list.organ !== anotherBody && hasYearAt(list, cited.index - 1));
      const isUnnamed =
        !list.own && !list.organ && list.named.length === 0 && citation.number >= leastUnnamed;
      if (isCouncil) report(paragraph, citation, 'missing', 'safe', context);
      else if (isUnnamed) report(paragraph, citation, 'unnamed', 'suggestion', context);
    }
  },
});

/** Whether an organ's resolutions have their year in parentheses. */
const countsByYear = (organ: Organ | undefined): boolean => organ?.numbering.form === 'year-in-parentheses';

/** Whether the number in front of one in a list has its year, and is one of the Council's. */
const hasYearAt = ({ citations }: CitationList, index: number): boolean => {
  const before = citations[index];
  return before?.form === 'year-in-parentheses' && yearOfCouncilResolution(before.number) === before.session;
};

/** `resolution 1373 (01)`: what could be a session of the Assembly in figures is the year of this very number. */
function isShortYear({ citation: { form, designation, number, session }, issuer }: Cited): boolean {
  const year = yearOfCouncilResolution(number);
  return (
    form === 'roman' &&
    /\(\d\d\)$/.test(designation.text) &&
    number >= leastUnnamed &&
    year !== undefined &&
    year % 100 === session &&
    issuer.organ !== anotherBody &&
    !(issuer.organ.numbering.yearlySessions && issuer.sure)
  );
}

/** The year of a number as it is written behind it in other ways: `1373 of 2001`, `1373, 2001`. */
function yearBehind(text: string, year: number): string {
  const [all = '', written] = /^(?:,| of) (\d{4})(?=$|[,;.:)]| (?!\())/.exec(text) ?? [];
  return Number(written) === year ? all : '';
}

/** A date on which the Council adopted this very number leaves no doubt. */
function isDateOfCouncil({ number, date }: Citation): boolean {
  const year = yearOfCouncilResolution(number);
  if (!date || year === undefined) return false;
  const designation = { form: 'year-in-parentheses', number, session: year } as const;
  const adopted = lookUp(securityCouncil, designation)?.adopted;
  return adopted !== undefined && dateOrder(adopted) === dateOrder(date);
}

type Context = ParagraphContext<'missing' | 'unnamed' | 'form' | 'unknown'>;

function report(
  paragraph: Paragraph,
  { designation, number }: Citation,
  message: 'missing' | 'unnamed',
  applicability: 'safe' | 'suggestion',
  context: Context,
): void {
  const { prose } = paragraph.inline;
  const year = yearOfCouncilResolution(number);
  const { start } = designation;
  const end = designation.end + yearBehind(textBehind(prose, designation.end), year ?? 0).length;
  const at = prose.span(start, end);
  if (year === undefined) {
    if (message === 'missing') context.report({ at, message: 'unknown' });
    return;
  }
  const right = printDesignation({ form: 'year-in-parentheses', number, session: year });
  const edits = rewrite(context.resolution, prose, start, end, right);
  context.report({
    at,
    message,
    args: [right],
    // The Council's own texts do leave the year out of a later mention.
    atMost: context.practice.leavesOutYear ? 'information' : undefined,
    fix: fixOf(['Write “{0}”', right], applicability, edits),
  });
}

function checkForm(paragraph: Paragraph, { citation, issuer }: Cited, context: Context): void {
  const { designation, number, session } = citation;
  if (/^\d+ \(/.test(designation.text) || !countsByYear(issuer.organ)) return;
  // `MSC.257(84)` is a maritime form; here the year is what the number was adopted in, or another rule says so.
  const right = printDesignation({ form: 'year-in-parentheses', number, session: session ?? 0 });
  const { prose } = paragraph.inline;
  const edits = rewrite(context.resolution, prose, designation.start, designation.end, right);
  context.report({
    at: prose.span(designation.start, designation.end),
    message: 'form',
    args: [right],
    fix: fixOf(['Write “{0}”', right], 'safe', edits),
  });
}
