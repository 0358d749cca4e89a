import { bodyRoles } from '../model/roles';
import type { Resolution } from '../syntax/resolution';
import { wordsIn } from '../text/words';

/** Words of one sequence: so many in a row are no chance. */
const sequence = 5;

const known = new WeakMap<Resolution, ReadonlySet<string>>();

/** Every sequence of five words of the body of a text, in lower case. */
function sequencesOf(resolution: Resolution): ReadonlySet<string> {
  const before = known.get(resolution);
  if (before) return before;
  const found = new Set<string>();
  for (const { role, inline } of resolution.paragraphs) {
    if (!bodyRoles.includes(role)) continue;
    const words = wordsIn(inline.prose.text.toLowerCase(), (word) => word);
    for (let at = 0; at + sequence <= words.length; at++) found.add(words.slice(at, at + sequence).join(' '));
  }
  known.set(resolution, found);
  return found;
}

/** How much of a text stands in another too: the share of its sequences of five words, from 0 to 1. */
export function sharedText(later: Resolution, earlier: Resolution): number {
  const [own, others] = [sequencesOf(later), sequencesOf(earlier)];
  let shared = 0;
  for (const one of own) if (others.has(one)) shared++;
  return own.size === 0 ? 0 : shared / own.size;
}
