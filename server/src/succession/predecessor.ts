import { grammar } from '../language/grammar';
import { readSymbols, symbolsOf } from '../citation/symbol';
import { documentOrgan } from '../citation/issuer';
import { predecessorInTable } from '../facts/predecessors';
import { searchTitles, type KnownText } from '../facts/search';
import { citedIn, type Cited } from '../model/citations/resolved';
import { essenceOf } from '../model/citations/title-essence';
import { sessionOfSymbol } from '../model/masthead/fields';
import { generalAssembly } from '../organs/organ';
import type { Resolution } from '../syntax/resolution';
import { sharedText } from './shared-text';
import { timelessTitle, titleOf } from './title';

const { templateTitle, recalls } = grammar.succession;

/**
 * From what a predecessor was told: a `line` in the draft names it; the `table` knows it; a text has the same `title`, or
 * the same but for `numbers`; much `text` is shared and it is cited; it is the last that the first list `recalled`, which
 * is no more than an offer.
 */
export type PredecessorBasis = 'line' | 'table' | 'title' | 'numbers' | 'text' | 'recalled';

export interface Predecessor {
  /** `A/RES/79/12` */
  readonly symbol: string;
  readonly basis: PredecessorBasis;
  /** How many sessions lie between the two; undefined if one of them has no regular session. */
  readonly distance: number | undefined;
  /** False for what must be offered and never assumed. */
  readonly isAssumed: boolean;
}

/** The texts that can be looked into; `textOf` is given a symbol as the United Nations prints it. */
export interface TextsAtHand {
  readonly textOf: (symbol: string) => Resolution | undefined;
}

const noTexts: TextsAtHand = { textOf: () => undefined };

/** The least of a text that is shared if the titles are the same but for numbers, and if they are not. */
const leastForNumbers = 0.12;
const leastForText = 0.45;
/** The same if the titles have this much of their words in common. */
const leastForNearTitle = 0.3;
const nearTitle = 0.4;
/** A recalled text farther back is the predecessor nearly never. */
const farthestRecalled = 2;
/** Texts of one title that are looked at, the newest first. */
const mostOfTitle = 400;

/** `<!-- resolint-predecessor A/RES/79/12 -->` */
const line = /<!-- {0,9}resolint-predecessor {1,9}([^\r\n<>]{3,40})-->/;

/** The text that a text of the General Assembly takes up again, by the first sign that tells; undefined if none does. */
export function predecessorOf(resolution: Resolution, texts = noTexts): Predecessor | undefined {
  const named = line.exec(resolution.source)?.[1];
  const [symbol] = named === undefined ? [] : readSymbols(named);
  if (symbol?.resolution) return answer(resolution, symbol.canonical, 'line');
  if (documentOrgan(resolution) !== generalAssembly) return undefined;
  const inTable = predecessorInTable(resolution.masthead.symbol ?? '');
  if (inTable) return answer(resolution, inTable.symbol, 'table', inTable.basis !== 'list');
  return byTitle(resolution, texts) ?? byText(resolution, texts) ?? byRecalled(resolution);
}

/** What tells which text a document takes up, but for the words of its body: as long as this stays, the answer does. */
export const predecessorKey = (resolution: Resolution): string =>
  [
    line.exec(resolution.source)?.[1],
    resolution.masthead.symbol,
    resolution.masthead.session,
    titleOf(resolution),
  ].join('\n');

const sessionOf = (symbol: string): number | undefined => {
  const read = sessionOfSymbol(symbol);
  return read?.series === 'regular' ? read.session : undefined;
};

function answer(
  { masthead }: Resolution,
  symbol: string,
  basis: PredecessorBasis,
  isAssumed = true,
): Predecessor {
  const earlier = sessionOf(symbol);
  const distance =
    earlier === undefined || masthead.session === undefined ? undefined : masthead.session - earlier;
  return { symbol, basis, distance, isAssumed };
}

function byTitle(resolution: Resolution, { textOf }: TextsAtHand): Predecessor | undefined {
  const title = titleOf(resolution);
  if (title === undefined) return undefined;
  const { session = Infinity, symbol: own = '' } = resolution.masthead;
  const before = ofLikeTitle(title, session, own);
  const same = before.find(({ facts }) => essenceOf(facts.title ?? '') === essenceOf(title));
  if (same) return answer(resolution, same.facts.symbol, 'title');
  const timeless = timelessTitle(title);
  const alike = before.find(({ facts }) => {
    const text = timelessTitle(facts.title ?? '') === timeless ? textOf(facts.symbol) : undefined;
    return text !== undefined && sharedText(resolution, text) >= leastForNumbers;
  });
  return alike && answer(resolution, alike.facts.symbol, 'numbers');
}

