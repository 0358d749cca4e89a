import { languageCodes } from '../language/language';
import { grammar } from '../language/grammar';
import { typedSymbol } from '../organs/symbol-patterns';
import { yearOfCouncilResolution } from '../facts/security-council';
import { plainly } from '../text/spaces';

const { typedCouncilNumber: council } = grammar.typing;

/** Where the United Nations shows its documents; the symbol follows. */
const address = new RegExp(
  `^https?://(?:www\\.)?(?:docs\\.un|undocs)\\.org/(?:(?:${languageCodes.join('|')})/)?`,
  'i',
);

/** What people type or paste for a resolution, as a text would have it: an address, a symbol in small letters, a number of the Council without its year. */
export function asInText(typed: string): string {
  const text = plainly(typed).trim().replace(address, '');
  const [, number] = council.exec(text) ?? [];
  const year = number === undefined ? undefined : yearOfCouncilResolution(Number(number));
  if (number !== undefined && year !== undefined) return `resolution ${number} (${year})`;
  return typedSymbol.test(text) ? text.toUpperCase() : text;
}
