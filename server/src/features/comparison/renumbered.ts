import type { Change } from '../../succession/changes';
import type { Pair } from '../../succession/comparison';
import type { Member, PlacedNote } from '../../succession/members';
import type { Paragraph } from '../../syntax/resolution';
import { applyEdits, type Edit } from '../../text/edit';
import type { Span } from '../../text/lines';
import type { Beside } from './beside';

/**
 * The earlier text as it would read with the numbers of the draft: of paragraphs, their labels and notes, with the turns of
 * `also` and the marks at the ends that only follow from the paragraphs around. Held against the draft line by line, nothing
 * but what was changed differs.
 */
export function renumbered({ before, after, comparison: { pairs } }: Beside): string {
  const { source } = after;
  const marks = new Map([...before.notes, ...after.notes].map(({ paragraph, mark }) => [paragraph, mark]));
  /** A note with the mark of its partner, or the partner itself if both say the same. */
  const noteEdits = (own: Paragraph | undefined, other: Paragraph | undefined): Edit[] => {
    if (!own || !other) return [];
    const [mark, fresh] = [marks.get(own), marks.get(other)];
    if (hasSameWords(own, other)) return [wholeOf(own, source.slice(other.start, other.end))];
    return mark && fresh ? [wholeOf(mark, source.slice(fresh.start, fresh.end))] : [];
  };
  const edits = pairs
    .filter(({ isMoved }) => !isMoved)
    .flatMap((pair) => {
      const [own, other] = [pair.before.paragraph, pair.after.paragraph];
      return [
        ...(pair.status === 'identical' && isOnePiece(own) && isOnePiece(other)
          ? [wholeOf(own, source.slice(other.start, other.end))]
          : renumber(pair, source)),
        ...pairedNotes(pair.before, pair.after).flatMap(([from, to]) =>
          noteEdits(from.paragraph, to.paragraph),
        ),
      ];
    });
  return applyEdits(before.source, withoutOverlaps(edits));
}

const hasSameWords = (own: Paragraph, other: Paragraph): boolean =>
  own.inline.prose.text.trim() === other.inline.prose.text.trim() && isOnePiece(own) && isOnePiece(other);

const isOnePiece = ({ blocks }: Paragraph): boolean => blocks.length === 1;

const wholeOf = ({ start, end }: Span, text: string): Edit => ({ start, end, text });

/** The number, the marks of notes, and each change that only follows from others. */
function renumber({ before, after, changes }: Pair, source: string): Edit[] {
  const own = before.paragraph;
  const other = after.paragraph;
  return [
    ...(own.marker && other.marker
      ? [wholeOf(own.marker, source.slice(other.marker.start, other.marker.end))]
      : []),
    ...pairedNotes(before, after).flatMap(([from, to]) => {
      const [mark, fresh] = [markAt(own, from), markAt(other, to)];
      return mark && fresh ? [wholeOf(mark, source.slice(fresh.start, fresh.end))] : [];
    }),
    ...changes.flatMap((change) =>
      change.kind === 'numbering' ? (editOf(own, other, change, source) ?? []) : [],
    ),
  ];
}

/** Notes that stand in the place of each other: those of the same words first, then in order. */
function pairedNotes({ notes: own }: Member, { notes: others }: Member): [PlacedNote, PlacedNote][] {
  const left = [...others];
  const take = (at: number): PlacedNote | undefined => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const same = new Map(
    own.map((note) => [note, take(left.findIndex(({ text }) => text !== '' && text === note.text))]),
  );
  return own.flatMap((note) => {
    const partner = same.get(note) ?? left.shift();
    return partner ? [[note, partner] as [PlacedNote, PlacedNote]] : [];
  });
}

/** The mark of a note in its paragraph; undefined if others share it. */
function markAt({ inline: { indicators } }: Paragraph, { at }: PlacedNote): Span | undefined {
  const here = indicators.filter((one) => one.at === at);
  return here.length === 1 ? here[0] : undefined;
}

/** Words of the draft in the place of those that they follow from; nothing if mark-up stands between them. */
function editOf(own: Paragraph, other: Paragraph, { from, to }: Change, source: string): Edit | undefined {
  const [prose, fresh] = [own.inline.prose, other.inline.prose];
  const words = fresh.span(to.start, to.end);
  const text = to.text === '' ? '' : source.slice(words.start, words.end);
  if (from.text !== '')
    return prose.isUnbroken(from.start, from.end) && fresh.isUnbroken(to.start, to.end)
      ? wholeOf(prose.span(from.start, from.end), text)
      : undefined;
  if (!fresh.isUnbroken(to.start, to.end)) return undefined;
  // What is put in stands between blanks, if it is a word.
  const at = from.start === 0 ? prose.span(0, 0).start : prose.span(from.start - 1, from.start).end;
  const isWord = /^\p{L}/u.test(text);
  return { start: at, end: at, text: !isWord ? text : from.start === 0 ? `${text} ` : ` ${text}` };
}

/** In order of place; of two in one place the first. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let [start, end] = [-1, -1];
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end || edit.start === start) return false;
      [start, end] = [edit.start, edit.end];
      return true;
    });
}
