import { upToNumber } from '../../organs/symbol-patterns';
import type { Location } from 'vscode-languageserver-types';
import { readCard, type Card, type CardName } from './library-card';
import type { Library, LibraryEntry } from './library';

/** A text of the library, for those who look for one by its words. */
export interface LibraryText extends LibraryEntry {
  readonly symbol: string;
}

/** A library that texts are put into and taken out of; it knows nothing of where they come from. */
export interface LibraryIndex extends Library {
  readonly edition: number;
  /** Reads a text in steps and puts it in the place of what was known of that address. */
  put(uri: string, text: string): Generator<undefined, void>;
  remove(uri: string): void;
  has(uri: string): boolean;
  /** Texts by symbol, number or words of the title; the likeliest first. */
  search(query: string, most: number): LibraryText[];
  /** The texts that are known. */
  readonly size: number;
}

interface Shelved {
  readonly uri: string;
  readonly name: CardName;
}

export function createLibraryIndex(): LibraryIndex {
  const cards = new Map<string, Card>();
  const named = new Map<string, Shelved[]>();
  const citing = new Map<string, Set<string>>();
  let edition = 0;

  function remove(uri: string): void {
    const card = cards.get(uri);
    if (!card) return;
    cards.delete(uri);
    if (countsIn(card) !== '') edition++;
    for (const { symbol } of card.names) {
      const left = (named.get(symbol) ?? []).filter((other) => other.uri !== uri);
      if (left.length > 0) named.set(symbol, left);
      else named.delete(symbol);
    }
    for (const symbol of card.cites.keys()) {
      const others = citing.get(symbol);
      others?.delete(uri);
      if (others?.size === 0) citing.delete(symbol);
    }
  }

  function shelve(card: Card): void {
    const before = cards.get(card.uri);
    const counts = countsIn(card);
    const known = edition;
    remove(card.uri);
    // What is written anew with as many paragraphs changes nothing for those who cite it.
    edition = before && countsIn(before) === counts ? known : edition + (counts === '' ? 0 : 1);
    cards.set(card.uri, card);
    for (const name of card.names)
      named.set(name.symbol, [...(named.get(name.symbol) ?? []), { uri: card.uri, name }].sort(byAddress));
    for (const symbol of card.cites.keys())
      citing.set(symbol, (citing.get(symbol) ?? new Set()).add(card.uri));
  }

  return {
    *put(uri, text) {
      shelve(yield* readCard(uri, text));
    },
    remove,
    has: (uri) => cards.has(uri),
    get edition() {
      return edition;
    },
    get size() {
      return cards.size;
    },
    find(symbol) {
      // A part is in the text of the whole where nobody knows it by itself.
      const [exact] = named.get(symbol) ?? [];
      if (exact) return entryOf(exact);
      const [whole] = named.get(withoutLetter(symbol)) ?? [];
      // Its paragraphs are not those of the part.
      return whole && entryOf({ ...whole, name: withoutParagraphs(whole.name) });
    },
    citationsOf: (symbol) =>
      [...(citing.get(symbol) ?? [])]
        .sort()
        .flatMap((uri) => locations(uri, cards.get(uri)?.cites.get(symbol) ?? [])),
    search(query, most) {
      const wanted = query.trim().toLowerCase();
      const words = wanted.split(/\s+/).filter((word) => word !== '');
      const found: { readonly shelved: Shelved; readonly rank: number }[] = [];
      for (const all of named.values())
        for (const shelved of all) {
          const rank = rankOf(shelved.name, wanted, words);
          if (rank !== undefined) found.push({ shelved, rank });
        }
      return found
        .sort((a, b) => a.rank - b.rank || bySymbol(a.shelved, b.shelved))
        .slice(0, most)
        .map(({ shelved }) => ({ ...entryOf(shelved), symbol: shelved.name.symbol }));
    },
  };
}

const byAddress = (a: Shelved, b: Shelved): number => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0);
const bySymbol = (a: Shelved, b: Shelved): number =>
  a.name.symbol.localeCompare(b.name.symbol, 'en', { numeric: true });

function withoutParagraphs({ symbol, range, title, opening }: CardName): CardName {
  return { symbol, range, ...(title ? { title } : {}), ...(opening ? { opening } : {}) };
}

/** How many paragraphs a card says that its texts have. */
const countsIn = ({ names }: Card): string =>
  names.flatMap(({ symbol, paragraphs }) => (paragraphs ? `${symbol} ${paragraphs.length}` : [])).join(',');

const entryOf = ({ uri, name: { range, title, opening, paragraphs } }: Shelved): LibraryEntry => ({
  uri,
  range,
  ...(title ? { title } : {}),
  ...(opening ? { opening } : {}),
  ...(paragraphs ? { paragraphs } : {}),
});

/** `A/RES/57/270 B` and `A/RES/2200(XXI)A` without their letters. */
const withoutLetter = (symbol: string): string => symbol.replace(/(?<=[\d)]) ?[A-Z]$/, '');

function locations(uri: string, places: readonly number[]): Location[] {
  return Array.from({ length: places.length / 4 }, (_, i) => {
    const [line = 0, character = 0, endLine = 0, endCharacter = 0] = places.slice(i * 4, i * 4 + 4);
    return {
      uri,
      range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
    };
  });
}

/** The lower the likelier: the symbol or its number itself, their beginning, words of the title; undefined for others. */
function rankOf(
  { symbol, title = '' }: CardName,
  wanted: string,
  words: readonly string[],
): number | undefined {
  const known = symbol.toLowerCase();
  const number = known.replace(upToNumber, '');
  if (known === wanted || number === wanted) return 0;
  if (known.startsWith(wanted) || number.startsWith(wanted)) return 1;
  const text = ` ${title.toLowerCase()} ${known} ${number}`;
  if (words.every((word) => text.includes(` ${word}`))) return 2;
  return words.every((word) => text.includes(word)) ? 3 : undefined;
}
