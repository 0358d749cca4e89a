/**
 * Builds server/data/names.json from tables of the United Nations: `tsx scripts/build-names.ts FOLDER TEXTS`, of which
 * every other one is read. It holds pieces of the names of bodies and instruments, of two or three words that tell something, and the instruments in full.
 */
import { writeFileSync } from 'node:fs';
import { holesOf, isNear, piecesIn, type NamePiece } from '../server/src/facts/name-pieces';
import { inRunningText, stateNames } from '../server/src/facts/member-states';
import { isSlip } from '../server/src/facts/state-words';
import { derivedFrom, pluralOf } from '../server/src/language/en/names';
import { readInstruments, readTreaties } from './facts/instruments';
import { readRows } from './facts/rows';
import { sampleOf } from './vocabulary/sample';

const [folder = '../shared/data', texts = '../shared/corpus'] = process.argv.slice(2);

/** A piece of three words counts from here on, one of two from there. */
const fewest = { 2: 100, 3: 40 } as const;
const ofSample = 6;
/** A name in full is worth that many of its pieces: it stands beside the number of its treaty or resolution. */
const worth = 4;

const forms: (readonly [form: string, count: number])[] = [];
for (const [, right = ''] of readRows(folder, 'capitals.tsv')) {
  for (const one of right.split('; ')) {
    const [, form = '', count = '0'] = /^(.*) (\d+)$/.exec(one) ?? [];
    forms.push([form, Number(count)]);
  }
}
/** Words that name somebody who acts: what comes before them belongs to the sentence as often as to a name. */
const actors = new Set(
  forms.flatMap(([form]) =>
    [...form.matchAll(/\b(?:by|from) (?:the )?(\p{Lu}[^ ]*)/gu)].map(([, word = '']) => word.toLowerCase()),
  ),
);
const full = [...readTreaties(folder), ...readInstruments(folder)];
const counted = [...forms, ...full.map(({ name, count }) => [name, count * worth] as const)];

