import { distance as lettersToChange } from 'fastest-levenshtein';

/** Characters; no name is nearly as long, and two long words are compared letter by letter. */
const longest = 100;

/** ` (did you mean "x"?)` where one of the allowed names is near to what was typed; an empty string otherwise. */
export function suggest(typed: string, allowed: readonly string[]): string {
  const near = nearest(typed, allowed);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

/** The allowed name with the fewest letters to change, if those are few enough to be a slip. */
export function nearest(typed: string, allowed: readonly string[]): string | undefined {
  if (typed.length > longest) return undefined;
  let best: string | undefined;
  let fewest = Math.min(4, Math.max(2, Math.ceil(typed.length / 3))) + 1;
  for (const name of allowed) {
    const distance = lettersToChange(typed.toLowerCase(), name.toLowerCase());
    if (distance < fewest) {
      best = name;
      fewest = distance;
    }
  }
  // The name of a rule without its group.
  return best ?? allowed.find((name) => name.endsWith(`/${typed}`));
}
