import type { Edit } from '../../../text/edit';
import type { Revision } from '../../../text/revision';
import type { Origin, Origins, Spot } from './origin';
import type { Site } from './sites';
import { smallestEdits } from './smallest-edits';

/** Words that are put in next to a character that the file has. */
export interface Insertion {
  readonly text: string;
  /** For each of its characters whether it is in italics. */
  readonly italics: readonly boolean[];
  readonly spot: Spot;
  /** Whether that character is in italics; undefined if the draft cannot tell: a space or a sign at their end. */
  readonly isBesideItalics: boolean | undefined;
  /** `run`: after the whole run, which ends with the mark of a note. */
  readonly side: 'before' | 'after' | 'run';
}

/** What is changed in a file, and where the characters of the changed draft come from. */
export interface Changes {
  readonly text: string;
  readonly deleted: readonly Spot[];
  readonly italics: readonly (Spot & { readonly italic: boolean })[];
  readonly insertions: readonly Insertion[];
  /** The offset in the draft before the changes; undefined for what was put in. */
  readonly sourceOf: (offset: number) => number | undefined;
  readonly insertionAt: (offset: number) => Insertion | undefined;
}

const letter = /[\p{L}\p{N}]/u;
/** What a draft would not take for words of a paragraph. */
const form = /[\n\r\v\t]|\[\^|<!--/;

/** What is changed in the file for a draft to become what it was revised to. */
export function changesOf(origins: Origins, revision: Revision): Changes {
  const { text: source } = origins;
  const cut = revision.edits().flatMap((edit) => smallestEdits(source, edit));
  const edits = joined(
    cut.map((edit, i) => wholeWord(origins, edit, cut[i - 1]?.end ?? 0, cut[i + 1]?.start ?? source.length)),
  );
  const { text } = revision;
  const sources = new Int32Array(text.length).fill(-1);
  const editAt = new Int32Array(text.length).fill(-1);
  const put: Origin[] = [];
  let [from, to] = [0, 0];
  const keep = (until: number): void => {
    for (; from < until; from++, to++) sources[to] = from;
  };
  edits.forEach((edit, i) => {
    keep(edit.start);
    editAt.fill(i, to, to + edit.text.length);
    for (const origin of originsOfWords(edit.text)) put[to++] = origin;
    from = edit.end;
  });
  keep(source.length);

  const before = italicsOf(source, (at) => origins.of(at));
  const after = italicsOf(text, (at) => {
    const kept = sources[at] ?? -1;
    return kept >= 0 ? origins.of(kept) : (put[at] ?? 'form');
  });
  const italics = [...sources.keys()].flatMap((at) => {
    const kept = sources[at] ?? -1;
    if (kept < 0 || origins.of(kept) !== 'words' || before[kept] === after[at]) return [];
    const spot = origins.spotOf(kept);
    return spot ? [{ ...spot, italic: after[at] === 1 }] : [];
  });

  let position = 0;
  let shift = 0;
  const insertions = edits.map((edit): Insertion | undefined => {
    position = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    const shown = [...originsOfWords(edit.text).entries()]
      .filter(([, origin]) => origin === 'words')
      .map(([at]) => at);
    const place = shown.length > 0 ? placeFor(origins, edit) : undefined;
    if (!place) return undefined;
    const { offset, ...found } = place;
    return {
      ...found,
      isBesideItalics: letter.test(source[offset] ?? '') ? before[offset] === 1 : undefined,
      text: shown.map((at) => edit.text[at] ?? '').join(''),
      italics: shown.map((at) => after[position + at] === 1),
    };
  });
  return {
    text,
    deleted: edits.flatMap((edit) => deletedBy(origins, edit)),
    italics,
    insertions: insertions.filter((insertion) => insertion !== undefined),
    sourceOf: (offset) => {
      const kept = sources[offset] ?? -1;
      return kept < 0 ? undefined : kept;
    },
    insertionAt: (offset) => insertions[editAt[offset] ?? -1],
  };
}

/**
 * The edits of a fix cut to what they change; undefined if any of it cannot be a tracked change: it is in a field or an
 * insertion of somebody's, at the edge of a link, or the file has no such characters.
 */
export function makeable(
  origins: Origins,
  edits: readonly Edit[],
  revision: Revision,
): readonly Edit[] | undefined {
  const cut = edits.flatMap((edit) => smallestEdits(revision.text, edit));
  const isPossible = cut.every((edit) => {
    const { removed, at, text } = revision.changeOf(edit);
    const offsets = removed.flatMap(({ start, end }) => range(start, end));
    if (form.test(text) || !offsets.every((offset) => mayGo(origins, offset))) return false;
    const sites = offsets.flatMap((offset) => siteOf(origins, offset) ?? []);
    if (!sites.every((site) => isAlike(site, sites[0]))) return false;
    const first = removed[0]?.start ?? at;
    return (
      !originsOfWords(text).includes('words') ||
      placeFor(origins, { start: first, end: removed.at(-1)?.end ?? at }) !== undefined
    );
  });
  return isPossible && italicsCanBeSet(origins, cut, revision) ? cut : undefined;
}

/** A character of a draft that is edited. */
interface Character {
  readonly text: string;
  readonly origin: Origin;
  readonly source: number | undefined;
}

/** Whether what comes into italics or out of them by stars that are put in or taken out may be set so. */
function italicsCanBeSet(origins: Origins, edits: readonly Edit[], revision: Revision): boolean {
  if (
    !edits.some((edit) => edit.text.includes('*') || revision.text.slice(edit.start, edit.end).includes('*'))
  )
    return true;
  const start = revision.text.lastIndexOf('\n', (edits[0]?.start ?? 0) - 1) + 1;
  const endAt = revision.text.indexOf('\n', edits.at(-1)?.end);
  const end = endAt < 0 ? revision.text.length : endAt;
  const put = originsOfWords(revision.text.slice(start, end));
  const before = range(start, end).map((at): Character => {
    const source = revision.sourceOf(at);
    const origin = source === undefined ? (put[at - start] ?? 'form') : origins.of(source);
    return { text: revision.text[at] ?? '', origin, source };
  });
  const after: Character[] = [];
  let at = start;
  for (const edit of edits) {
    after.push(...before.slice(at - start, edit.start - start));
    originsOfWords(edit.text).forEach((origin, i) => {
      after.push({ text: edit.text[i] ?? '', origin, source: undefined });
    });
    at = edit.end;
  }
  after.push(...before.slice(at - start));
  const italics = (characters: readonly Character[]): ReadonlyMap<number | undefined, number> => {
    const text = characters.map((character) => character.text).join('');
    const set = italicsOf(text, (i) => characters[i]?.origin ?? 'form');
    return new Map(characters.map(({ source }, i) => [source, set[i] ?? 0]));
  };
  const [was, is] = [italics(before), italics(after)];
  return [...is].every(
    ([source, italic]) =>
      source === undefined ||
      origins.of(source) !== 'words' ||
      was.get(source) === italic ||
      siteOf(origins, source)?.isEditable === true,
  );
}

/** An edit that changes a part of a word as one of the whole word, as far as the neighbouring edits leave it. */
function wholeWord(origins: Origins, edit: Edit, least: number, most: number): Edit {
  const { text: source } = origins;
  let { start, end } = edit;
  if (start === end || !letter.test(edit.text)) return edit;
  const site = siteOf(origins, start);
  const goesOn = (offset: number): boolean => {
    const next = siteOf(origins, offset);
    return (
      origins.of(offset) === 'words' &&
      letter.test(source[offset] ?? '') &&
      next?.isEditable === true &&
      isAlike(next, site)
    );
  };
  if (goesOn(start)) while (start > least && goesOn(start - 1)) start--;
  if (goesOn(end - 1)) while (end < most && goesOn(end)) end++;
  return { start, end, text: source.slice(start, edit.start) + edit.text + source.slice(edit.end, end) };
}

/** Edits of which none begins where another ends. */
function joined(edits: readonly Edit[]): Edit[] {
  const apart: Edit[] = [];
  for (const edit of edits) {
    const last = apart.at(-1);
    if (last?.end === edit.start)
      apart[apart.length - 1] = { ...last, end: edit.end, text: last.text + edit.text };
    else apart.push(edit);
  }
  return apart;
}

/** Where words that are put in stand: after what goes there, else after the character before, else before the next. */
function placeFor(
  origins: Origins,
  { start, end }: Pick<Edit, 'start' | 'end'>,
): (Pick<Insertion, 'spot' | 'side'> & { readonly offset: number }) | undefined {
  const words = (offset: number): Spot | undefined =>
    origins.of(offset) === 'words' ? origins.spotOf(offset) : undefined;
  for (let offset = end - 1; offset >= start; offset--) {
    const spot = words(offset);
    if (spot) return { spot, side: 'after', offset };
  }
  const isMark = (offset: number): boolean => ['star', 'escape'].includes(origins.of(offset));
  let [left, right] = [start - 1, end];
  while (isMark(left)) left--;
  while (isMark(right)) right++;
  const [before, after] = [words(left), words(right)];
  if (before && after && !isAlike(before.site, after.site)) return undefined;
  if (before?.site.isEditable) return { spot: before, side: 'after', offset: left };
  if (after?.site.isEditable) return { spot: after, side: 'before', offset: right };
  if (before || after || origins.of(left) !== 'mark') return undefined;
  const mark = origins.spotOf(left);
  return mark?.site.isEditable && mark.character === mark.site.length
    ? { spot: mark, side: 'run', offset: left }
    : undefined;
}

/** Whether what joins two runs may be changed as one: they are of one paragraph, and both in a link or neither. */
const isAlike = (site: Site, other: Site | undefined): boolean =>
  site.paragraph === other?.paragraph && site.link === other.link;

function mayGo(origins: Origins, offset: number): boolean {
  const origin = origins.of(offset);
  if (origin === 'words') return siteOf(origins, offset)?.isEditable === true;
  return origin === 'star' || origin === 'escape';
}

/** The characters that an edit takes out, with what is not seen between two of them. */
function deletedBy(origins: Origins, { start, end }: Edit): Spot[] {
  const spots: Spot[] = [];
  for (const offset of range(start, end)) {
    const spot = origins.of(offset) === 'words' ? origins.spotOf(offset) : undefined;
    if (!spot) continue;
    const last = spots.at(-1);
    if (last?.site === spot.site)
      for (let at = last.character + 1; at < spot.character; at++) spots.push({ ...spot, character: at });
    spots.push(spot);
  }
  return spots;
}

const siteOf = (origins: Origins, offset: number): Site | undefined => origins.spotOf(offset)?.site;

/** What the characters of text that is put in are. */
function originsOfWords(text: string): Origin[] {
  const found: Origin[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      found.push('escape', 'words');
      at++;
    } else found.push(text[at] === '*' ? 'star' : 'words');
  }
  return found;
}

/** For each character of a draft 1 if it is within stars, else 0; no stars go over the end of a line. */
function italicsOf(text: string, originOf: (offset: number) => Origin): Uint8Array {
  const italics = new Uint8Array(text.length);
  let isOpen = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') isOpen = false;
    else if (originOf(at) === 'star') isOpen = !isOpen;
    else italics[at] = Number(isOpen);
  }
  return italics;
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
