import { findOpeningPhrase, type PhrasePart } from '../facts/opening-phrases';
import type { Paragraph } from '../syntax/resolution';
import type { ParagraphContext } from './context';
import { replaceProse } from './edits';

/**
 * Tells of italics around the right opening that are in bold too, hold the comma or blank after it, have no blank after them,
 * or in which later words have capitals. Says whether it has told of any.
 */
export function reportMarks(
  { inline: { prose, emphases } }: Paragraph,
  {
    practice,
    openingPhrases,
    resolution: { source },
    report,
  }: ParagraphContext<'bold' | 'sign' | 'blank' | 'letters'>,
  part: PhrasePart,
): boolean {
  const head = emphases.find(({ start, italic }) => start === 0 && italic);
  if (!head) return false;
  const written = prose.text.slice(0, head.end);
  const bare = written.replace(/(?<![ ,])[ ,]+$/, '');
  const rest = prose.text.slice(head.end);
  const known = (text: string) => findOpeningPhrase(text, practice, part, openingPhrases[part])?.expected;
  const at = { start: head.open.start, end: head.close.end };
  const fixWith = (edits: readonly { start: number; end: number; text: string }[]) => ({
    title: 'Set “{0}” in italics',
    args: [bare],
    applicability: 'safe' as const,
    edits,
  });
  if (head.strong && known(prose.text) === bare) {
    const mark = source.charAt(head.open.start);
    const edits = /[*_]/.test(mark) ? [head.open, head.close].map((one) => ({ ...one, text: mark })) : [];
    report({ at, message: 'bold', args: [bare], fix: edits.length > 0 ? fixWith(edits) : undefined });
    return true;
  }
  const close = source.slice(head.close.start, head.close.end);
  if (written !== bare && bare !== '' && known(`${bare} ${rest}`) !== undefined) {
    const { start } = prose.span(bare.length - 1, bare.length);
    const edits = [{ start: start + 1, end: head.close.end, text: close + written.slice(bare.length) }];
    report({ at, message: 'sign', args: [bare], fix: fixWith(edits) });
    return true;
  }
  if (/^\p{L}/u.test(rest) && known(`${written} ${rest}`) === written && known(written) === written) {
    const { end } = head.close;
    report({ at, message: 'blank', args: [written], fix: fixWith([{ start: end, end, text: ' ' }]) });
    return true;
  }
  return reportLetters();

  /** `*Taking Note* of`. */
  function reportLetters(): boolean {
    if (!/ \p{Lu}\p{Ll}+/u.test(bare)) return false;
    const lower = bare.charAt(0) + bare.slice(1).toLowerCase();
    if (known(lower + rest)?.startsWith(lower) !== true) return false;
    const edit = replaceProse(prose, 0, bare.length, lower);
    report({
      at,
      message: 'letters',
      args: [lower],
      fix: edit && { title: 'Write “{0}”', args: [lower], applicability: 'safe', edits: [edit] },
    });
    return true;
  }
}
