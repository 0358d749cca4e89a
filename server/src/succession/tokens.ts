import { grammar } from '../language/grammar';
import { readDates } from '../citation/date';
import { readSymbols } from '../citation/symbol';
import { oncePerReading } from '../syntax/memoize';
import { fromOrdinal } from '../syntax/numerals';
import type { Span } from '../text/lines';
import { matchesIn } from '../text/matches';

const { tokenKinds, tokenShape } = grammar.succession;

/** What a token is: a word, a mark, or something with a value that differs from session to session. */
export type TokenKind =
  | 'word'
  | 'mark'
  /** `53/70`, `57/270 B` */
  | 'citation'
  /** `2200 A (XXI)`, `S-10/2`: not of a regular session of today. */
  | 'older citation'
  /** `1325 (2000)` */
  | 'council citation'
  | 'date'
  | 'month'
  | 'year'
  | 'years'
  | 'ordinal'
  | 'number'
  | 'symbol';

/** A piece of prose with its place in it; pieces lie apart and leave out blanks alone. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A prose cut into tokens, in order. */
export function tokensOf(prose: string): Token[] {
  const whole = [
    ...readSymbols(prose).map(({ start, end }) => ({ kind: 'symbol' as const, start, end })),
    ...readDates(prose).map(({ start, end }) => ({ kind: 'date' as const, start, end })),
  ].sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let from = 0;
  for (const { kind, start, end } of whole) {
    if (start < from) continue;
    tokens.push(...plainTokens(prose, from, start), { kind, text: prose.slice(start, end), start, end });
    from = end;
  }
  tokens.push(...plainTokens(prose, from, prose.length));
  return tokens;
}

const plainTokens = (prose: string, from: number, to: number): Token[] =>
  matchesIn(prose.slice(from, to), tokenShape).map((match) => {
    const [text] = match;
    const start = from + match.index;
    // One group for each kind, and the one that holds something tells.
    const kind =
      tokenKinds[match.findIndex((part: string | undefined, i) => i > 0 && part !== undefined) - 1] ?? 'mark';
    const isOrdinal = kind === 'word' && fromOrdinal(text) !== undefined;
    return { kind: isOrdinal ? 'ordinal' : kind, text, start, end: start + text.length };
  });

/** The same of a paragraph, cut once. */
export const tokensIn = oncePerReading(tokensOf);

/** What of a token tells which paragraphs belong together: the kind of a value, the word itself in lower case. */
export const termOf = ({ kind, text }: Token): string => (kind === 'word' ? text.toLowerCase() : kind);
