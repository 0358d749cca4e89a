import { grammar } from '../language/grammar';
import type { BlockKind } from './blocks';
import type { Inline } from './inline';
import { looseOpening } from './loose-marks';
import type { Marker } from './marker';
import { readOpeningForm, type OpeningForm } from './opening';
import { readSpoken, type Spoken } from './spoken';
import type { Organ } from '../organs/organ';

const { label, mailHeader } = grammar.masthead;
const {
  annexHeading,
  banner,
  appendixHeading,
  closing,
  article,
  conclusion,
  sectionNumber,
  enactment,
  hasObject,
  endsOpen,
} = grammar.layout;

/**
 * All of a paragraph that decides where in the text it and others belong. Where a paragraph is edited and keeps
 * its shape, the text keeps its order; so whatever puts a text in order looks at nothing else.
 */
export interface Shape {
  readonly kind: BlockKind;
  readonly marker: Marker | undefined;
  /** Columns in front of its first line; a tab is four. */
  readonly indent: number;
  readonly opening: OpeningForm;
  /** The sign it ends in: `,` `;` `:` `.`; empty where it is another character. */
  readonly stop: string;
  /** The quotation mark it opens with; empty where it is another character. */
  readonly quote: string;
  readonly opensWithCapital: boolean;
  readonly opensInItalics: boolean;
  /** The sentence with which most texts of the Council end: what comes behind it is another text. */
  readonly closesText: boolean;
  /** `Article 10`: what comes behind it is text of a statute that a paragraph amends. */
  readonly namesArticle: boolean;
  /** `Signatories: Chile`, `OPERATIVE CLAUSES:`: the line of a form, and no part of the text. */
  readonly isLabel: boolean;
  /** `From: ...`: a line of a letter, if it stands above the formula. */
  readonly isMailHeader: boolean;
  /** A title of a part or section. */
  readonly isHeading: boolean;
  /** The same, by a heading's mark or in bold throughout. */
  readonly isMarkedHeading: boolean;
  /** The same among operative paragraphs. */
  readonly isSectionTitle: boolean;
  /** The same in a text that sets its openings in italics: a short line in roman that names something and just stops. */
  readonly isRomanTitle: boolean;
  /** The number of a section, alone. */
  readonly isSectionNumber: boolean;
  /** What is the title of a section, however long, behind the section's number: a line in roman, or wholly in bold, without a stop. */
  readonly mayBeLongTitle: boolean;
  /** `Adopts the following political declaration`: what comes behind is the document. */
  readonly enactsDocument: boolean;
  readonly isAnnexHeading: boolean;
  /** `Appendix`, `Enclosure`: what belongs to the annex before it. */
  readonly isAppendixHeading: boolean;
  /** `A`, alone. */
  readonly isPartLetter: boolean;
  /** `A`, alone or in front of a title. */
  readonly opensWithPartLetter: boolean;
  /** What a text that has no enacting formula may begin with. */
  readonly opensBody: boolean;
  /** The meeting at which a text was adopted. */
  readonly namesMeeting: boolean;
  /** Of a paragraph that opens as one of a statement or a running decision: how, and which organ is its subject. */
  readonly spoken: Spoken['form'] | undefined;
  readonly speaker: Organ | undefined;
  /** `Statement by the President of the Security Council`, and the symbol of such. */
  readonly isStatementTitle: boolean;
}
const longestHeading = 160;
const longestTitle = 120;
const longestSectionTitle = 400;
const longestNumber = 11;
const startsUpper = /^\p{Lu}/u;

