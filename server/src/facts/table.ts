import { factsChanged } from './edition';
import { mergeLines } from './merge';
import { narrow, widen } from './narrow';
import { unpack, type Packed } from './packed';

/**
 * The table of resolutions: lines in order of their keys, looked up by halving. It is opened once, before the
 * first text is checked; until then nothing is known and the rules that ask it say nothing.
 */
let text: string | undefined;
let opening: Promise<void> | undefined;
/** The same in lower case, made when words are first looked for. */
let lowered: string | undefined;

/** Opens the table that comes with Resolint, the first time or anew, without what was added; takes some 40 ms. */
export function loadFacts({ anew = false } = {}): Promise<void> {
  if (anew) opening = undefined;
  opening ??= import('../../data/resolutions').then(({ table }) => openFacts(table));
  return opening;
}

/** Opens a table packed as scripts/build-facts.ts packs one, in Base64 or as bytes: a fuller one, or a host's own copy. */
export async function openFacts(packed: Packed): Promise<void> {
  text = narrow(await unpack(packed));
  factsChanged();
  lowered = undefined;
  looked.clear();
}

/** Adds what a fuller table knows beyond the one that is open; lines as `mergeLines` takes them. */
export function addFacts(lines: readonly string[]): void {
  if (text === undefined || lines.length === 0) return;
  text = mergeLines(text, lines.map(narrow));
  lowered = undefined;
  looked.clear();
  factsChanged();
}

/** Whether the table is open. */
export const factsAreLoaded = (): boolean => text !== undefined;

const looked = new Map<string, readonly string[] | undefined>();
/** Texts cite the same resolutions again and again; this many are remembered. */
const mostRemembered = 5000;

/** The cells behind a key; undefined where there is no such line. */
export function cellsOf(key: string): readonly string[] | undefined {
  if (looked.has(key)) return looked.get(key);
  if (looked.size >= mostRemembered) looked.clear();
  const cells = readCells(key);
  if (text !== undefined) looked.set(key, cells);
  return cells;
}

function readCells(key: string): string[] | undefined {
  const line = lineAt(lowerBound(key));
  return line === key || line?.startsWith(`${key}\t`) ? line.split('\t').slice(1) : undefined;
}

/** The keys that begin with these characters, in order. */
export function keysFrom(prefix: string): string[] {
  const keys: string[] = [];
  for (let start = lowerBound(prefix); ;) {
    const line = lineAt(start);
    if (!line?.startsWith(prefix)) return keys;
    keys.push(line.split('\t', 1)[0] ?? '');
    start += line.length + 1;
  }
}

/** The lines that hold some words (in lower case) in whatever case, in order; each once. */
export function linesHolding(words: string): string[] {
  if (text === undefined || words === '') return [];
  lowered ??= lowerCase(text);
  const lines: string[] = [];
  const kept = narrow(words);
  for (let at = lowered.indexOf(kept); at >= 0;) {
    const start = lowered.lastIndexOf('\n', at) + 1;
    const line = lineAt(start) ?? '';
    lines.push(line);
    at = lowered.indexOf(kept, start + line.length);
  }
  return lines;
}

/** Letter by letter where the whole would change its length, so that both texts have the same offsets. */
function lowerCase(whole: string): string {
  const lower = whole.toLowerCase();
  return lower.length === whole.length ? lower : whole.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function lineAt(start: number): string | undefined {
  if (text === undefined || start >= text.length) return undefined;
  const end = text.indexOf('\n', start);
  return widen(text.slice(start, end < 0 ? text.length : end));
}

/** Where the first line stands that does not come before `key`. */
function lowerBound(key: string): number {
  if (text === undefined) return 0;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    if (text.slice(start, next) < key) low = next;
    else high = start;
  }
  return low;
}
