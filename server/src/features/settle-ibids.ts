import { applyEdits } from '../lint/fix';
import { isNumbered } from '../rules/footnote/marks';
import type { Edit } from '../rules/rule';
import { parseResolution } from '../syntax/parse';
import type { Note } from '../syntax/resolution';
import type { Span } from '../syntax/text';
import { extentOf } from './places';

const ibid = /^Ibid\.(?:,[ \u00A0]|$)/;

/**
 * “Ibid.” stands for the source of the note right before it. In a text whose paragraphs have moved and whose notes are
 * not numbered anew yet, a note that is going to follow another source names its own, and one that is going to follow
 * its own says “Ibid.”
 */
export function settleIbids(text: string): string {
  const { notes, indicators } = parseResolution(text);
  const byId = new Map(notes.filter(isNumbered).map((note) => [note.id, note]));
  const before = [...byId.keys()].sort((a, b) => Number(a) - Number(b));
  const after = [...new Set([...indicators.map(({ id }) => id), ...before])].filter((id) => byId.has(id));
  const full = new Map<string, string | undefined>();
  /** A text that names a source again right behind itself is not told to say “Ibid.” */
  let namesAgain = false;
  before.forEach((id, i) => {
    const note = byId.get(id);
    const body = note && read(text, bodyOf(text, note));
    const previous = before[i - 1];
    const isIbid = body !== undefined && ibid.test(body) && previous !== undefined;
    const source = previous === undefined ? undefined : full.get(previous);
    full.set(id, isIbid ? source && expand(body, source) : body);
    namesAgain ||=
      !isIbid && body !== undefined && source !== undefined && collapse(body, source) !== undefined;
  });
  const edits = after.flatMap((id, i): Edit[] => {
    const previous = after[i - 1];
    const note = byId.get(id);
    const words = full.get(id);
    if (!note || words === undefined || previous === before[before.indexOf(id) - 1]) return [];
    const source = previous === undefined ? undefined : full.get(previous);
    const written = namesAgain || source === undefined ? words : (collapse(words, source) ?? words);
    return [{ ...bodyOf(text, note), text: written }];
  });
  return applyEdits(text, edits);
}

const read = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words of a note with their mark-up. */
function bodyOf(text: string, { mark, paragraph }: Note): Span {
  const { end } = extentOf(paragraph);
  const gap = /^[ \t\u00A0]*/.exec(text.slice(mark.end, end))?.[0].length ?? 0;
  return { start: mark.end + gap, end };
}

/**
 * `Ibid., *Supplement No. 35* (A/74/35).` behind `*Official Records …, Supplement No. 21* (A/74/21).` in full; undefined
 * where the mark-up of the two does not go together.
 */
function expand(short: string, source: string): string | undefined {
  const rest = short.replace(ibid, '');
  if (rest === '') return source;
  const [, mark = '', word = ''] = /^([*_]?)(\p{L}*)/u.exec(rest) ?? [];
  const at = word === '' ? -1 : source.lastIndexOf(`, ${word}`);
  if (at < 0) return `${source.replace(/\.$/, '')}, ${rest}`;
  const front = source.slice(0, at);
  const isWithin = (front.split(/[*_]/).length - 1) % 2 === 1;
  if (isWithin !== (mark !== '')) return undefined;
  return `${front}, ${rest.slice(mark.length)}`;
}

/** What `expand` makes of a note, backwards: as little behind “Ibid.” as tells the two sources apart. */
function collapse(full: string, source: string): string | undefined {
  if (full === source) return 'Ibid.';
  for (let at = full.lastIndexOf(', '); at > 0; at = full.lastIndexOf(', ', at - 1)) {
    const rest = full.slice(at + 2);
    for (const mark of ['', '*', '_']) {
      const short = `Ibid., ${mark}${rest}`;
      if (expand(short, source) === full) return short;
    }
  }
  return undefined;
}
