import { grammar } from '../language/grammar';
import { knownOrgans, type Organ } from '../organs/organ';

const organs = new Map(knownOrgans.map((organ) => [organ.name.toLowerCase(), organ]));
const alone = grammar.enactingFormula.enactingFormula([...organs.keys()]);
const emphasisMarks = /\*+|_+|<\/?(?:i|em|b|strong|u|ins)>/g;

/** The organ whose enacting formula a line is (`The General Assembly,` alone, in whatever mark-up), or undefined. */
export function readEnactingFormula(line: string): Organ | undefined {
  if (line.length > 80) return undefined;
  const match = alone.exec(line.replace(emphasisMarks, '').replace(/\s+/g, ' ').trim());
  return organs.get((match?.[1] ?? match?.[2] ?? '').toLowerCase());
}
