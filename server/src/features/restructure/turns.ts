import { grammar } from '../../language/grammar';
import { adverbOf, nextTurn, readTurn, type Opening, type Turn } from '../../model/wording/cycle';
import { directive, readPhrase, rewrite } from '../../model/wording/cycle';
import { replaceProse } from '../../model/edits';
import type { Edit } from '../../text/edit';
import type { Paragraph } from '../../syntax/resolution';

const { having } = grammar.openings;

export type Mood = 'preambular' | 'operative';

/** An opening as it stands in its paragraph, taken apart into its phrase and its “also” or “further”. */
interface Spoken extends Opening {
  readonly phrase: string;
  /** To whom a verb speaks: `the Secretary-General`, `Member States`; empty for verbs that speak to nobody. */
  readonly addressee: string;
}

function openingOf(paragraph: Paragraph | undefined, mood: Mood): Spoken | undefined {
  const text = paragraph?.inline.prose.text ?? '';
  const phrase = readPhrase(text, mood);
  if (phrase === undefined) return undefined;
  const { base, turn } = readTurn(phrase);
  const addressee = mood === 'operative' && directive.test(base) ? firstWords(text.slice(phrase.length)) : '';
  return { phrase, base, turn, addressee };
}

/** The two words behind an opening phrase, which tell one addressee from another. */
const firstWords = (text: string): string =>
  text
    .slice(0, 80)
    .toLowerCase()
    .split(/[\s,:]+/)
    .filter((word) => word !== '')
    .slice(0, 2)
    .join(' ');

/**
 * The turn that a paragraph takes behind another: bare unless both open alike. A verb that speaks to somebody else
 * begins anew: of 329 neighbours that open alike and name the same in two words 274 take turns, of 298 that do not
 * 253 are bare.
 */
const turnBehind = (before: Pick<Spoken, 'base' | 'addressee' | 'turn'> | undefined, here: Spoken): Turn =>
  before?.base === here.base && before.addressee === here.addressee ? nextTurn(before.turn) : 0;

/**
 * The turn of a paragraph that speaks to somebody else and still counts on from the one before, as its adverb says: if that
 * one takes another turn than it was `written` with, this one goes along.
 */
const turnAlong = (written: Spoken | undefined, now: Spoken | undefined, here: Spoken): Turn =>
  here.turn > 0 && written?.base === here.base && here.turn === nextTurn(written.turn) && now
    ? nextTurn(now.turn)
    : here.turn;

/** Where the chain of like openings ends that `to` belongs to: what stands there changes with what stands in front. */
function endOfChain(list: readonly Paragraph[], to: number, mood: Mood): number {
  let end = to;
  const base = openingOf(list[to], mood)?.base;
  while (base !== undefined && openingOf(list[end + 1], mood)?.base === base) end++;
  return Math.min(end, list.length - 1);
}

/** Whether each paragraph of a list takes the turn that is due behind the one in front of it. */
export const turnsTaken = (list: readonly Paragraph[], mood: Mood): readonly boolean[] =>
  list.map((paragraph, i) => {
    const here = openingOf(paragraph, mood);
    return !here || here.turn === turnBehind(openingOf(list[i - 1], mood), here);
  });

export interface Settling {
  readonly mood: Mood;
  /** Whether the paragraph took its turn before; one that did not is left to the drafter. */
  readonly tookTurn: (index: number) => boolean;
}

/** The edits with which “also” and “further” follow their paragraphs, from one of a list to another and on through its chain. */
export function settleTurns(
  list: readonly Paragraph[],
  from: number,
  to: number,
  { mood, tookTurn }: Settling,
): Edit[] {
  const edits: Edit[] = [];
  const end = endOfChain(list, to, mood);
  let before = openingOf(list[from - 1], mood);
  for (let i = Math.max(from, 0); i <= end; i++) {
    const paragraph = list[i];
    const here = openingOf(paragraph, mood);
    const due =
      here &&
      (tookTurn(i) ? turnBehind(before, here) : turnAlong(openingOf(list[i - 1], mood), before, here));
    const written = paragraph && here && due !== undefined ? takeTurn(paragraph, here, due, mood) : undefined;
    if (written) edits.push(...written);
    before = here && { ...here, turn: written && due !== undefined ? due : here.turn };
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
  const edits = [takeTurn(upper, first, second.turn, mood), takeTurn(lower, second, first.turn, mood)];
  return edits.every((edit) => edit !== undefined) ? edits.flat() : [];
}

/** Whether two paragraphs open alike. */
export const openAlike = (one: Paragraph | undefined, other: Paragraph | undefined, mood: Mood): boolean => {
  const base = openingOf(one, mood)?.base;
  return base !== undefined && base === openingOf(other, mood)?.base;
};

/** Writes an opening with another adverb; undefined where there is nothing to do, or mark-up stands in the way. */
function takeTurn(paragraph: Paragraph, here: Spoken, turn: Turn, mood: Mood): Edit[] | undefined {
  if (turn === here.turn) return undefined;
  // “Having also considered”: the adverb stands within.
  const [, rest] = having.exec(here.base) ?? [];
  if (rest === undefined || mood === 'operative') return rewrite(paragraph, here.phrase, here, turn, mood);
  const phrase = ['Having', adverbOf(turn), rest].filter((word) => word !== '').join(' ');
  const edit = replaceProse(paragraph.inline.prose, 0, here.phrase.length, phrase);
  return edit && [edit];
}
