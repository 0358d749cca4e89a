import { grammar } from '../language/grammar';
import { findOpeningPhrase } from '../facts/opening-phrases';
import { openingByGrammar } from '../facts/opening-grammar';
import type { Practice } from '../organs/practice';
import type { Paragraph } from '../syntax/resolution';

const { turnWords, ladders, intensifier, recalledLater } = grammar.succession;

/**
 * What the words that open a paragraph have become: heavier or lighter by the ladder of verbs, of another kind, or recalled
 * where they told news, which is a matter of age.
 */
export type Direction = 'stronger' | 'weaker' | 'now past' | 'changed';

export interface OpeningChange {
  /** `Notes with appreciation` */
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
}

/** How the opening of a paragraph has changed; undefined if it is the same but for `also` and `further`. */
export function openingChange(
  before: Paragraph,
  after: Paragraph,
  practice: Practice,
): OpeningChange | undefined {
  const [from, to] = [openingOf(before, practice), openingOf(after, practice)];
  if (from === undefined || to === undefined) return undefined;
  const [own, other] = [withoutTurns(from), withoutTurns(to)];
  return own === other ? undefined : { from, to, direction: directionOf(own, other) };
}

/** The words that open a paragraph, as it should set them in italics; undefined for one that opens in no known way. */
function openingOf({ role, inline }: Paragraph, practice: Practice): string | undefined {
  if (role !== 'preambular' && role !== 'operative') return undefined;
  const { text } = inline.prose;
  return findOpeningPhrase(text, practice, role)?.expected ?? openingByGrammar(text, practice, role);
}

const withoutTurns = (opening: string): string =>
  opening
    .toLowerCase()
    .split(' ')
    .filter((word) => !turnWords.has(word))
    .join(' ');

function directionOf(from: string, to: string): Direction {
  if (recalledLater.some(([news, past]) => news.test(from) && past.test(to))) return 'now past';
  const [plain, other] = [from.replace(intensifier, ''), to.replace(intensifier, '')];
  const weight = stepsBetween(plain, other) ?? (plain === other ? 0 : undefined);
  if (weight === undefined) return 'changed';
  const added = weight || Number(intensifier.test(to)) - Number(intensifier.test(from));
  return added > 0 ? 'stronger' : added < 0 ? 'weaker' : 'changed';
}

/** How many steps of its ladder lie from one phrase to another; undefined if no ladder has both. */
function stepsBetween(from: string, to: string): number | undefined {
  for (const steps of ladders) {
    const [a, b] = [from, to].map((phrase) => steps.findIndex((phrases) => phrases.includes(phrase)));
    if (a !== undefined && b !== undefined && a >= 0 && b >= 0) return b - a;
  }
  return undefined;
}
