const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag `g`, in order. Most paragraphs hold none of most patterns: there it costs
 * nothing but the search, where `matchAll` would copy the pattern for each of them.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += isWholeAt(text, match.index, pattern) ? 2 : 1;
  }
  return matches;
}

/** Whether a pattern sees one character where two units stand; half of it, it would find again and again. */
const isWholeAt = (text: string, index: number, { unicode }: RegExp): boolean =>
  unicode && (text.codePointAt(index) ?? 0) > 0xffff;
