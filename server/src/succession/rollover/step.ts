import { replaceProse } from '../../model/edits';
import { toOrdinal, fromOrdinal } from '../../syntax/numerals';
import type { Paragraph } from '../../syntax/resolution';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/lines';

/** What a step is about; `npm run rollover` measures how often each kind is right. */
export type StepKind =
  | 'masthead'
  | 'title'
  | 'closing'
  | 'agenda session'
  | 'session'
  | 'two sessions'
  | 'other session'
  | 'year'
  | 'named year'
  | 'other year'
  | 'financial period'
  | 'other date'
  | 'list'
  | 'replaced'
  | 'cited'
  | 'newer resolution'
  | 'note of a session'
  | 'official record'
  | 'note'
  | 'series'
  | 'to come'
  | 'news'
  | 'error';

/**
 * What is done where a text is carried on: `made` changes it; `fill in` puts a mark in it that waits for a person;
 * `look at` changes nothing and says why a person should.
 */
export interface Step {
  readonly kind: StepKind;
  readonly action: 'made' | 'fill in' | 'look at';
  /** The stretch of the source that it is about. */
  readonly at: Span;
  readonly edits: readonly Edit[];
  /** As it is, and as it is proposed; for people. */
  readonly from: string;
  readonly to?: string;
  /** In one sentence. */
  readonly why: string;
}

/** What waits to be filled in; the rule `leftover/placeholder` finds it. */
export const blank = '[…]';

/** A step at a stretch of prose. If the words cannot be replaced without a loss of mark-up it is one to look at. */
export function stepAt(
  { inline: { prose } }: Paragraph,
  { start, end }: Span,
  kind: StepKind,
  action: Step['action'],
  why: string,
  to?: string,
): Step {
  const at = prose.span(start, end);
  const edit = to === undefined || action === 'look at' ? undefined : replaceProse(prose, start, end, to);
  return {
    kind,
    action: edit || action === 'look at' ? action : 'look at',
    at,
    edits: edit ? [edit] : [],
    from: prose.text.slice(start, end),
    ...(to === undefined ? {} : { to }),
    why,
  };
}

/** The session that an ordinal names, in words or figures; undefined for another word. */
export const sessionIn = (word: string): number | undefined =>
  fromOrdinal(word) ?? (/^\d/.test(word) ? Number.parseInt(word, 10) : undefined);

const endings = ['th', 'st', 'nd', 'rd'];

/** An ordinal as the one that it replaces is written: in words, with its capital, or in figures. */
export function ordinalLike(word: string, value: number): string | undefined {
  const inWords = toOrdinal(value);
  if (/^\d/.test(word) || inWords === undefined)
    return `${value}${Math.floor(value / 10) % 10 === 1 ? 'th' : (endings[value % 10] ?? 'th')}`;
  return /^\p{Lu}/u.test(word) ? inWords.charAt(0).toUpperCase() + inWords.slice(1) : inWords;
}
