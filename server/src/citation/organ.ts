import type { Organ } from '../syntax/formula';
import type { CitationList } from './citation';

const name =
  /\b(?:(General Assembly|Assembly)|(Security Council)|(Economic and Social Council)|(Human Rights Council)|(Council)|(Commissions?\b|Committees?\b|Conferences?\b|Environment Assembly|Health Assembly|Governing (?:Council|Body|Board)|Executive (?:Board|Council|Committee)|Organi[sz]ation\b|Agency|Programme\b|Meeting of (?:States )?Parties|Tribunal|Authority|Institute|Subcommission|UNESCO|World Health|African Union|Union))\b/g;

/**
 * The body whose resolutions a noun at `index` speaks of: the nearest one named to the left, back to the last
 * semicolon. A body that stands right before the noun names it for sure; one further away may only be spoken
 * of, so that it makes the organ uncertain where it is none of the four (`other`).
 */
export function readOrgan(prose: string, index: number): Pick<CitationList, 'organ' | 'own'> {
  const from = Math.max(prose.lastIndexOf(';', index - 1) + 1, index - 400);
  const left = prose.slice(from, index);
  const own = /\b(?:[Ii]ts|[Oo]ur)(?: [\p{L}]+){0,3} $/u.test(left);
  let organ: CitationList['organ'];
  if (!own) {
    for (const match of left.matchAll(name)) organ = organOf(match) ?? organ;
  } else if (/,? by (?:the )?[^,;]*$/.test(left)) {
    // "the adoption by the Commission of its resolution 10/6": its is the Commission's.
    for (const match of left.matchAll(name)) organ = organOf(match) ?? organ;
  }
  return { own, ...(organ ? { organ } : {}) };
}

function organOf([
  ,
  assembly,
  security,
  ecosoc,
  humanRights,
  council,
  other,
]: RegExpMatchArray): CitationList['organ'] {
  if (assembly) return 'General Assembly';
  if (security) return 'Security Council';
  if (ecosoc) return 'Economic and Social Council';
  if (humanRights) return 'Human Rights Council';
  if (council) return undefined;
  const organ: Organ | 'other' | undefined = other ? 'other' : undefined;
  return organ;
}
