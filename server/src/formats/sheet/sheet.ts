import type { LanguageCode } from '../../language/language';
import type { Organ } from '../../organs/organ';
import type { MastheadFieldKind } from '../../syntax/resolution';
import type { Span } from '../../text/lines';

/** What a block is on a printed page. */
export type BlockRole =
  /** A field of the masthead; its title is that of a draft. */
  | Exclude<MastheadFieldKind, 'adoption'>
  /** `United Nations` */
  | 'publisher'
  | 'organ'
  | 'agenda-title'
  /** The number and title of an adopted text: `74/104.` is its label. */
  | 'resolution-title'
  /** `Resolution adopted by the General Assembly on 13 December 2019` */
  | 'adopted-line'
  /** `[on the report of the Third Committee (A/74/399)]` */
  | 'origin-line'
  | 'formula'
  | 'preamble'
  | 'operative'
  /** A subparagraph of the first degree. */
  | 'item'
  /** A subparagraph of any degree below. */
  | 'subitem'
  /** The number or the title of a section. */
  | 'heading'
  /** The letter and the title of a part of a composite text. */
  | 'part'
  /** The name and the title of an annex. */
  | 'annex'
  | 'table'
  /** A paragraph without a number: of an annex, or one that goes on with the paragraph before it. */
  | 'plain'
  /** The meeting and the date under an adopted text. */
  | 'closing'
  /** The short line at the end of the document. */
  | 'end-rule'
  /** A note with a star to which no mark leads. */
  | 'star-note';

/** Where in the document a block stands. */
export type Region = 'masthead' | 'preamble' | 'main' | 'closing' | 'annex';

/** What became of something since an earlier text, in a sheet of two texts: it was put in, or taken out. */
export type SheetChange = 'inserted' | 'deleted';

/** Words of one look, or the mark of a note. */
export interface Run {
  /** As written, with its non-breaking spaces; empty for the mark of a note. */
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** The address of the document that the words name. */
  readonly href?: string;
  /** The mark of a note as the draft has it (`1`, `a`, `*`), which stands here in place of words. */
  readonly note?: string;
  /** What the mark shows if it leads to a note that was marked before; else that is counted. */
  readonly shownMark?: string;
  readonly change?: SheetChange;
  /** Where it stands in the draft. */
  readonly source: Span;
}

/** A cell of a table. */
export interface Cell {
  readonly runs: readonly Run[];
}

export interface Row {
  /** Whether it names what is in the columns. */
  readonly isHeader: boolean;
  readonly cells: readonly Cell[];
  readonly change?: SheetChange;
}

/** A paragraph, a line of the masthead, or a table. */
export interface Block {
  readonly role: BlockRole;
  readonly region: Region;
  /** Number or letter before the words, as it is printed: `1.`, `(a)`, `74/104.`, `II`, `Annex`. */
  readonly label?: string;
  /** The same in an earlier text, if it was another; empty if there was none. */
  readonly earlierLabel?: string;
  /** Of a heading: 1 for a number of a section and the title after it, 2 for a title below that, 3 for one in italics. */
  readonly level?: number;
  /** How deep it stands: 0 for a paragraph, 1 for (a), 2 for (i), and what goes on with such. */
  readonly degree: number;
  readonly runs: readonly Run[];
  /** Of a table; `runs` is empty. */
  readonly rows?: readonly Row[];
  readonly change?: SheetChange;
  /** Where it stands in the draft. */
  readonly source: Span;
}

/** A note at the foot of a page. */
export interface Note {
  /** As its marks in `Run.note`. */
  readonly mark: string;
  readonly runs: readonly Run[];
  readonly source: Span;
}

/** A text as it is to be printed. It holds no measure; what paints it holds no rule about resolutions. */
export interface Sheet {
  readonly organ: Organ;
  readonly isAdopted: boolean;
  readonly symbol?: string;
  /** Session of the organ, as a number. */
  readonly session?: number;
  readonly language: LanguageCode;
  /** The title without number; empty if there is none. */
  readonly title: string;
  /** In order of place. */
  readonly blocks: readonly Block[];
  /** Those to which a mark leads: stars first, then in the order of their first marks. */
  readonly notes: readonly Note[];
  /** In a sheet of two texts: what the earlier one says of itself. */
  readonly earlier?: Pick<Sheet, 'isAdopted' | 'symbol' | 'title'>;
}

/** A run as it is without a change. */
export function withoutChange(run: Run): Run {
  const plain: { -readonly [Key in keyof Run]: Run[Key] } = { ...run };
  delete plain.change;
  return plain;
}

/** The words of some runs without their look and marks. */
export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
