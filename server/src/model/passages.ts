import { quotesOf } from '../citation/paragraph';
import { isWithin } from '../text/quotes';
import { matchesIn } from '../text/matches';
import { mayMatch, signatureOf } from '../text/needs';
import type { Span } from '../text/lines';
import { oncePerReading, type Read } from '../syntax/memoize';
import type { Paragraph } from '../syntax/resolution';
import { replaceProse } from './edits';
import type { Applicability, Fix, Report } from './report';

/** Of each paragraph once, whoever asks. */
const signature = oncePerReading((prose) => signatureOf(prose));
const none: readonly RegExpExecArray[] = [];

/** The places in a text where a pattern (with the flag `g`) matches; it is not searched for if nothing is there that it needs. */
export const proseMatches = (inline: Read, pattern: RegExp): readonly RegExpExecArray[] =>
  mayMatch(signature(inline), pattern) ? matchesIn(inline.prose.text, pattern) : none;

/** The same in a paragraph, outside quotation marks. */
export function passages(paragraph: Paragraph, pattern: RegExp): readonly RegExpExecArray[] {
  const matches = proseMatches(paragraph.inline, pattern);
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
    fix: edit && {
      title: !isSpacing(match[0], text)
        ? 'Write “{0}”'
        : text.length < match[0].length
          ? 'Remove the space'
          : 'Put a space',
      args: [text],
      applicability,
      edits: [edit],
    },
  };
}

/** Whether two texts without words differ in their spaces alone, which a title in quotation marks would not show. */
const isSpacing = (written: string, right: string): boolean =>
  !/[\p{L}\d]/u.test(right) && written.replace(/\s/g, '') === right.replace(/\s/g, '');

/** A report that a passage should read otherwise, in one of several ways: the likeliest comes first. */
export function replacements<Message extends string>(
  paragraph: Paragraph,
  { start, end }: Span,
  texts: readonly string[],
  message: Message,
): Report<Message> {
  const { prose } = paragraph.inline;
  const [fix, ...otherFixes] = texts.flatMap((text): Fix[] => {
    const edit = replaceProse(prose, start, end, text);
    return edit ? [{ title: 'Write “{0}”', args: [text], applicability: 'suggestion', edits: [edit] }] : [];
  });
  return {
    at: prose.span(start, end),
    message,
    args: [prose.text.slice(start, end), texts[0] ?? ''],
    fix,
    otherFixes,
  };
}
