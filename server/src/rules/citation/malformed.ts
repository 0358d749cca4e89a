import type { Citation, CitationList } from '../../citation/citation';
import { printDate } from '../../citation/date';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import type { ParagraphContext } from '../../model/context';
import { fixOf, listsOf, rewrite, textBefore } from '../../model/citations/resolved';
import { isJoinedRight } from '../../model/citations/date-joiner';
import { bodyFor, nounFor } from '../../model/citations/wording';

type Context = ParagraphContext<'noun' | 'capital' | 'date' | 'slash'>;

/** A title that ends in the citation: `Guidance for the Implementation of Security Council Resolution 2272 (2016)`. */
const withinTitle =
  /(?:^| )\p{Lu}[\p{L}-]{0,30} (?:of|on|under) (?:(?:United Nations )?(?:Security Council|General Assembly) )?$/u;
const shortOrgans = /^(?:UN )?(?:UNGA|GA|UNSC|SC)$/;

export const malformed = defineRule({
  id: 'citation/malformed',
  summary: 'A resolution is cited as “resolution 53/70 of 4 December 1998”, without abbreviations.',
  rationale:
    'The noun is written out, the body is named in full, and “of” alone joins the date to the number. “GA Res. 53/70”, “UNSCR 1373” and “resolution 53/70 (4 December 1998)” are the shapes of other literatures. A comma before “of” is right after letters, a section or several numbers.',
  source:
    'United Nations Editorial Manual, Resolutions and other formal decisions, I.A: the name of the issuing body, written in full, and a number. Measured: “of” joins 17,000 dates; “dated” and parentheses none.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    noun: 'Write “{0}” in full, not “{1}”.',
    capital: 'Write “{0}” with a small letter.',
    date: 'Write “of {0}” after the number.',
    slash: 'Write the number as “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* GA Res. 53/70 of 4 December 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Guided by* UNSCR 1373 (2001) of 28 September 2001,\n',
        mended: '*Guided by* Security Council resolution 1373 (2001) of 28 September 2001,\n',
      },
      {
        wrong: '*Recalling* its resolution 53/70 dated December 4, 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Recalling* its resolution 53/70 (4 December 1998),\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Recalling* its resolution 53/70 on 4 December 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
        byHand: true,
      },
      {
        wrong: '*Recalling* its Resolution 53/70 of 4 December 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Recalling* its resolution 53/70, of 4 December 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 76/247 A to C, of 24 December 2021, and section VI of resolution 45/248 B of 21 December 1990,\n',
      '*Welcoming* the adoption by the Security Council of resolutions 1754 (2007) on 30 April 2007 and 1783 (2007) on 31 October 2007,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    for (const list of listsOf(paragraph)) {
      checkNoun(paragraph, list, context);
      for (const [index, citation] of list.citations.entries()) {
        checkNumber(paragraph, citation, context);
        checkDate(paragraph, list, index, citation, context);
      }
    }
  },
});

function checkNoun(paragraph: Paragraph, list: CitationList, context: Context): void {
  const { prose } = paragraph.inline;
  const { noun, abbreviation, citations } = list;
  const number = citations[0]?.start ?? noun.end;
  const behindNoun = prose.text.slice(noun.end, number);
  const numbered =
    /N[or]|number|#/i.test(behindNoun) && behindNoun.length < 10 && citations[0]?.form !== 'bare';
  const inShort = abbreviation !== undefined && shortOrgans.test(abbreviation.text);
  if (!noun.abbreviated && !inShort && !numbered) {
    checkCapital(paragraph, list, context);
    return;
  }
  const start = abbreviation?.start ?? noun.start;
  const body = bodyFor(paragraph, start, list, context);
  const right = body + nounFor(list, start === 0 && body === '');
  const isClose = numbered && behindNoun.endsWith('#');
  const end = isClose ? number : numbered ? number - 1 : noun.end;
  context.report({
    at: prose.span(start, end),
    message: 'noun',
    args: [right, prose.text.slice(start, end)],
    fix: fixOf(
      ['Write “{0}”', right],
      'safe',
      rewrite(context.resolution, prose, start, end, isClose ? `${right} ` : right),
    ),
  });
}

function checkCapital({ inline: { prose } }: Paragraph, { noun }: CitationList, context: Context): void {
  if (!/^\p{Lu}/u.test(noun.text) || !/[\p{L},;’)] $/u.test(textBefore(prose, noun.start))) return;
  if (withinTitle.test(textBefore(prose, noun.start))) return;
  const right = noun.text.toLowerCase();
  context.report({
    at: prose.span(noun.start, noun.end),
    message: 'capital',
    args: [right],
    // The Security Council writes a capital now and then.
    atMost: context.practice.capitalNouns ? 'information' : undefined,
    fix: fixOf(
      ['Write “{0}”', right],
      'safe',
      rewrite(context.resolution, prose, noun.start, noun.end, right),
    ),
  });
}

function checkNumber(paragraph: Paragraph, { designation, form }: Citation, context: Context): void {
  const right = designation.text.replace(/^(\d{1,4})(?:\s*[/\\\u2044\u2215]\s*|[-–:.])0{0,2}(?=\d)/, '$1/');
  if (right === designation.text || (form !== 'session' && form !== 'year-first')) return;
  const { prose } = paragraph.inline;
  context.report({
    at: prose.span(designation.start, designation.end),
    message: 'slash',
    args: [right],
    fix: fixOf(
      ['Write “{0}”', right],
      'safe',
      rewrite(context.resolution, prose, designation.start, designation.end, right),
    ),
  });
}

function checkDate(
  { inline: { prose } }: Paragraph,
  list: CitationList,
  index: number,
  { date, end }: Citation,
  context: Context,
): void {
  if (!date || isJoinedRight(prose, list, index)) return;
  const start = date.start - date.joiner.length;
  const right = printDate(date);
  context.report({
    at: prose.span(date.joiner.startsWith(',') ? start : start + 1, end),
    message: 'date',
    args: [right],
    fix:
      date.shape === 'ambiguous'
        ? undefined
        : fixOf(
            ['Write “of {0}”', right],
            date.joiner === ' on ' ? 'suggestion' : 'safe',
            rewrite(context.resolution, prose, start, end, ` of ${right}`),
          ),
  });
}
