/** The shapes of a resolution's number. */
export type NumberForm =
  /** `53/70`: General Assembly since the thirty-first session, Human Rights Council, and others. */
  | 'session'
  /** `2200 A (XXI)`, `3201 (S-VI)`, `1915 (ORG-75)` */
  | 'roman'
  /** `S-10/2`, `ES-10/15` */
  | 'special'
  /** `1325 (2000)` */
  | 'year-in-parentheses'
  /** `1996/31` */
  | 'year-first'
  /** `1325`: a number alone. */
  | 'bare';

/** How an organ numbers its resolutions. */
export interface Numbering {
  /** The form of today; `own` if nothing is known of it, so that neither symbols nor facts can be told from a number. */
  readonly form: 'session' | 'year-in-parentheses' | 'year-first' | 'own';
  /** The first session whose number stands in the form of today. */
  readonly firstSession?: number;
  /** Whether there is one regular session a year, so that its number tells when a text was adopted. */
  readonly yearlySessions?: true;
  /** A number in a session that the organ does not reach, so that a greater one is another organ's. */
  readonly mostOfSession?: number;
  /** Whether decisions are numbered in a series of their own that the tables hold: `71/401`. */
  readonly decisions?: true;
  /** The number of the first decision of a session, if they follow the resolutions. */
  readonly firstDecision?: number;
}
