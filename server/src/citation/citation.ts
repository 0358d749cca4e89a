import type { Organ } from '../syntax/formula';
import type { Span } from '../syntax/text';
import type { CalendarDate } from './date';

export type CitationForm =
  /** `53/70`: General Assembly since the thirty-first session, Human Rights Council, and others. */
  | 'session'
  /** `2200 A (XXI)`, `3201 (S-VI)` */
  | 'roman'
  /** `S-10/2`, `ES-10/15` */
  | 'special'
  /** `1325 (2000)` */
  | 'year-in-parentheses'
  /** `1996/31` */
  | 'year-first'
  /** `1325`: a number alone. */
  | 'bare';

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
  /** `S` or `ES` for special and emergency special sessions. */
  readonly series?: 'S' | 'ES';
  /** Letters of the parts cited, as typed: `A`, `A and B`, `A to D`. */
  readonly letters?: Piece;
  /** `of 4 December 1998`, or another shape of it. */
  readonly date?: DatePiece;
}

export interface DatePiece extends Piece, CalendarDate {
  /** What joins the date to the number: ` of `, `, of `, ` dated `. */
  readonly joiner: string;
}

/** A noun and the numbers that follow it: `its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999`. */
export interface CitationList extends Span {
  readonly noun: Piece & { readonly kind: 'resolution' | 'decision'; readonly plural: boolean };
  /** The body named to the left of the noun; `other` for one that is none of the four, undefined where none is. */
  readonly organ?: Organ | 'other';
  /** True for `its resolution`, `the present resolution`'s own organ. */
  readonly own: boolean;
  readonly citations: readonly Citation[];
  /** What stands between the numbers, one fewer than there are of them. */
  readonly joiners: readonly Piece[];
}