export function shapeOf(
  kind: BlockKind,
  marker: Marker | undefined,
  { prose, emphases }: Inline,
  indent: number,
): Shape {
  const text = prose.text.trimEnd();
  const { length } = text;
  // `* Convinced* that`: its marks make no pair, and it opens as it would if they did.
  const loose = looseOpening(text);
  const isLoose = loose !== undefined && loose.mark >= 0;
  const words = isLoose ? loose.bare : text;
  const opening = readOpeningForm(words);
  const last = text.charAt(length - 1);
  const stop = '.,;:'.includes(last) ? last : '';
  const first = text.charAt(0);
  const isTitle = stop === '' && length <= longestTitle && startsUpper.test(text) && !endsOpen.test(text);
  // A line in lower case that a conversion made a heading is the end of the one before it.
  const isTornOff = /^\p{Ll}/u.test(text) && !annexHeading.test(text);
  const isBold = emphases.some(({ strong, start, end }) => strong && start === 0 && end >= length);
  const isHeading =
    (kind === 'heading' && !isTornOff) || (kind === 'paragraph' && !marker && isHeadingLine());
  const spoken = kind === 'paragraph' && !marker && !isHeading ? readSpoken(text) : undefined;
  return {
    kind,
    marker,
    indent,
    opening,
    stop,
    quote: '“"«'.includes(first) ? first : '',
    opensWithCapital: /^[“"]?\p{Lu}/u.test(words),
    opensInItalics: isLoose || emphases.some(({ start, italic }) => italic && start === 0),
    closesText: opening === 'verb' && stop === '.' && closing.test(text.slice(-40)),
    namesArticle: isHeading && article.test(text),
    isLabel: !marker && (banner.test(text) || label.test(text)),
    isMailHeader: !marker && mailHeader.test(text),
    isHeading,
    isMarkedHeading: isHeading && (kind === 'heading' || isBold),
    isSectionTitle: isHeading || (!marker && opening === 'participle' && emphases.length === 0 && isTitle),
    isRomanTitle:
      kind === 'paragraph' &&
      !marker &&
      emphases.length === 0 &&
      isTitle &&
      length > 0 &&
      !hasObject.test(text),
    isSectionNumber: length <= longestNumber && sectionNumber.test(text),
    mayBeLongTitle:
      kind === 'paragraph' &&
      !marker &&
      stop === '' &&
      length <= longestSectionTitle &&
      startsUpper.test(text) &&
      !emphases.some(({ start, end }) => start === 0 && end < length),
    enactsDocument: !marker && enactment.test(text),
    isAnnexHeading: isHeading && annexHeading.test(text),
    isAppendixHeading: isHeading && appendixHeading.test(text),
    isPartLetter: length <= 2 && /^[A-Z]\.?$/.test(text),
    opensWithPartLetter: /^[A-Z](?: |$)/.test(text),
    opensBody: kind === 'paragraph' && opening !== 'other' && !label.test(text) && opensBody(),
    namesMeeting: conclusion.test(text),
    spoken: spoken?.form,
    speaker: spoken?.speaker,
    isStatementTitle: length <= longestHeading && grammar.running.statementTitle.test(text),
  };

  /** A numeral or letter alone, a line wholly in bold or italics, or one that neither opens as a paragraph does nor ends as one. */
  function isHeadingLine(): boolean {
    if (length <= longestNumber && sectionNumber.test(text)) return true;
    if (stop !== '' || length === 0) return false;
    if (isBold && length <= longestSectionTitle) return true;
    if (length > longestHeading) return false;
    return (
      emphases.some(({ start, end }) => start === 0 && end >= length) || (opening === 'other' && isTitle)
    );
  }

  function opensBody(): boolean {
    if (marker) return marker.shape === 'number';
    return (
      emphases.some(({ start, end }) => start === 0 && end < length) || (stop !== '' && / .* /.test(text))
    );
  }
}

/** A paragraph in its own right, as against an item: without a label, numbered, or a bullet in front of an opening in italics. */
export const standsAlone = ({ marker, opening, opensInItalics }: Shape): boolean =>
  !marker ||
  marker.shape === 'number' ||
  (marker.shape === 'bullet' && opensInItalics && opening !== 'other');

/** Whether one paragraph may stand for the other without the order of the text becoming another. */
export function isSameShape(one: Shape, other: Shape): boolean {
  const { marker, ...rest } = one;
  return (
    (Object.keys(rest) as (keyof typeof rest)[]).every((trait) => one[trait] === other[trait]) &&
    marker?.shape === other.marker?.shape &&
    marker?.label === other.marker?.label &&
    marker?.prefix === other.marker?.prefix &&
    marker?.isNumeral === other.marker?.isNumeral &&
    marker?.inserted === other.marker?.inserted
  );
}