const counts = new Map<string, number>();
const pieces = new Map<string, NamePiece>();
const put = (text: string, count: number, inAll: (before: number, count: number) => number) => {
  for (const size of [2, 3] as const)
    for (const piece of piecesIn(text)[size === 2 ? 'pairs' : 'triples']) {
      const { form } = piece;
      if (form === form.toUpperCase()) continue;
      counts.set(form, inAll(counts.get(form) ?? 0, count));
      pieces.set(form, piece);
    }
};
// A group of words holds all places of the longer ones that it is part of; titles stand for themselves.
for (const [form, count] of counted) put(form, count, Math.max);
for (const [, , , title = '', , about = ''] of readRows(folder, 'resolutions.tsv'))
  for (const clause of (title || about).split(/[,;:.()“”"]/))
    put(clause, 1, (before, count) => (before >= fewest[3] ? before : before + count));

/** The pieces of running text; what opens a paragraph is none. */
const inText = new Map<string, number>();
for (const { text, isOthers } of sampleOf(texts))
  for (const found of Object.values(piecesIn(text)))
    for (const piece of found) {
      const { form, start } = piece;
      if (start === 0 || isOthers(start) || form === form.toUpperCase()) continue;
      inText.set(form, (inText.get(form) ?? 0) + 1);
      if (!pieces.has(form)) pieces.set(form, piece);
    }
// One place in the texts that are read stands for so many in all of which groups were counted.
for (const [form, count] of inText) counts.set(form, Math.max(counts.get(form) ?? 0, count * ofSample));

/** Names of States have a table of their own. */
const states = stateNames().map(inRunningText);
const known = [...counts]
  .filter(([form, count]) => {
    const piece = pieces.get(form);
    if (!piece || states.some((state) => state.includes(form))) return false;
    return count >= (piece.words.length === 2 ? fewest[2] : fewest[3]);
  })
  .map(([form]) => form)
  .sort();

/** What stands once may be a slip itself. */
const fewestRare = 2;
/** A word that stands so often is none. */
const fewestLookalike = 5;

/** Rare forms that look like a slip in a known one, and are right. */
const byHole = new Map<string, NamePiece[]>();
const byWords = new Map<string, Set<string>>();
const isKnown = new Set(known.map((form) => form.toLowerCase()));
const byOrder = new Set<string>();
const orderOf = ({ words }: NamePiece): string =>
  words
    .map((word) => word.toLowerCase())
    .sort()
    .join(' ');
for (const form of known) {
  const piece = pieces.get(form);
  if (!piece) continue;
  const key = piece.words.join(' ').toLowerCase();
  byOrder.add(orderOf(piece));
  byWords.set(key, (byWords.get(key) ?? new Set()).add(form));
  for (const hole of holesOf(piece)) byHole.set(hole, [...(byHole.get(hole) ?? []), piece]);
}
const isSlipOf = (one: string, other: string): boolean =>
  isNear(one, other) || derivedFrom(one.toLowerCase(), other.toLowerCase());
const rare = [...pieces.values()]
  .filter(
    ({ form }) =>
      !isKnown.has(form.toLowerCase()) &&
      (counts.get(form) ?? 0) >= (inText.has(form) ? fewestRare * ofSample : fewestRare),
  )
  .filter(
    (piece) =>
      byWords.has(piece.words.join(' ').toLowerCase()) ||
      byOrder.has(orderOf(piece)) ||
      holesOf(piece).some((hole, i) =>
        byHole.get(hole)?.some(({ words }) => isSlipOf(piece.words[i] ?? '', words[i] ?? '')),
      ),
  )
  .map(({ form }) => form)
  .sort();

/** Words of their own that look like a slip in one of a name: `County`, `Enquiry`. */
const inNames = new Set(known.flatMap((form) => pieces.get(form)?.words ?? []));
const lookalikes = readRows(folder, 'words.tsv')
  .filter(([word = '', count = '0']) => /^\p{L}{4,}$/u.test(word) && Number(count) >= fewestLookalike)
  .map(([word = '']) => word.toLowerCase())
  .filter((word) => [...inNames].some((name) => isNear(word, name) && !pluralOf(word, name.toLowerCase())))
  .sort();

/** Words that are the name of one State alone, or of a few; those that any State may have in its name are none. */
const anyState = new Set(
  'African America Arab Britain Central Coast Costa Democratic Emirates England Equatorial Federated Federation Great Holland Islamic Islands Kingdom North Northern People’s Plurinational Republic Saint South State States United Upper Vatican Verde Western Volta Yugoslav'.split(
    ' ',
  ),
);
const stateWords = [
  ...new Set(
    [...stateNames(), 'Palestine', 'Syria'].flatMap((name) => name.match(/\p{Lu}[\p{L}’-]{3,}/gu) ?? []),
  ),
]
  .filter((word) => !anyState.has(word))
  .sort();
const wordCounts = new Map(
  readRows(folder, 'words.tsv').map(([word = '', count = '0']) => [word, Number(count)] as const),
);
for (const [, , , title = '', , about = ''] of readRows(folder, 'resolutions.tsv'))
  for (const word of `${title} ${about}`.split(/[^\p{L}’-]+/u))
    if (!wordCounts.has(word)) wordCounts.set(word, 1);
/** Words that a State's name outnumbers by this are slips even in adopted texts, if they are no part of it. */
const mostForSlip = 10;
const stateLookalikes = [...wordCounts.keys()]
  .map((word) => word.replace(/[’'].*/, ''))
  .filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !stateWords.includes(word))
  .filter((word) =>
    stateWords.some(
      (state) =>
        isSlip(word, state) &&
        (state.startsWith(word) ||
          word.startsWith(state) ||
          (wordCounts.get(word) ?? 0) * mostForSlip >= (wordCounts.get(state) ?? 0)),
    ),
  )
  .sort();

/** No number stands beside it. */
const charter = 'Charter of the United Nations';
const instruments = [
  ...new Set([charter, ...full.map(({ name }) => name).filter((name) => name.split(' ').length >= 5)]),
].sort();
const table = {
  known,
  rare,
  lookalikes: [...new Set(lookalikes)],
  actors: [...actors].sort(),
  instruments,
  stateWords,
  stateLookalikes: [...new Set(stateLookalikes)],
};
writeFileSync('server/data/names.json', `${JSON.stringify(table)}\n`);
console.log(
  `${known.length} pieces of names, ${rare.length} that look like them, ${instruments.length} instruments`,
);
