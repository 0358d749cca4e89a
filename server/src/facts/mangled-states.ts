import { addToGroup } from '../text/groups';
import { grammar } from '../language/grammar';
import { inRunningText, stateNamed, stateNames } from './member-states';

const { ofAnyState, smallInNames } = grammar.states;

/** A name of several words that lacks one of them, or has one in another form. */
interface Mangled {
  readonly written: string;
  readonly right: string;
  /** Where the word stands in it by which it is looked up. */
  readonly offset: number;
}

let byWord: ReadonlyMap<string, readonly Mangled[]> | undefined;

/** The name of a State that stands in a text with a word too few, or with one in another form: `Syrian Republic`. */
export function mangledStateAt(
  text: string,
  index: number,
  word: string,
): { readonly start: number; readonly written: string; readonly right: string } | undefined {
  byWord ??= readMangled();
  const found = byWord
    .get(word)
    ?.find(({ written, offset }) => index >= offset && text.startsWith(written, index - offset));
  if (!found) return undefined;
  const start = index - found.offset;
  // In the whole name a part of it is right.
  const isPart = text.slice(0, start + found.written.length).endsWith(found.right);
  const isWhole =
    !isPart &&
    !/[\p{L}\d-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^[\p{L}\d-]/u.test(text.slice(start + found.written.length, start + found.written.length + 1));
  return isWhole ? { start, written: found.written, right: found.right } : undefined;
}

function readMangled(): Map<string, Mangled[]> {
  const all = new Map<string, Mangled[]>();
  for (const right of stateNames().map(inRunningText)) {
    const words = right.split(' ');
    if (words.length < 2) continue;
    for (const written of new Set(formsOf(words))) {
      // What a word of its own makes out, not one that any State may have.
      const own = written
        .split(' ')
        .find((word) => !ofAnyState.has(word.toLowerCase()) && !smallInNames.has(word));
      if (own === undefined || !written.includes(' ') || stateNamed(written)) continue;
      addToGroup(all, own, { written, right, offset: written.indexOf(own) });
    }
  }
  return all;
}

/** The name without one of the words that any State may have, with one of these in small letters, or with an ending too many or too few. */
function* formsOf(words: readonly string[]): Generator<string> {
  const last = words.length - 1;
  for (const [i, word] of words.entries()) {
    if (smallInNames.has(word)) continue;
    const other = (form: string): string => words.with(i, form).join(' ');
    yield other(`${word}s`);
    if (i === last) yield other(`${word}n`);
    if (/[’']s$/.test(word)) yield other(word.replace(/[’']/, ''));
    if (!ofAnyState.has(word.toLowerCase())) continue;
    yield other(word.toLowerCase());
    // `United Kingdom` and `Syrian Arab` may be part of something else.
    if (i < last && words.length > 2) yield withoutWord(words, i);
  }
}

/** Small words go with the word that they follow: `Republic of`. */
function withoutWord(words: readonly string[], index: number): string {
  let next = index + 1;
  if (index === 0) while (smallInNames.has(words[next] ?? '')) next++;
  return [...words.slice(0, index), ...words.slice(next)].join(' ');
}
