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
    // An empty match is found but once; half a character would be taken for the whole.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
