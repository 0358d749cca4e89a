import { quotesOf } from '../citation/paragraph';
import { isWithin } from '../text/quotes';
import { matchesIn } from '../text/matches';
import type { Paragraph } from '../syntax/resolution';
import { replaceProse } from './edits';
import type { Applicability, Report } from './report';

/** The places in a paragraph where a pattern (with the flag `g`) matches outside quotation marks. */
export function passages(paragraph: Paragraph, pattern: RegExp): readonly RegExpExecArray[] {
  const matches = matchesIn(paragraph.inline.prose.text, pattern);
  if (matches.length === 0) return matches;
  const quoted = quotesOf(paragraph);
  return matches.filter(({ index }) => !isWithin(quoted, index));
}

/** A report that a passage should read otherwise; without a fix where mark-up stands within it. */
export function replacement<Message extends string>(
  paragraph: Paragraph,
  match: Pick<RegExpExecArray, 0 | 'index'>,
  text: string,
  message: Message,
  applicability: Applicability = 'safe',
): Report<Message> {
  const { prose } = paragraph.inline;
  const end = match.index + match[0].length;
  const edit = replaceProse(prose, match.index, end, text);
  return {
    at: prose.span(match.index, end),
    message,
    args: [match[0], text],
    fix: edit && { title: 'Write “{0}”', args: [text], applicability, edits: [edit] },
  };
}
