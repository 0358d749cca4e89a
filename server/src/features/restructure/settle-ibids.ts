import { grammar } from '../../language/grammar';
import { isNumbered } from '../../model/notes/marks';
import type { Edit } from '../../text/edit';
import type { Note, Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { extentOf } from '../places';
import { plainly } from '../../text/spaces';

const { ibid, partOfSource: part, sessionOfRecords: session, sessionAfter: sessionBehind } = grammar.notes;

/**
 * “Ibid.” stands for the source of the note right before it. In a text whose paragraphs have moved and whose notes are
 * not numbered anew yet, a note that is going to follow another source names its own, and one that is going to follow
 * its own says “Ibid.”
 */
export function settleIbids({ source: text, notes, indicators }: Resolution): Edit[] {
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
  return after.flatMap((id, i): Edit[] => {
    const previous = after[i - 1];
    const note = byId.get(id);
    const words = full.get(id);
    if (!note || words === undefined || previous === before[before.indexOf(id) - 1]) return [];
    const source = previous === undefined ? undefined : full.get(previous);
    const saysIbid = ibid.test(read(text, bodyOf(text, note))) || !namesAgain;
    const written = saysIbid && source !== undefined ? (collapse(words, source) ?? words) : words;
    return [{ ...bodyOf(text, note), text: written }];
  });
}

const read = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words of a note with their mark-up. */
function bodyOf(text: string, { mark, paragraph }: Note): Span {
  const { end } = extentOf(paragraph);
  const gap = /^[ \t]*/.exec(plainly(text.slice(mark.end, end)))?.[0].length ?? 0;
  return { start: mark.end + gap, end };
}

/**
 * `Ibid., *Supplement No. 35* (A/74/35).` behind `*Official Records …, Supplement No. 21* (A/74/21).` in full; undefined
 * where the mark-up of the two does not go together.
 */
function expand(short: string, source: string): string | undefined {
  const rest = short.replace(ibid, '');
  if (rest === '') return source;
  const mark = /^[*_]/.exec(rest)?.[0] ?? '';
  const at = placeOf(rest.slice(mark.length), source);
  if (at < 0) {
    const isPart = mark === '' && /^\p{Ll}/u.test(rest) && !part.test(source);
    return isPart ? `${source.replace(/\.$/, '')}, ${rest}` : undefined;
  }
  const front = source.slice(0, at);
  const isWithin = (front.split(/[*_]/).length - 1) % 2 === 1;
  if (isWithin !== (mark !== '')) return undefined;
  return `${front}, ${rest.slice(mark.length)}`;
}

/** Where a source has what “Ibid.” goes on with: its session, supplement, volume, annex, paragraph; -1 where it has not. */
function placeOf(rest: string, source: string): number {
  if (session.test(rest)) return source.search(sessionBehind);
  // “paras. 3 and 4” takes the place of “para. 2”.
  const word = /^\p{L}+/u.exec(rest)?.[0].replace(/s$/, '');
  if (word === undefined) return -1;
  const place = source.lastIndexOf(`, ${word}`);
  return place >= 0 && /^s?(?!\p{L})/u.test(source.slice(place + word.length + 2)) ? place : -1;
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
