import type { Block } from './blocks';
import { matchesIn } from '../text/matches';
import { fromSuperscript } from './numerals';

const none: ReadonlySet<string> = new Set();
/** What an indicator may begin with: looked for first, since a whole text is looked through. */
const indicatorHead = /[[<^\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/g;
const properIndicator =
  /\[\^(\d{1,3})\](?!:)|<sup>(\d{1,3})<\/sup>|\^(\d{1,3})\^|(?<=\S[^\S\r\n]?)[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]{1,3}/iy;

/** Notes with a plain number that no proper indicator names: their digits may be glued to a word of the text. */
export function gluedIn(source: string, notes: readonly Block[]): ReadonlySet<string> {
  const ids = notes.map((block) => block.noteId ?? '').filter((id) => /^\d{1,2}$/.test(id));
  if (ids.length === 0) return none;
  const named = properlyNamed(source);
  return new Set(ids.filter((id) => !named.has(id)));
}

/** The numbers that proper indicators of a stretch of text name. */
export function properlyNamed(text: string): ReadonlySet<string> {
  const named = new Set<string>();
  properIndicator.lastIndex = 0;
  for (const { index } of matchesIn(text, indicatorHead)) {
    if (index < properIndicator.lastIndex) continue;
    properIndicator.lastIndex = index;
    const match = properIndicator.exec(text);
    if (match) named.add(match[1] ?? match[2] ?? match[3] ?? fromSuperscript(match[0]));
  }
  return named;
}
