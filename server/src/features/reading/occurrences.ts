import type { Note, Paragraph, Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { extentOfPointer, referencesIn, type PlacedReference } from '../../model/numbering/references';
import { mentionsOf, symbolsIn } from '../../model/named-documents';
import { isAt } from '../range';

/**
 * A place in a text that names something or is it: an indicator and its note, a reference and its paragraph,
 * the citations of one resolution. Offsets in the source.
 */
export interface Occurrence extends Span {
  readonly thing: Thing;
  /** `definition`: a note, a paragraph. `use`: what leads there. */
  readonly role: 'definition' | 'use';
  /** Of a reference: the whole of it, “paragraph 2 above”, whose words lead where its numbers do. */
  readonly phrase?: Span;
}

export type Thing =
  | { readonly kind: 'note'; readonly id: string; readonly note?: Note }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  /** A resolution or another document, by its symbol. */
  | { readonly kind: 'document'; readonly symbol: string };

const known = new WeakMap<Resolution, readonly Occurrence[]>();

/** Every occurrence in a text, in order of place; read once. */
function occurrencesIn(resolution: Resolution): readonly Occurrence[] {
  const found = known.get(resolution) ?? read(resolution);
  known.set(resolution, found);
  return found;
}

/**
 * What stands at an offset: the smallest there is, and whatever else has the same place (parts of one number). On the
 * words of a reference, each paragraph that it names, in the place of the whole reference.
 */
export function occurrencesAt(resolution: Resolution, offset: number): Occurrence[] {
  const all = occurrencesIn(resolution);
  const here = all.filter((occurrence) => isAt(occurrence, offset));
  if (here.length === 0)
    return all.flatMap((one) => (one.phrase && isAt(one.phrase, offset) ? [{ ...one, ...one.phrase }] : []));
  const [smallest] = [...here].sort((a, b) => a.end - a.start - (b.end - b.start));
  return here.filter(({ start, end }) => start === smallest?.start && end === smallest.end);
}

/** Every place of the same thing; references to a paragraph's subparagraphs are references to it. */
export function allOf(resolution: Resolution, thing: Thing): Occurrence[] {
  return occurrencesIn(resolution).filter(
    (other) => isSame(thing, other.thing) || (other.role === 'use' && isWithin(thing, other.thing)),
  );
}

/** Every place of what stands at an offset, each once. */
export function samePlaces(resolution: Resolution, offset: number): Occurrence[] {
  const places = new Map<string, Occurrence>();
  for (const { thing } of occurrencesAt(resolution, offset))
    for (const place of allOf(resolution, thing)) places.set(`${place.start} ${place.end}`, place);
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function isSame(a: Thing, b: Thing): boolean {
  if (a.kind === 'note') return b.kind === 'note' && a.id === b.id;
  if (a.kind === 'paragraph') return b.kind === 'paragraph' && a.paragraph === b.paragraph;
  return b.kind === 'document' && a.symbol === b.symbol;
}

const isWithin = (outer: Thing, inner: Thing): boolean =>
  outer.kind === 'paragraph' && inner.kind === 'paragraph' && holds(outer.paragraph, inner.paragraph);

const holds = (outer: Paragraph, inner: Paragraph): boolean =>
  outer.items.some((item) => item === inner || holds(item, inner));

function read(resolution: Resolution): Occurrence[] {
  const { indicators, notes, paragraphs } = resolution;
  const byId = new Map<string, Note>();
  for (const note of notes) if (!byId.has(note.id)) byId.set(note.id, note);
  const found: Occurrence[] = [];
  const noteThing = (id: string): Thing => {
    const note = byId.get(id);
    return { kind: 'note', id, ...(note ? { note } : {}) };
  };
  for (const { id, start, end } of indicators) found.push({ thing: noteThing(id), role: 'use', start, end });
  for (const { id, mark } of notes)
    found.push({ thing: noteThing(id), role: 'definition', start: mark.start, end: mark.end });

  for (const paragraph of [...paragraphs, ...notes.map((note) => note.paragraph)]) {
    const { marker } = paragraph;
    if (
      marker &&
      marker.shape !== 'bullet' &&
      (paragraph.role === 'operative' || paragraph.role === 'subparagraph')
    )
      found.push({
        thing: { kind: 'paragraph', paragraph },
        role: 'definition',
        start: marker.start,
        end: marker.end,
      });
    for (const reference of referencesIn(resolution, paragraph)) found.push(...usesIn(reference));
  }
  for (const mention of mentionsOf(resolution))
    for (const symbol of symbolsIn(mention))
      found.push({
        thing: { kind: 'document', symbol },
        role: 'use',
        start: mention.start,
        end: mention.end,
      });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The paragraphs that a reference names, each in the place of its number; those within a range in that of both ends. */
function usesIn({ paragraph: { inline }, pointers, ...reference }: PlacedReference): Occurrence[] {
  const phrase = inline.prose.span(reference.start, reference.end);
  const use = (paragraph: Paragraph, { start, end }: Span): Occurrence => ({
    thing: { kind: 'paragraph', paragraph },
    role: 'use',
    phrase,
    ...inline.prose.span(start, end),
  });
  return pointers.flatMap((pointer, i) => {
    const place = extentOfPointer(pointer);
    const before = pointers[i - 1];
    const range = before ? { start: extentOfPointer(before).start, end: place.end } : place;
    return [
      ...(pointer.target ? [use(pointer.target, place)] : []),
      ...pointer.between.map((paragraph) => use(paragraph, range)),
    ];
  });
}
