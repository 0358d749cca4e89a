const formula =
  /^[*_ ]*The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[*_]*,?[*_]*$/;
const fence = ['<!-- cover -->', '<!-- /cover -->'] as const;

/**
 * Lays out lines as a draft: the masthead between fences, the notes at the end. The symbol is written where the file has
 * it on its printed page only.
 */
export function layOut(lines: readonly string[], notes: readonly string[], symbol: string): string {
  const kept = lines.filter((line) => line !== '' && !/^[_\u2014\u2013-]+$/.test(line));
  const formulaAt = kept.findIndex((line) => formula.test(line));
  const cover = kept.slice(0, Math.max(0, formulaAt));
  const isNamed = cover.some((line) => withoutSpaces(line).includes(withoutSpaces(symbol)));
  const masthead = [...(isNamed ? [] : ['United Nations', symbol]), ...cover];
  const parts = [
    ...(masthead.length > 0 ? [fence[0], ...masthead, fence[1]] : []),
    ...kept.slice(cover.length),
    ...notes.map((note, i) => `[^${i + 1}]: ${note}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** White space of a printed page: tabs that set off a number, lines broken by hand. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
