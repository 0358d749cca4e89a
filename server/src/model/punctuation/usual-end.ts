import type { Body, Paragraph } from '../../syntax/resolution';
import { visible } from '../edits';
import { numberOf } from '../numbering/numbers';
import { closingParagraph } from './closing';
import { readEnding, type Ending } from './ending';

/** Shorter lines without a number are names, dates and titles. */
const shortest = 60;
/** So many must end alike, and so many for each that does not. */
const fewest = 3;
const fewestClauses = 2;
const perOther = 3;
/** What introduces, asks or exclaims is left as it is. */
export const otherEnd = /^(?:[:?!…]|; \p{L}+)$/u;

/** A paragraph with the mark that ends it, or the last of its subparagraphs. */
export interface Ended {
  readonly paragraph: Paragraph;
  readonly ending: Ending;
}

/** How the paragraphs of a body end, each with its subparagraphs; without lines that are no sentences. */
export function endingsOf({ kind, children }: Body): Ended[] {
  return children.flatMap((paragraph) => {
    // A statement has a mark in front of each paragraph.
    const text = visible(paragraph).replace(kind === 'statement' ? /^[“"]/ : '', '');
    if (paragraph.role !== 'plain' || /^[“"«]/.test(text)) return [];
    // “Welcomes the report;”: a statement in the form of a resolution.
    if (kind !== 'annex' && paragraph.opening !== 'other') return [];
    if (numberOf(paragraph) === undefined && (text.length < shortest || !/^\p{Lu}/u.test(text))) return [];
    const closing = closingParagraph(paragraph);
    if (!closing || (closing !== paragraph && !isOfClauses(paragraph))) return [];
    const ending = readEnding(closing);
    return ending ? [{ paragraph, ending }] : [];
  });
}

/** Whether subparagraphs are clauses with marks between them, as against names. */
const isOfClauses = ({ items }: Paragraph): boolean =>
  items.slice(0, -1).some((item) => /^[;.]/.test(readEnding(item)?.mark ?? ''));

export type Mark = '.' | ';' | ',';

/** Paragraphs of one kind end alike: the numbered ones, those of a preamble, the others. */
export type Kind = 'numbered' | 'preambular' | 'other';

/** Tells their kind; names open as participles do (“Ahmed”), so that a preamble is one only with its commas. */
export function kindsOf(endings: readonly Ended[]): (ended: Ended) => Kind {
  const opensSo = ({ paragraph }: Ended): boolean => paragraph.opening === 'participle';
  const commas = endings.filter((ended) => opensSo(ended) && ended.ending.mark === ',').length;
  return (ended) => {
    if (numberOf(ended.paragraph) !== undefined) return 'numbered';
    return commas >= fewestClauses && opensSo(ended) ? 'preambular' : 'other';
  };
}

/** The mark with which nearly all of those of its kind end, or else nearly all. */
export function usualEnds(
  body: Body,
  endings: readonly Ended[],
  kindOf: (ended: Ended) => Kind,
): (ended: Ended) => Mark | undefined {
  const ofAll = usualEnd(endings) ?? (body.kind === 'annex' ? undefined : '.');
  const byKind = new Map(
    (['numbered', 'preambular', 'other'] as const).map((kind) => [
      kind,
      usualEnd(
        endings.filter((ended) => kindOf(ended) === kind),
        kind,
      ),
    ]),
  );
  return (ended) => byKind.get(kindOf(ended)) ?? ofAll;
}

const isLong = ({ paragraph }: Ended): boolean =>
  paragraph.opening === 'other' && visible(paragraph).length >= shortest;

/** The mark with which nearly all of them end; undefined if there are several. */
function usualEnd(endings: readonly Ended[], kind?: Kind): Mark | undefined {
  const count = (mark: Mark) => endings.filter(({ ending }) => ending.mark === mark).length;
  const others = endings.filter(({ ending: { mark } }) => !otherEnd.test(mark)).length;
  const [stops, semicolons, commas] = [count('.'), count(';'), count(',')];
  if (stops >= fewest && (others - stops) * perOther <= stops) return '.';
  // Of a few, one that is a sentence in length.
  const odd = endings.filter(({ ending: { mark } }) => mark !== '.' && !otherEnd.test(mark));
  if (stops > 0 && odd.length === 1 && odd.every(isLong)) return '.';
  // The last one ends with a full stop.
  const rest = others - semicolons - Number(endings.at(-1)?.ending.mark === '.');
  if (semicolons >= fewestClauses && rest * perOther <= semicolons + 2) return ';';
  return kind === 'preambular' && commas >= fewestClauses && others - commas <= 1 ? ',' : undefined;
}
