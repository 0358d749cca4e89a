import { countWhile } from '../text/search';
import { oncePerReading } from '../syntax/memoize';
import type { Masthead, MastheadField, Paragraph, Resolution } from '../syntax/resolution';
import { grammar } from '../language/grammar';
import { hasBrackets, isNegotiationPaper } from '../model/negotiation';

const { addressed } = grammar.masthead;

/** Whether a text is to be taken for a resolution, whatever it reads as. */
export interface Force {
  readonly force?: boolean;
}

/**
 * What is known of the place of a paragraph in the text: `certain`; `guessed`, if it only stands where one of its role
 * would; `none` for the lines of a form, which are none of its paragraphs.
 */
export type Certainty = 'certain' | 'guessed' | 'none';

/**
 * Tells how certain it is what the paragraph is in which a place stands. In a text with an enacting formula, or with italics
 * at the head of a paragraph, it is certain of each that opens, or ends, as its role asks; subparagraphs are as certain
 * as what they hang on.
 */
export function certaintyOf(resolution: Resolution, { force = false }: Force): (place: number) => Certainty {
  let known: readonly Certainty[] | undefined;
  const { paragraphs, notes } = resolution;
  const inNote = (place: number): boolean => {
    const note = notes[countWhile(notes, ({ mark }) => mark.start <= place) - 1];
    return note !== undefined && place <= note.paragraph.end;
  };
  return (place) => {
    known ??= certainties(resolution, force);
    const index = countWhile(paragraphs, ({ start }) => start <= place) - 1;
    const found = known[index] ?? 'certain';
    const isOutside = place > (paragraphs[index]?.end ?? 0);
    return found === 'certain' || (!isOutside && !inNote(place)) ? found : 'certain';
  };
}

/** Of each paragraph, in order of place. */
function certainties(resolution: Resolution, force: boolean): Certainty[] {
  const { paragraphs, parts, masthead } = resolution;
  const isFormal =
    force || parts.some(({ formula }) => formula !== undefined) || paragraphs.some(opensMarked);
  const isPaper = isNegotiationPaper(resolution);
  const hasMasthead = isFormal || masthead.fields.some(isOfMasthead);
  let holder: Certainty = 'certain';
  return paragraphs.map((paragraph) => {
    switch (paragraph.role) {
      case 'label':
        return 'none';
      case 'masthead':
        return hasMasthead && (force || isLineOfMasthead(paragraph, masthead)) ? 'certain' : 'guessed';
      case 'preambular':
      case 'operative':
        holder = opensMarked(paragraph) || (isFormal && isMade(paragraph)) ? 'certain' : 'guessed';
        // What will stand there is not agreed.
        if (isPaper && hasBrackets(paragraph)) holder = 'guessed';
        return holder;
      case 'subparagraph':
      case 'continuation':
        return holder;
      default:
        holder = 'certain';
        return holder;
    }
  });
}

/** Whether a field stands in mastheads alone: any text may have a title and a date. */
export const isOfMasthead = ({ kind }: MastheadField): boolean => kind !== 'title' && kind !== 'date';

/**
 * Whether a paragraph before the formula reads as lines of a masthead, as against sentences of a letter or an e-mail. A
 * title is one among other lines of a masthead, or if it is set as a heading.
 */
function isLineOfMasthead(paragraph: Paragraph, { fields }: Masthead): boolean {
  const { start, blocks, inline } = paragraph;
  const { text } = inline.prose;
  if (addressed.test(text) || sentenceWithin.test(text)) return false;
  const isTitle = fields.some((field) => field.kind === 'title' && field.start === start);
  if (!isTitle || fields.some(isOfMasthead) || opensMarked(paragraph)) return true;
  if (blocks.some(({ kind }) => kind === 'heading')) return true;
  const { length } = text.trimEnd();
  return inline.emphases.some((mark) => mark.start === 0 && mark.end >= length);
}

/** A sentence of some words that ends before another one; `Distr. Limited` is none. */
const sentenceWithin = /(?:^| )(?:\p{L}[\p{L}’-]{0,30},? ){2}[\p{L}’-]{3,30}[.!?] +\p{L}/u;

/** Whether it opens in the form of a role, and in italics, bold or underlined. */
const opensMarked = ({ opening, inline }: Paragraph): boolean =>
  opening !== 'other' && inline.emphases.some(({ start }) => start === 0);

/** Whether a paragraph opens as its role asks, or at least ends so. */
function isMade({ role, opening, marker, inline }: Paragraph): boolean {
  const stop = stopOf(inline);
  if (role === 'preambular') return opening === 'participle' || stop === ',';
  const isEmpty = inline.prose.text.trim() === '';
  return (
    opening === 'verb' || (marker?.shape === 'number' && (isEmpty || (stop !== undefined && stop !== ',')))
  );
}

/** The mark that ends a paragraph, behind quotation marks and brackets too. */
const stopOf = oncePerReading((text) => /[,;:.](?=[”"’')\]\s]*$)/.exec(text)?.[0]);
