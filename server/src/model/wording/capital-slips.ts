import type { Form, WordGroup } from '../../facts/word-groups';
import { withinNames } from '../../language/en/small-words';
import { isCapitalised, uncapitalised } from '../../text/letters';
import type { Span } from '../../text/lines';
import type { Word } from '../../text/words';
import { groupsIn, type FoundGroup, type ReadWord } from './read-words';

import { isPartOfAddress, startsSentence, startsTitle } from './sentence-start';

/** Words that adopted texts never write like this, where they write them in another way. */
export interface CapitalSlip extends Span {
  /** The forms that they have, the one with the fewest changes first. */
  readonly right: readonly string[];
  /** How often adopted texts have these words. */
  readonly count: number;
  /** Whether a capital is missing; if not, there is one too many. */
  readonly isLower: boolean;
}

/** A form of which a text has a smaller share than this is a slip there. */
const rare = 1 / 200;
/** Where another group that overlaps has a word as it is written in this share of its places, the word may be right. */
const excusing = 1 / 5;
/** Words that stand so often have all the forms that they may have. */
const veryFrequent = 1000;
/** Forms that are offered have at least this share. */
const offered = 1 / 20;

interface Candidate {
  readonly found: FoundGroup;
  /** Right forms, each with the words of the text that it changes. */
  readonly forms: readonly { readonly text: string; readonly changed: readonly number[] }[];
}

/** The slips in a text, in order; of several that overlap, the one of the words that are most frequent. */
export function capitalSlips(text: string, words: readonly ReadWord[]): CapitalSlip[] {
  const isOther = ({ forms }: WordGroup, start: number): boolean =>
    !forms.some((form) => text.startsWith(form.text, start));
  const candidates = groupsIn(text, words, 'capitals', isOther).flatMap(
    (found) => candidateOf(found, text, words) ?? [],
  );
  if (candidates.length === 0) return [];
  const all = groupsIn(text, words, 'capitals');
  const slips = candidates.filter(({ found, forms: [best] }) => {
    const changed = best?.changed ?? [];
    if (changed.every((word) => all.some((other) => hasAsWritten(other, word, words)))) return false;
    return (
      !isName(changed, found, words) && !changed.some((word) => isPartOfName(word, changed, text, words))
    );
  });
  slips.sort((a, b) => b.found.group.total - a.found.group.total);
  const taken = new Set<number>();
  const kept = slips.filter(({ forms: [best] }) => {
    const isNew = best?.changed.every((word) => !taken.has(word)) === true;
    if (isNew) for (const word of best.changed) taken.add(word);
    return isNew;
  });
  return kept.map((slip) => slipOf(slip, words)).sort((a, b) => a.start - b.start);
}

function candidateOf(found: FoundGroup, text: string, words: readonly Word[]): Candidate | undefined {
  const { first, last, group } = found;
  const { start = 0 } = words[first] ?? {};
  const written = text.slice(start, words[last]?.end);
  const atStart = startsSentence(text, start);
  if (!atStart && (startsTitle(text, start) || isPartOfAddress(text, start))) return undefined;
  const seen = group.forms.filter((form) => isSame(form.text, written, atStart));
  if (seen.reduce((sum, { count }) => sum + count, 0) > group.total * rare) return undefined;
  const asWritten = written.split(' ');
  const forms = group.forms
    .filter(({ count }) => count >= group.total * offered)
    .map((form) => ({ text: form.text, changed: changedWords(form, asWritten, first, atStart) }))
    .filter(({ changed }) => changed.length > 0)
    .sort((a, b) => a.changed.length - b.changed.length);
  const [best] = forms;
  // Whole words in capitals are another matter.
  if (!best || best.changed.some((word) => isAllCapitals(words[word]?.text ?? ''))) return undefined;
  return { found, forms };
}

const isSame = (form: string, written: string, atStart: boolean): boolean =>
  form === written || (atStart && uncapitalised(form) === uncapitalised(written));

const changedWords = (
  { text }: Form,
  written: readonly string[],
  first: number,
  atStart: boolean,
): number[] =>
  text
    .split(' ')
    .flatMap((word, i) => (isSame(word, written[i] ?? '', atStart && i === 0) ? [] : [first + i]));

const isAllCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Whether a group of the text has this word often enough as it is written here. */
function hasAsWritten({ first, last, group }: FoundGroup, word: number, words: readonly Word[]): boolean {
  if (word < first || word > last) return false;
  const written = words[word]?.text;
  const count = group.forms
    .filter((form) => form.text.split(' ')[word - first] === written)
    .reduce((sum, form) => sum + form.count, 0);
  return count > group.total * excusing;
}

/** Whether several words have a capital too many: they may be a name of their own, unless they are very frequent. */
const isName = (changed: readonly number[], { group }: FoundGroup, words: readonly Word[]): boolean =>
  group.total < veryFrequent && changed.filter((word) => isCapitalised(words[word]?.text ?? '')).length > 1;

/** Whether a word with a capital too many stands next to another one with a capital: names are made of such words. */
function isPartOfName(
  word: number,
  changed: readonly number[],
  text: string,
  words: readonly Word[],
): boolean {
  const here = words[word];
  if (!here || !isCapitalised(here.text) || withinNames.has(here.text.toLowerCase())) return false;
  return [word - 1, word + 1].some((next) => {
    const other = words[next];
    if (!other || changed.includes(next) || !isCapitalised(other.text)) return false;
    const between = text.slice(Math.min(here.end, other.end), Math.max(here.start, other.start));
    return between === ' ' && !(next < word && startsSentence(text, other.start));
  });
}

/** From the first word that changes to the last, with those next to them that have a capital in the right form. */
function slipOf({ found: { first, last, group }, forms }: Candidate, words: readonly Word[]): CapitalSlip {
  const [best] = forms;
  const right = best?.text.split(' ') ?? [];
  let from = best?.changed[0] ?? first;
  let to = best?.changed.at(-1) ?? last;
  while (from > first && isCapitalised(right[from - first - 1] ?? '')) from--;
  while (to < last && isCapitalised(right[to - first + 1] ?? '')) to++;
  const part = (form: string): string =>
    form
      .split(' ')
      .slice(from - first, to - first + 1)
      .join(' ');
  return {
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? 0,
    right: [...new Set(forms.map((form) => part(form.text)))],
    count: group.total,
    isLower: best?.changed.some((word) => !isCapitalised(words[word]?.text ?? '')) === true,
  };
}
