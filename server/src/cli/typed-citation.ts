import { yearOfCouncilResolution } from '../facts/security-council';
import { plainly } from '../text/spaces';

/** Where the United Nations shows its documents; the symbol follows. */
const address = /^https?:\/\/(?:www\.)?(?:docs\.un|undocs)\.org\/(?:(?:ar|en|es|fr|ru|zh)\/)?/i;
const council = /^(?:S\/RES\/|UNSCR? ?|(?:UN )?Security Council resolution )(\d{1,4})$/i;

/** What people type or paste for a resolution, as a text would have it: an address, a symbol in small letters, a number of the Council without its year. */
export function asInText(typed: string): string {
  const text = plainly(typed).trim().replace(address, '');
  const [, number] = council.exec(text) ?? [];
  const year = number === undefined ? undefined : yearOfCouncilResolution(Number(number));
  if (number !== undefined && year !== undefined) return `resolution ${number} (${year})`;
  return /^[aes]\/(?:hrc\/)?(?:res|dec)\//i.test(text) ? text.toUpperCase() : text;
}
