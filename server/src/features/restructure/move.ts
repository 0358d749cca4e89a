import * as l10n from '@vscode/l10n';
import { practiceOf } from '../../lint/practice';
import { defaultSettings } from '../../lint/settings';
import { replaceProse } from '../../model/edits';
import { closingParagraph } from '../../model/punctuation/closing';
import { readEnding, type Ending } from '../../model/punctuation/ending';
import type { Edit } from '../../text/edit';
import type { Block } from '../../syntax/blocks';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { cursorAfter } from './cursor';
import { contentOf, extentOf, placeAt, placeLike, siblingsOf, type Place } from '../places';
import { labelled, nameable, samePath } from '../../model/numbering/labels';
import { referencesOf } from '../../model/numbering/references';
import { relabelReferences, renamesOf } from '../../model/numbering/relabel';
import { isCanonical, settleNotes } from './renumber-notes';
import { isRefusal, type Refusal, type Restructured, type Restructuring } from './restructuring';
import { settleForms } from './settle';
import { settleDates } from './settle-dates';
import { settleIbids } from './settle-ibids';
import { Transaction } from './transaction';
import { exchangeTurns, openAlike, settleTurns, turnsTaken } from './turns';

/** Exchanges the paragraph at the cursor with its neighbour; numbers stay where they are, the rest follows. */
const move = (by: -1 | 1): Restructuring => ({
  title: by < 0 ? 'Move paragraph up' : 'Move paragraph down',
  kind: 'refactor.move',
  isOffered: (resolution, offset) => {
    const place = placeAt(resolution, offset);
    return place !== undefined && !isRefusal(pairOf(resolution, place, by));
  },
  run(resolution, offset) {
    const place = placeAt(resolution, offset);
    if (!place)
      return {
        refused: l10n.t('The cursor is in no paragraph of the preamble or the operative part.'),
        isElsewhere: true,
      };
    const pair = pairOf(resolution, place, by);
    if (isRefusal(pair)) return pair;
    return exchange(resolution, place, pair, offset);
  },
});

export const moveUp = move(-1);
export const moveDown = move(1);

/** Two neighbours and where the upper one stands among its like. */
interface Pair {
  readonly upper: Paragraph;
  readonly lower: Paragraph;
  readonly index: number;
}

function pairOf({ source, paragraphs }: Resolution, place: Place, by: -1 | 1): Pair | Refusal {
  const siblings = siblingsOf(place);
  const at = siblings.indexOf(place.paragraph);
  const index = by < 0 ? at - 1 : at;
  const [upper, lower] = [siblings[index], siblings[index + 1]];
  if (!upper || !lower || upper.degree !== lower.degree)
    return {
      refused:
        by < 0
          ? l10n.t('This paragraph is the first of its list already.')
          : l10n.t('This paragraph is the last of its list already.'),
    };
  const gap = { start: extentOf(upper).end, end: extentOf(lower).start };
  const isCrossed =
    gap.start > gap.end || paragraphs.some(({ start }) => start > gap.start && start < gap.end);
  if (isCrossed || [upper, lower].some((one) => opensText(source, one)))
    return { refused: l10n.t('Something that belongs to neither paragraph stands between the two.') };
  return { upper, lower, index };
}

/** A paragraph that ends in a colon introduces what follows it. */
function opensText(source: string, paragraph: Paragraph): boolean {
  const { start, end } = extentOf(paragraph);
  return paragraph.more.length === 0 && /:[\s*_]*$/.test(source.slice(start, end));
}

function exchange(resolution: Resolution, place: Place, pair: Pair, offset: number): Restructured {
  const { upper, lower } = pair;
  const isLowerMoved = place.paragraph === lower;
  const turns = turnsBefore(resolution, place, pair);
  const endings = [endingOf(upper), endingOf(lower)] as const;
  const mark = { path: [...place.path.slice(0, -1), pair.index], list: place.list };

  const exchanged = new Transaction(resolution).edit(referenceEdits(resolution, place, pair));
  change(exchanged, mark, (pairNow, now) => exchangeContents(now, pairNow));
  change(exchanged, mark, (pairNow, now) => turnDirections(now, pairNow));
  change(exchanged, mark, (pairNow) => exchangeEndings(pairNow, endings));
  settleForms(exchanged);
  settleDates(exchanged);
  if (turns) change(exchanged, mark, (pairNow, now) => turns(pairNow, now));
  if (isCanonical(resolution)) settleNotes(exchanged.edit(settleIbids(exchanged.now)));

  const { text } = exchanged;
  const moved = placeLike(exchanged.now, {
    ...mark,
    path: [...mark.path.slice(0, -1), pair.index + (isLowerMoved ? 0 : 1)],
  });
  if (!moved) return { text };
  const [old, target] = [contentOf(place.paragraph), contentOf(moved.paragraph)];
  const read = (source: string, { start, end }: Span): string => source.slice(start, end);
  const within = Math.max(offset - old.start, 0);
  return {
    text,
    cursor: target.start + cursorAfter(read(resolution.source, old), read(text, target), within),
  };
}

interface PairNow {
  readonly upper: Paragraph;
  readonly lower: Paragraph;
  readonly place: Place;
}

