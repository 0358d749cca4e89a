/** A paragraph of a Word file as a line of a draft, and what it was there. */
export interface Line {
  readonly text: string;
  readonly isHeading?: boolean;
}

const formula =
  /^[*_ ]*The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[*_]*,?[*_]*$/;
const fence = ['<!-- cover -->', '<!-- /cover -->'] as const;

/**
 * Lays out lines as a draft: the masthead between fences, the title and what is headed so as headings, the notes at
 * the end. The symbol is written where the file has it on its printed page only.
 */
export function layOut(lines: readonly Line[], notes: readonly string[], symbol: string): string {
  const kept = lines.filter(({ text }) => text !== '' && !/^[_\u2014\u2013-]+$/.test(text));
  const formulaAt = kept.findIndex(({ text }) => formula.test(text));
  const head = formulaAt < 0 ? [] : kept.slice(0, formulaAt);
  const titleAt = head.findIndex(
    ({ isHeading }, i) => isHeading && i > 0 && head.slice(i).every((l) => l.isHeading),
  );
  const cover = titleAt < 0 ? head : head.slice(0, titleAt);
  const body = kept.slice(cover.length);
  const isNamed = cover.some(({ text }) => withoutSpaces(text).includes(withoutSpaces(symbol)));
  const masthead = [...(isNamed ? [] : ['United Nations', symbol]), ...cover.map(({ text }) => text)];
  const parts = [
    ...(masthead.length > 0 ? [fence[0], ...masthead, fence[1]] : []),
    ...body.map(({ text, isHeading }, i) => (isHeading ? `${i === 0 ? '#' : '##'} ${text}` : text)),
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
