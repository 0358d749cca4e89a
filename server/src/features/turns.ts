import { readTurn, nextTurn, type Opening, type Turn } from '../rules/wording/cycle';
import { directive, readPhrase, rewrite } from '../rules/wording/repetition-cycle';
import type { Edit } from '../rules/rule';
import type { Paragraph } from '../syntax/resolution';

export type Mood = 'preambular' | 'operative';

/** An opening as it stands in its paragraph, taken apart into its phrase and its “also” or “further”. */
interface Spoken extends Opening {
  readonly phrase: string;
}

function openingOf(paragraph: Paragraph | undefined, mood: Mood): Spoken | undefined {
  const phrase = paragraph && readPhrase(paragraph.inline.prose.text, mood);
  return phrase === undefined ? undefined : { phrase, ...readTurn(phrase) };
}

/** The turn that a paragraph takes behind another: bare unless both open alike. */
const turnBehind = (before: Opening | undefined, here: Opening): Turn =>
  before?.base === here.base ? nextTurn(before.turn) : 0;

/** `Recalling also`, `Also recalls`; an adverb within (`Having also considered`) would not find its place again. */
const isPlain = ({ phrase, turn }: Spoken, mood: Mood): boolean =>
  turn === 0 || (mood === 'preambular' ? / (?:also|further)$/ : /^(?:Also|Further) /).test(phrase);

/** Where the chain of like openings ends that `to` belongs to: what stands there changes with what stands in front. */
function endOfChain(list: readonly Paragraph[], to: number, mood: Mood): number {
  let end = to;
  const base = openingOf(list[to], mood)?.base;
  while (base !== undefined && openingOf(list[end + 1], mood)?.base === base) end++;
  return end;
}

/** Whether the paragraphs from one to another, and the chain behind them, take turns to the letter. */
export function takesTurns(list: readonly Paragraph[], from: number, to: number, mood: Mood): boolean {
  const end = endOfChain(list, to, mood);
  for (let i = Math.max(from, 0); i <= Math.min(end, list.length - 1); i++) {
    const here = openingOf(list[i], mood);
    if (here && !isPlain(here, mood)) return false;
    if (here && here.turn !== turnBehind(openingOf(list[i - 1], mood), here)) return false;
  }
  return true;
}

/**
 * The edits with which “also” and “further” follow their paragraphs. Where the text took turns to the letter it does
 * so again; elsewhere only what would read as a slip is mended, as a new addressee may begin a new cycle.
 */
export function settleTurns(
  list: readonly Paragraph[],
  from: number,
  to: number,
  { mood, strict }: { readonly mood: Mood; readonly strict: boolean },
): Edit[] {
  const edits: Edit[] = [];
  const end = endOfChain(list, to, mood);
  let before: Opening | undefined = openingOf(list[from - 1], mood);
  for (let i = Math.max(from, 0); i <= Math.min(end, list.length - 1); i++) {
    const paragraph = list[i];
    const here = openingOf(paragraph, mood);
    if (!paragraph || !here) {
      before = here;
      continue;
    }
    const due = turnBehind(before, here);
    const isSlip = before?.base === here.base && !(mood === 'operative' && directive.test(here.base));
    const turn = strict || isSlip ? due : here.turn;
    if (turn !== here.turn) edits.push(...(rewrite(paragraph, here.phrase, here, turn, mood) ?? []));
    before = { base: here.base, turn };
  }
  return edits;
}

/** Two neighbours that open alike and have changed places keep the adverbs of their places. */
export function exchangeTurns(
  upper: Paragraph | undefined,
  lower: Paragraph | undefined,
  mood: Mood,
): Edit[] {
  const [first, second] = [openingOf(upper, mood), openingOf(lower, mood)];
  if (!upper || !lower || !first || first.base !== second?.base || first.turn === second.turn) return [];
  const edits = [
    rewrite(upper, first.phrase, first, second.turn, mood),
    rewrite(lower, second.phrase, second, first.turn, mood),
  ];
  return edits.every((edit) => edit !== undefined) ? edits.flat() : [];
}
