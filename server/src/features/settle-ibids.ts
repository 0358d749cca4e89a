import { applyEdits } from '../lint/fix';
import { isNumbered } from '../rules/footnote/marks';
import { parseResolution } from '../syntax/parse';
import type { Note } from '../syntax/resolution';
import type { Span } from '../syntax/text';
import { extentOf } from './places';

const ibid = /^Ibid\.(?:,[ \u00A0]|$)/;

/**
 * “Ibid.” stands for the source of the note right before it. In a text whose paragraphs have moved and whose notes are
 * not numbered anew yet, a note that is going to follow another source names its own, and the one whose source it was
 * says “Ibid.” where it follows now.
 */
export function settleIbids(text: string): string {
  const { notes, indicators } = parseResolution(text);
  const byId = new Map(notes.filter(isNumbered).map((note) => [note.id, note]));
  const before = [...byId.keys()].sort((a, b) => Number(a) - Number(b));
  const after = [...new Set([...indicators.map(({ id }) => id), ...before])].filter((id) => byId.has(id));
  const bodies = new Map([...byId].map(([id, note]) => [id, read(text, bodyOf(text, note))]));
  const isIbid = (id: string): boolean => ibid.test(bodies.get(id) ?? '');
  const sourceOf = (id: string, order: readonly string[]): string | undefined =>
    order.slice(0, order.indexOf(id)).findLast((earlier) => !isIbid(earlier));

  const written = new Map<string, string>();
  for (const id of before.filter(isIbid)) {
    const source = sourceOf(id, before);
    if (source === undefined || source === sourceOf(id, after)) continue;
    const full = expand(bodies.get(id) ?? '', bodies.get(source) ?? '');
    if (full === undefined) continue;
    written.set(id, full);
    const follows = after[after.indexOf(source) - 1] === id;
    const short = follows ? collapse(bodies.get(source) ?? '', full) : undefined;
    if (short !== undefined) written.set(source, short);
  }
  return applyEdits(
    text,
    [...written].flatMap(([id, body]) => {
      const note = byId.get(id);
      return note ? [{ ...bodyOf(text, note), text: body }] : [];
    }),
  );
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
  for (let at = full.lastIndexOf(', '); at > 0; at = full.lastIndexOf(', ', at - 1)) {
    const rest = full.slice(at + 2);
    for (const mark of ['', '*', '_']) {
      const short = `Ibid., ${mark}${rest}`;
      if (expand(short, source) === full) return short;
    }
  }
  return undefined;
}
