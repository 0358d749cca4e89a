import { resolutionPrefix } from '../organs/symbol-patterns';
import { readNumber } from '../citation/number';
import { printDesignation, type Designation } from '../citation/symbol';
import { knownOrgans, type Organ } from '../organs/organ';

/** First letters of the keys of the table, by the organ's id. */
const initials: Readonly<Record<string, string>> = {
  'general-assembly': 'G',
  'security-council': 'S',
  'economic-and-social-council': 'E',
  'human-rights-council': 'H',
};

/** The letter with which the keys of an organ's resolutions begin; a sign that no key has if the table holds none. */
export const initialOf = ({ id }: Organ): string => initials[id] ?? '?';

/** The organ whose texts, decisions too, have keys with this letter. */
export function organOfKey(key: string): Organ | undefined {
  const letter = key.startsWith('D') ? 'G' : key.charAt(0);
  return knownOrgans.find((organ) => initialOf(organ) === letter);
}

/** The key of a resolution in the table: `G53/70`, `G2200 A (XXI)`, `S1325 (2000)`. */
export const keyOf = (organ: Organ, designation: Designation): string =>
  initialOf(organ) + printDesignation(designation);

/** The key of a decision of the General Assembly: `D71/401`; undefined for what is not a number of one. */
export const keyOfDecision = (number: string): string | undefined =>
  /^(?:\d{2,3}|E?S-\d{1,2})\/\d{1,3}(?: [A-Z])?$/.test(number) ? `D${number}` : undefined;

/** The designation within a symbol of a resolution (`A/RES/2200(XXI) A`); undefined where it holds anything else. */
export function readDesignation(symbol: string): Designation | undefined {
  const text = symbol.replace(resolutionPrefix, '');
  const number = readNumber(text, 0);
  if (number?.end !== text.length) return undefined;
  const { form, number: value, session, series, letters } = number;
  if (letters && !/^[A-Z]$/.test(letters.text)) return undefined;
  return {
    form,
    number: value,
    ...(session === undefined ? {} : { session }),
    ...(series ? { series } : {}),
    ...(letters ? { letter: letters.text } : {}),
  };
}
