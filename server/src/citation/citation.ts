import type { NumberForm } from '../organs/numbering';
import type { Organ } from '../organs/organ';
import type { Span } from '../text/lines';
import type { WrittenDate } from './date';

export type CitationForm = NumberForm;

/** A piece of a citation with what it says; offsets into the prose it was found in. */
export interface Piece extends Span {
  readonly text: string;
}

/** One number cited. */
export interface Citation extends Span {
  readonly form: CitationForm;
  /** Number, letters and session as typed, without the date. */
  readonly designation: Piece;
  /** The number within its session or series: 70 of `53/70`, 2200 of `2200 A (XXI)`, 1325 of `1325 (2000)`. */
  readonly number: number;
  /** Session as a number (53, 21), or year for the forms that carry one. */
  readonly session?: number;
  /** `S` or `ES` for special and emergency special sessions, `ORG` for an organizational one of the Economic and Social Council. */
  readonly series?: 'S' | 'ES' | 'ORG';
  /** Letters of the parts cited, as typed: `A`, `A and B`, `A to D`. */
  readonly letters?: Piece;
  /** What of it is cited, where that stands behind the number: `section VI`, `annex`. */
  readonly part?: Piece;
  /** `of 4 December 1998`, or another shape of it. */
  readonly date?: DatePiece;
}

/** The date behind a number; its span is that of the date alone. */
export interface DatePiece extends Piece, WrittenDate {
  /** What joins the date to the number: ` of `, `, of `, ` dated `, ` (`. */
  readonly joiner: string;
}

export interface ListNoun extends Piece {
  readonly kind: 'resolution' | 'decision';
  readonly plural: boolean;
  /** True for `Res.`, `res`, `UNSCR`. */
  readonly abbreviated: boolean;
}

/** A noun and the numbers that follow it: `its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999`. */
export interface CitationList extends Span {
  readonly noun: ListNoun;
  /** The body named for the noun; `anotherBody` for one that is none of those known, undefined where none is. */
  readonly organ?: Organ;
  /** Every body named in the clause to the left; one of them may be whose resolutions these are. */
  readonly named: readonly Organ[];
  /** Where that body stands right before the noun, or behind the list (`resolution 5/1 of the Human Rights Council`). */
  readonly attached: boolean;
  /** The name of the body where it stands right before the noun in short: `UNGA`, `ECOSOC`. */
  readonly abbreviation?: Piece;
  /** True for `its resolution`. */
  readonly own: boolean;
  /** True inside quotation marks, where a title or another text speaks. */
  readonly quoted: boolean;
  readonly citations: readonly Citation[];
  /** What stands between the numbers, one fewer than there are of them; a relative clause where a list goes on after one. */
  readonly joiners: readonly Piece[];
}