/** Edits the two paragraphs, which are found by their place. */
function change(
  text: Transaction,
  mark: Pick<Place, 'path' | 'list'>,
  edit: (pair: PairNow, resolution: Resolution) => readonly Edit[],
): void {
  const { now } = text;
  const place = placeLike(now, mark);
  const lower = place && siblingsOf(place)[(mark.path.at(-1) ?? 0) + 1];
  if (place && lower) text.edit(edit({ upper: place.paragraph, lower, place }, now));
}

/** Each takes the place behind the other's number, with the comments right above it. */
function exchangeContents(resolution: Resolution, { upper, lower }: Pick<Pair, 'upper' | 'lower'>): Edit[] {
  const { source } = resolution;
  const [first, second] = [contentOf(upper), contentOf(lower)];
  const [above, below] = [commentsAbove(resolution, upper), commentsAbove(resolution, lower)];
  const read = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);
  return [
    { ...above, text: read(below) },
    { ...first, text: read(second) },
    { ...below, text: read(above) },
    { ...second, text: read(first) },
  ];
}

/** Comments on the lines right above a paragraph speak of it. */
function commentsAbove({ blocks }: Resolution, paragraph: Paragraph): { start: number; end: number } {
  const end = extentOf(paragraph).start;
  let start = end;
  let above: Block | undefined;
  do {
    above = blocks.find((block) => block.kind === 'comment' && block.end === start);
    start = above?.start ?? start;
  } while (above);
  return { start, end };
}

/** The labels stay and the paragraphs move: every reference to one of the two now means the other label. */
function referenceEdits(resolution: Resolution, { part }: Place, { upper, lower }: Pair): Edit[] {
  const all = nameable(part);
  const pathOf = (wanted: Paragraph) => all.find(({ paragraph }) => paragraph === wanted)?.path;
  const [from, to] = [pathOf(upper), pathOf(lower)];
  if (!from || !to || !upper.marker || !lower.marker) return [];
  const renames = renamesOf(part, (_, path) =>
    samePath(path, from) ? to.at(-1) : samePath(path, to) ? from.at(-1) : undefined,
  );
  return relabelReferences(resolution, part, renames);
}

/** “Above” and “below” in one of the two where it means the other. */
function turnDirections(resolution: Resolution, { upper, lower, place }: PairNow): Edit[] {
  const all = labelled(place.part);
  const pathsWithin = (paragraph: Paragraph) => {
    const { start, end } = extentOf(paragraph);
    return all.filter(({ paragraph: one }) => one.start >= start && one.end <= end).map(({ path }) => path);
  };
  const [inUpper, inLower] = [pathsWithin(upper), pathsWithin(lower)];
  return referencesOf(resolution, place.part).flatMap(({ paragraph, from, pointers, direction, where }) => {
    const stands = (within: Paragraph) =>
      from.start >= extentOf(within).start && from.end <= extentOf(within).end;
    const [other, due] = stands(upper)
      ? ([inLower, 'below'] as const)
      : ([stands(lower) ? inUpper : [], 'above'] as const);
    const named = pointers.filter((pointer) => other.some((path) => samePath(path, pointer.path)));
    if (named.length === 0 || direction === 'here' || due === direction) return [];
    // Where one stands above and another below, neither word is true of both.
    const written = named.length === pointers.length ? due : 'of the present resolution';
    return replaceProse(paragraph.inline.prose, where.start, where.end, written) ?? [];
  });
}

const endingOf = (paragraph: Paragraph): Ending | undefined => {
  const closing = closingParagraph(paragraph);
  return closing && readEnding(closing);
};

/** Semicolons and the full stop stay where they are while the paragraphs move. */
function exchangeEndings(
  { upper, lower }: PairNow,
  [first, second]: readonly [upper: Ending | undefined, lower: Ending | undefined],
): Edit[] {
  if (!first || !second || first.mark === second.mark) return [];
  const edits = [endingOf(upper)?.replaceWith(first.mark), endingOf(lower)?.replaceWith(second.mark)];
  return edits.every((edit) => edit !== undefined) ? edits : [];
}

/** How “also” and “further” are to follow; undefined where they do not apply: subparagraphs, texts of the Council. */
function turnsBefore(
  resolution: Resolution,
  place: Place,
  { upper, lower, index }: Pair,
): ((pair: PairNow, now: Resolution) => readonly Edit[]) | undefined {
  if (place.chain.length > 1 || !practiceOf(resolution, defaultSettings).turnsAlsoFurther) return undefined;
  const mood = place.list === 'preamble' ? 'preambular' : 'operative';
  const taken = turnsTaken(siblingsOf(place), mood);
  const bothTook = taken[index] && taken[index + 1];
  return ({ upper: first, lower: second, place: now }) => {
    if (!bothTook && openAlike(upper, lower, mood)) return exchangeTurns(first, second, mood);
    const before = (i: number): number => (i === index ? index + 1 : i === index + 1 ? index : i);
    return settleTurns(siblingsOf(now), index, index + 2, {
      mood,
      tookTurn: (i) => taken[before(i)] ?? true,
    });
  };
}
