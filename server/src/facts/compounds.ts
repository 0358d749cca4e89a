import { soundOf } from '../language/en/sounds';
import { addToGroup } from '../text/groups';
import { commonTexts } from './common-words';
import type { GroupNode } from './word-groups';

/** Texts that must have the right form. */
const enough = 25;
/** Texts with a form that is no slip. */
const fewest = 5;
/** How many times more texts have the right form. */
const oftener = 50;
const hyphens = /-/g;

/** Words with a hyphen in whatever case, by what they are without it. */
export function joinedForms(usual: ReadonlyMap<string, number>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [word, texts] of usual)
    if (texts >= fewest && word.includes('-')) joined.set(word.replace(hyphens, '').toLowerCase(), word);
  return joined;
}

/** The form of a compound with a hyphen more or less, if adopted texts have that form and not this one. */
export function otherwiseWritten(
  lower: string,
  usual: ReadonlyMap<string, number>,
  joined: ReadonlyMap<string, string>,
): GroupNode | undefined {
  const other = lower.includes('-') ? lower.replace(hyphens, '') : joined.get(lower);
  if (other === undefined || joined.get(other)?.toLowerCase() === lower) return undefined;
  const count = usual.get(other) ?? 0;
  if (count < Math.max(enough, (usual.get(lower) ?? 0) * oftener)) return undefined;
  return { group: { forms: [{ text: other, count }], total: count } };
}

const accents = /[\u0300-\u036F]/g;

/** Finds the compounds of many texts that sound like another, whatever their accents: `vis-à-vis` for `viz-a-viz`. */
export function compoundsBySound(
  usual: ReadonlyMap<string, number>,
): (compound: string) => readonly string[] {
  const sound = (compound: string): string =>
    compound.normalize('NFD').replace(accents, '').split('-').map(soundOf).join('-');
  const bySound = new Map<string, string[]>();
  for (const [word, texts] of usual)
    if (texts >= commonTexts && word.includes('-')) addToGroup(bySound, sound(word.toLowerCase()), word);
  return (compound) => bySound.get(sound(compound)) ?? [];
}