/**
 * The text that a resolution takes up, without its text at hand (`A/RES/74/72`): as the table knows, or the newest of an
 * earlier session with its title.
 */
export function predecessorOfSymbol(symbol: string, title: string | undefined): string | undefined {
  const inTable = predecessorInTable(symbol);
  if (inTable || title === undefined) return inTable?.symbol;
  return ofLikeTitle(title, sessionOf(symbol) ?? 0, symbol).find(
    ({ facts }) => essenceOf(facts.title ?? '') === essenceOf(title),
  )?.facts.symbol;
}

/** Resolutions of earlier sessions whose titles have the words of this one, the newest first. */
function ofLikeTitle(title: string, session: number, own: string): KnownText[] {
  const words = title
    .replace(/[“”"]/g, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{L}+$/u.test(word));
  return searchTitles(words.join(' '), { organ: generalAssembly, kind: 'resolution' }, mostOfTitle)
    .filter(
      ({ designation: { form, session: of = 0 }, facts }) =>
        form === 'session' && of < session && facts.symbol !== own,
    )
    .sort(newestFirst);
}

const newestFirst = ({ designation: a }: KnownText, { designation: b }: KnownText): number =>
  (b.session ?? 0) - (a.session ?? 0) || b.number - a.number;

/** Of the texts that are cited, the newest that has at least half of what the likest has in common with this one. */
function byText(resolution: Resolution, { textOf }: TextsAtHand): Predecessor | undefined {
  const title = titleOf(resolution) ?? '';
  const { session = Infinity } = resolution.masthead;
  if (templateTitle.test(title)) return undefined;
  const likely = [...new Set(ownCitations(resolution).flatMap(symbolsOfCited))].flatMap((symbol) => {
    const text = (sessionOf(symbol) ?? Infinity) < session ? textOf(symbol) : undefined;
    if (!text) return [];
    const shared = sharedText(resolution, text);
    const least = sharedWords(title, titleOf(text) ?? '') >= nearTitle ? leastForNearTitle : leastForText;
    return shared >= least ? [{ symbol, shared }] : [];
  });
  const best = Math.max(...likely.map(({ shared }) => shared));
  const newest = likely
    .filter(({ shared }) => shared >= best / 2)
    .sort((a, b) => byNumber(b.symbol, a.symbol))[0];
  return newest && answer(resolution, newest.symbol, 'text');
}

const numbersIn = (symbol: string): number[] => (symbol.match(/\d+/g) ?? []).map(Number);

function byNumber(a: string, b: string): number {
  const [[session = 0, number = 0], [otherSession = 0, other = 0]] = [numbersIn(a), numbersIn(b)];
  return session - otherSession || number - other;
}

/** How many of the words of two titles both have. */
function sharedWords(a: string, b: string): number {
  const [own, others] = [a, b].map((title) => new Set(title.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  if (!own || !others || own.size === 0 || others.size === 0) return 0;
  const both = [...own].filter((word) => others.has(word)).length;
  return both / Math.min(own.size, others.size);
}

function byRecalled(resolution: Resolution): Predecessor | undefined {
  const { session } = resolution.masthead;
  const first = resolution.paragraphs.find(
    (paragraph) =>
      paragraph.role === 'preambular' &&
      recalls.test(paragraph.inline.prose.text) &&
      citedIn(paragraph, { resolution }).some(({ list }) => list.own),
  );
  if (!first || session === undefined) return undefined;
  const symbols = citedIn(first, { resolution })
    .filter(({ list }) => list.own)
    .flatMap(symbolsOfCited)
    .sort(byNumber);
  const newest = symbols.at(-1);
  const distance = session - (newest === undefined ? Infinity : (sessionOf(newest) ?? Infinity));
  if (newest === undefined || distance < 1 || distance > farthestRecalled) return undefined;
  return answer(resolution, newest, 'recalled', false);
}

const ownCitations = (resolution: Resolution): Cited[] =>
  resolution.paragraphs.flatMap((paragraph) => [...citedIn(paragraph, { resolution })]);

/** The symbols of a resolution of a regular session that is cited. */
const symbolsOfCited = ({ citation, issuer, list }: Cited): string[] =>
  list.noun.kind === 'resolution' && citation.form === 'session' && issuer.organ === generalAssembly
    ? symbolsOf(citation, issuer.organ)
    : [];
