import type { CitationList } from '../../citation/citation';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { fixOf, listsOf, rewrite, textBehind } from '../../model/citations/resolved';

/** Longer joiners hold a relative clause or a title, behind which a comma is right. */
const longest = 6;

export const listJoiner = defineRule({
  id: 'citation/list-joiner',
  summary: 'Numbers in a list are separated by commas, with a plain “and” before the last.',
  rationale:
    'There is no comma before the “and” that joins the last number of a list, and no semicolon between its members. A comma is right where what follows is no member of the list, or where a clause comes between. The Security Council’s practice is looser; there only a forgotten comma is reported.',
  source:
    'United Nations Editorial Manual, Punctuation: a comma is not normally used before the final “and”. Measured: 2,021 dated lists in General Assembly resolutions, none with a comma there; pairs 2,159 without and 33 with.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    serial: 'Remove the comma before “and” in this list of numbers.',
    semicolon: 'Write a comma or “and” between the numbers, not a semicolon.',
    missing: 'A comma is missing between two numbers.',
    ampersand: 'Write “and” before the last number, not “&”.',
    last: 'The word “and” is missing before the last number of the list.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* its resolutions 54/109 of 9 December 1999, 55/158 of 12 December 2000, and 56/88 of 12 December 2001,\n',
        mended:
          '*Recalling* its resolutions 54/109 of 9 December 1999, 55/158 of 12 December 2000 and 56/88 of 12 December 2001,\n',
      },
      {
        wrong: '*Recalling* its resolutions 54/109; 55/158; and 56/88,\n',
        mended: '*Recalling* its resolutions 54/109, 55/158 and 56/88,\n',
      },
      {
        wrong: '*Recalling* its resolutions 54/109, 55/158, 56/88,\n',
        mended: '*Recalling* its resolutions 54/109, 55/158 and 56/88,\n',
      },
      {
        wrong: '*Recalling* its resolutions 54/109 & 55/158,\n',
        mended: '*Recalling* its resolutions 54/109 and 55/158,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 54/109 of 9 December 1999 and 55/158 of 12 December 2000, and Economic and Social Council resolution 1996/31 of 25 July 1996,\n',
      '*Recalling* its resolutions 60/251 of 15 March 2006, by which it established the Human Rights Council, and 65/281 of 17 June 2011,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const list of listsOf(paragraph)) {
      const endsClause = !continuesList.test(textBehind(prose, list.end));
      list.joiners.forEach(({ start, end, text }, i) => {
        const fault = text.length > longest ? undefined : faultOf(list, i, endsClause);
        if (!fault || (context.practice.freeJoiners && fault.message !== 'missing')) return;
        context.report({
          // A space alone has nothing to show; the number behind it has.
          at:
            fault.message === 'missing' ? numberAt(i + 1) : prose.span(start, start + text.trimEnd().length),
          message: fault.message,
          fix: fixOf(
            fault.message === 'serial'
              ? 'Remove the comma'
              : fault.right === ', '
                ? 'Put a comma'
                : 'Write “and”',
            'safe',
            rewrite(context.resolution, prose, start, end, fault.right),
          ),
        });
      });
      function numberAt(index: number) {
        const { start, end } = list.citations[index]?.designation ?? list;
        return prose.span(start, end);
      }
    }
  },
});

/** `74/270 of 2 April 2020, and 74/306 and 74/307 of 11 September 2020`: a group has an “and” of its own, and the groups a comma. */
const joinsGroups = ({ joiners, citations }: CitationList, index: number): boolean =>
  [index - 1, index + 1].some((i) => plainAnd.test(joiners[i]?.text ?? '') && !citations[i]?.date);

const plainAnd = /^ and $/;
const hasAnd = /\b(?:and|or|to)\b|&/;
/** What goes on with a list, or may: “and other relevant resolutions”, “, Security Council resolution 1325 (2000) and”. */
const continuesList = /^[^;]*\b(?:as well as|resolutions?|decisions?)\b|^,? (?:and|or)\b/;

function faultOf(list: CitationList, index: number, endsClause: boolean) {
  const { joiners, citations } = list;
  const text = joiners[index]?.text;
  const isLast = index === joiners.length - 1;
  // Behind a part the comma closes the parenthesis: "45/248 B, section VI, and 55/231".
  const closes = citations[index]?.part && !citations[index].date;
  if (text === ', and ' && !closes && !joinsGroups(list, index))
    return { message: 'serial', right: ' and ' } as const;
  if (text === '; ') return { message: 'semicolon', right: ', ' } as const;
  if (text === '; and ') return { message: 'semicolon', right: ' and ' } as const;
  if (text === ', ' && isLast && endsClause && !joiners.some((one) => hasAnd.test(one.text)))
    return { message: 'last', right: ' and ' } as const;
  if (text === ' ') return { message: 'missing', right: isLast ? ' and ' : ', ' } as const;
  return text === ' & ' ? ({ message: 'ampersand', right: ' and ' } as const) : undefined;
}
