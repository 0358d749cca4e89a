import { quotesOf } from '../citation/paragraph';
import { isWithin } from '../citation/quotes';
import type { Paragraph } from '../syntax/resolution';
import { replaceProse } from './edits';
import type { Applicability, Report } from './rule';

/** The places in a paragraph where a pattern (with the flag `g`) matches outside quotation marks. */
export function passages(paragraph: Paragraph, pattern: RegExp): RegExpExecArray[] {
  const { text } = paragraph.inline.prose;
  // Most paragraphs hold no match: `matchAll` would copy the expression for each of them.
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return [];
  const quoted = quotesOf(paragraph.inline);
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    if (!isWithin(quoted, match.index)) found.push(match);
  }
  return found;
}

/** A report that a passage should read otherwise; without a fix where mark-up stands within it. */
export function replacement<Message extends string>(
  paragraph: Paragraph,
  match: RegExpExecArray,
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
