import type { Block } from './blocks';
import type { Organ } from './formula';
import type { Indicator, Inline } from './inline';
import type { Marker } from './marker';
import type { OpeningForm } from './opening';
import type { Span } from '../text/lines';

export type Role =
  | 'masthead'
  | 'formula'
  | 'heading'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  /** Text without a number that belongs to the paragraph before it: a quotation, a closing line under items. */
  | 'continuation'
  | 'table'
  | 'annex'
  /** The meeting and the date under an adopted text. */
  | 'conclusion'
  | 'note';

/** One paragraph of the text, whole even where the page breaks it. */
export interface Paragraph extends Span {
  readonly role: Role;
  /** The pieces it stands in: more than one where page furniture or notes come between. */
  readonly blocks: readonly Block[];
  readonly inline: Inline;
  readonly opening: OpeningForm;
  readonly marker?: Marker;
  /** Of a subparagraph: (a) is 1, (i) is 2, a. is 3, i. is 4. */
  readonly degree: number | undefined;
  /** Subparagraphs one degree down, in order of place. */
  readonly items: readonly Paragraph[];
  /** Continuations, in order of place. */
  readonly more: readonly Paragraph[];
}

/** A titled stretch of a part; a text without sections is one section without a heading. */
export interface Section {
  readonly headings: readonly Paragraph[];
  readonly preamble: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
}

/** A complete text under one enacting formula. Composite resolutions have several (A, B). */
export interface Part {
  /** Its letter and title, of a part of a composite resolution: `A`, `Information in the service of humanity`. */
  readonly headings: readonly Paragraph[];
  /** Absent where a text has not got one yet. */
  readonly formula?: Paragraph;
  readonly sections: readonly Section[];
}

export interface Note {
  readonly id: string;
  /** The mark in front: `[^1]:`, `¹`. */
  readonly mark: Span;
  readonly paragraph: Paragraph;
}

/** An indicator in its paragraph. */
export interface PlacedIndicator extends Indicator {
  readonly paragraph: Paragraph;
}

export type MastheadFieldKind =
  | 'symbol'
  | 'distribution'
  | 'date'
  | 'original'
  | 'session'
  | 'committee'
  | 'agenda-item'
  | 'sponsors'
  | 'adoption'
  | 'title';

export interface MastheadField extends Span {
  readonly kind: MastheadFieldKind;
  readonly text: string;
}

export interface Masthead {
  readonly paragraphs: readonly Paragraph[];
  readonly fields: readonly MastheadField[];
  readonly symbol?: string;
  /** Session of the General Assembly or the Human Rights Council, as a number. */
  readonly session?: number;
  /** Amendments and notes have no body of their own. */
  readonly hasNoBody: boolean;
}

/** What has become of the paragraphs of a text while it was edited; it is one and the same, and grows, from version to version. */
export interface History {
  readonly changes: readonly Change[];
}

/** A paragraph that has other words or another place than in the version before, or that is gone. */
export interface Change {
  readonly paragraph: Paragraph;
  readonly isGone: boolean;
}

/** A text read whole. Its blocks, and the leaves of its blocks, are the text to the last character. */
export interface Resolution {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly masthead: Masthead;
  readonly parts: readonly Part[];
  readonly annex: readonly Paragraph[];
  readonly notes: readonly Note[];
  /** Every paragraph of the text but the notes, in order of place. */
  readonly paragraphs: readonly Paragraph[];
  readonly history: History;
  /** Every footnote indicator, in order of place. */
  readonly indicators: readonly PlacedIndicator[];
  readonly furniture: readonly Block[];
  readonly organ?: Organ;
}
