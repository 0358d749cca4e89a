import { distance } from 'fastest-levenshtein';
import { grammar } from '../language/grammar';
import { bodyNamed, knownOrgans, type Organ } from '../organs/organ';

/** By their names, and by those of committees that drafts let speak in the place of their organ. */
const organs = new Map(
  knownOrgans.flatMap((organ) =>
    [organ.name, ...(organ.committees ?? [])].map((name) => [name.toLowerCase(), organ] as const),
  ),
);
const alone = grammar.enactingFormula.enactingFormula([...organs.keys()]);
const emphasisMarks = /\*+|_+|<\/?(?:i|em|b|strong|u|ins)>/g;

/** The organ whose enacting formula a line is (`The General Assembly,` alone, in whatever mark-up), or undefined. */
export function readEnactingFormula(line: string): Organ | undefined {
  if (line.length > 80) return undefined;
  const match = alone.exec(line.replace(emphasisMarks, '').replace(/\s+/g, ' ').trim());
  return organs.get(match?.slice(1).find(Boolean)?.toLowerCase() ?? '');
}

/**
 * Another body whose enacting formula a line is: `The World Health Assembly,` alone, with its comma. Only to be asked
 * where a formula may stand, since the name of a body ends many a line.
 */
export function readFormulaOfOtherBody(line: string): Organ | undefined {
  const words = line.replace(emphasisMarks, '').replace(/\s+/g, ' ').trim();
  if (words.length > longest || !/[,:]$/.test(words)) return undefined;
  const name = words.replace(grammar.enactingFormula.article, '').slice(0, -1).trimEnd();
  const meant = misspelt(name);
  if (meant || !grammar.openings.organLine.test(words)) return meant;
  const known = organs.get(name.toLowerCase()) ?? others.get(name);
  if (known) return known;
  if (others.size > mostKept) others.clear();
  const body = bodyNamed(name);
  others.set(name, body);
  return body;
}

/** The organ of whose name one is a slip of a letter or two: its rules hold, and one of them says how it is spelt. */
const misspelt = (name: string): Organ | undefined =>
  knownOrgans.find(
    (organ) =>
      Math.abs(organ.name.length - name.length) <= farthest &&
      distance(organ.name.toLowerCase(), name.toLowerCase()) <= farthest,
  );
const farthest = 2;

const longest = 140;
const mostKept = 1000;
/** There is one record a body, so that two readings of a text are the same. */
const others = new Map<string, Organ>();
