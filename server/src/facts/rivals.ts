import { confusedWith } from '../language/en/confusables';
import { pluralFrom, singularsOf } from '../language/en/agreement';
import { soundOf } from '../language/en/sounds';
import { addToGroup } from '../text/groups';
import { commonTexts } from './common-words';
import type { Neighbours } from './neighbours';
import type { Spelling } from './spelling';

/** A frequent word for which another may stand by mistake. */
export interface Rival {
  readonly word: string;
  /** Its number among the neighbours. */
  readonly number: number;
  /** A letter apart, of the same sound, or one thing for several. */
  readonly by: 'letter' | 'sound' | 'number';
}

/** The rivals of a word in lower case; remembered, since texts have the same words again and again. */
export type RivalsOf = (word: string) => readonly Rival[];

/** Words that are remembered. */
const mostRemembered = 20_000;
/** Letters of a word that has others of its sound. */
const shortestSound = 3;
/** Letters of a noun. */
const shortestNoun = 4;

export function createRivals(
  usual: ReadonlyMap<string, number>,
  spelling: Spelling,
  neighbours: Neighbours,
): RivalsOf {
  const bySound = new Map<string, string[]>();
  for (const [written, texts] of usual) {
    if (texts < commonTexts) continue;
    const word = written.toLowerCase();
    if (!isPlain.test(word) || !usual.has(word)) continue;
    const sound = soundOf(word);
    if (!bySound.get(sound)?.includes(word)) addToGroup(bySound, sound, word);
  }
  const isUsed = (word: string): boolean => spelling.textsWith(word) > 0;
  const hasPlural = (word: string): boolean => word.length >= shortestNoun && isUsed(word);
  const singularOf = (plural: string): string | undefined =>
    plural.endsWith('s') && isUsed(plural) ? singularsOf(plural).find(hasPlural) : undefined;

  function find(word: string): readonly Rival[] {
    const found = new Map<string, Rival['by']>();
    for (const other of word.length < shortestSound ? [] : (bySound.get(soundOf(word)) ?? []))
      found.set(other, 'sound');
    for (const other of spelling.commonNear(word)) found.set(other, 'letter');
    for (const other of confusedWith(word)) if (spelling.textsWith(other) > 0) found.set(other, 'sound');
    const [plural, singular] = [pluralFrom(word), singularOf(word)];
    if (singularOf(plural) === word) found.set(plural, 'number');
    if (singular !== undefined) found.set(singular, 'number');
    found.delete(word);
    return [...found].map(([other, by]) => ({ word: other, number: neighbours.numberOf(other), by }));
  }

  const remembered = new Map<string, readonly Rival[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const rivals = find(word);
    remembered.set(word, rivals);
    return rivals;
  };
}

const isPlain = /^[a-z]+$/;
