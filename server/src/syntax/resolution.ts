import type { Block } from './blocks';
import type { Organ } from '../organs/organ';
import type { Indicator, Inline } from './inline';
import type { Marker } from './marker';
import type { OpeningForm } from './opening';
import type { Span } from '../text/lines';

export type Role =
  | 'masthead'
  /** What a form puts beside the text, wherever it stands: `Signatories: Chile, Fiji`, `OPERATIVE CLAUSES:`. */
  | 'label'
  | 'formula'
  | 'heading'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  /** Text without a number that belongs to the paragraph before it: a quotation, a closing line under items. */
  | 'continuation'
  | 'table'
  /** A paragraph of a body that has neither preamble nor operative part: an annex, a statement, a decision. */
  | 'plain'
  /** The meeting and the date under an adopted text. */
  | 'conclusion'
  | 'note';

/**
 * What a body is: the text of the organ itself (a resolution; a statement or a decision, whose sentences have the organ as
 * their subject), or what is annexed to it.
 */
export const bodyKinds = ['resolution', 'annex', 'statement', 'decision'] as const;

export type BodyKind = (typeof bodyKinds)[number];

/** One paragraph of the text, whole even where the page breaks it. */
export interface Paragraph extends Span {
  readonly role: Role;
  /** The kind of body it belongs to; `resolution` for the masthead and the notes too. */
  readonly within: BodyKind;
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

/**
 * A text that is whole in itself: a resolution, a part of a composite one (A, B), a statement, a decision in running form,
 * an annex, what is appended to an annex.
 * Each paragraph stands in `headings`, `formula`, `children`, `conclusion` or a body of `annexes`, or hangs on one of those.
 */
export interface Body {
  readonly kind: BodyKind;
  /** Letter and title of a part of a composite resolution: `A`, `Information in the service of humanity`; name and title of an annex. */
  readonly headings: readonly Paragraph[];
  /** Absent if a text has not got one yet, and in a body that is no resolution. */
  readonly formula?: Paragraph;
  /** Of a statement or a decision, which has no formula: the organ whose text it is. */
  readonly speaker?: Organ;
  /** Its paragraphs, headings and lines of tables, in order of place; subparagraphs and continuations hang on them. */
  readonly children: readonly Paragraph[];
  /** The children by section; empty in a body that is no resolution, which has neither preamble nor operative part. */
  readonly sections: readonly Section[];
  readonly annexes: readonly Body[];
  /** The meeting and the date under an adopted text. */
  readonly conclusion: readonly Paragraph[];
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
  /** The text of the organ: one body, or several where the text is composite or of several organs. */
  readonly parts: readonly Body[];
  readonly notes: readonly Note[];
  /** Every paragraph of the text but the notes, in order of place. */
  readonly paragraphs: readonly Paragraph[];
  readonly history: History;
  /** Every footnote indicator, in order of place. */
  readonly indicators: readonly PlacedIndicator[];
  readonly furniture: readonly Block[];
  readonly organ?: Organ;
}
