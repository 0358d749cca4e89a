/** A rule of a TextMate grammar, with scope names that still lack the language's suffix. */
export interface GrammarRule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly applyEndPatternLast?: 1;
  readonly include?: string;
  readonly patterns?: readonly GrammarRule[];
}

export type Captures = Readonly<Record<string, GrammarRule>>;

/** Space within a line, the non-breaking one included. */
export const gap = String.raw`[ \t\u00A0]`;
export const superscript = String.raw`[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]`;
export const superscriptLetter = String.raw`[\u02B0\u1D43\u1D47-\u1D49\u1D4D\u1D9C\u1DA0]`;
export const indent = `${gap}*`;

export const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Captures from scope names alone: `{ 1: 'a', 2: 'b' }`. */
export const scopes = (names: Readonly<Record<number, string>>): Captures =>
  Object.fromEntries(Object.entries(names).map(([group, name]) => [group, { name }]));

export const include = (...names: readonly string[]): GrammarRule[] =>
  names.map((name) => ({ include: `#${name}` }));
