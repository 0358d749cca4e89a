import { wordsOf, type Block, type Note, type Run, type SheetChange } from '../../sheet/sheet';
import { isOwnMark } from '../write/references';
import { mergedRuns } from './merged-runs';

/** The notes of two texts that are merged. */
export interface SharedNotes {
  /** Runs of one of the texts, with the marks of notes as they are called in both. */
  readonly marked: (runs: readonly Run[], change: SheetChange) => Run[];
  /**
   * Merged runs in order of place. The first mark of a note brings the note, and others lead to it: a mark for which this is
   * another in each of the texts is taken out and put in again.
   */
  readonly settled: (runs: readonly Run[]) => Run[];
  /** The notes that are used, once all runs are settled. */
  readonly all: () => Note[];
}

/** The first marks of one of the texts: what the note is called there, and its number. */
type FirstMarks = Map<string, { readonly name: string; readonly number: string }>;

/** `pairs` are the blocks that belong together: notes in one place of both are one. */
export function createSharedNotes(
  before: readonly Note[],
  after: readonly Note[],
  pairs: readonly (readonly [Block, Block])[],
): SharedNotes {
  const partners = partnersOf(before, after, pairs);
  const originals = new Map([...partners].map(([mark, partner]) => [partner, mark]));
  const own = new Map(before.map((note) => [note.mark, note]));
  const others = new Map(after.map((note) => [note.mark, note]));
  /** What a note of the earlier text is called: as its partner, else by a name that no other has. */
  const nameOf = (mark: string): string =>
    partners.get(mark) ?? (own.has(mark) && !isOwnMark(mark) ? `${mark}${ofEarlier}` : mark);
  const first: Readonly<Record<SheetChange, FirstMarks>> = { deleted: new Map(), inserted: new Map() };
  const used = new Map<string, Note>();

  const put = (name: string, note: Note | undefined, runs = note?.runs): void => {
    if (note && runs && !used.has(name)) used.set(name, { ...note, mark: name, runs });
  };

  /** A mark that is of one of the texts only. */
  function alone(run: Run, note: string, change: SheetChange): Run {
    const marks = first[change];
    const isShared = originals.has(note) && !isOwnMark(note);
    const known = marks.get(note) ?? { name: isShared ? `${note} ${change}` : note, number: next(marks) };
    const original =
      change === 'deleted' ? own.get(originals.get(note) ?? originalOf(note)) : others.get(note);
    put(known.name, original);
    marks.set(note, known);
    return { ...run, note: known.name, shownMark: known.number, change };
  }

  function settle(run: Run): Run[] {
    const { note, change } = run;
    if (note === undefined) return [run];
    if (change !== undefined) return [alone(run, note, change)];
    const [was, is] = [first.deleted.get(note), first.inserted.get(note)];
    if (!originals.has(note) && !others.has(note) && !own.has(note)) return [run];
    if (!was && !is && originals.has(note)) {
      first.deleted.set(note, { name: note, number: next(first.deleted) });
      first.inserted.set(note, { name: note, number: next(first.inserted) });
      const later = others.get(note);
      put(note, later, mergedRuns(own.get(originals.get(note) ?? '')?.runs ?? [], later?.runs ?? []));
      return [run];
    }
    return was?.name === is?.name && was?.number === is?.number && was
      ? [{ ...run, note: was.name, shownMark: was.number }]
      : [alone(run, note, 'deleted'), alone(run, note, 'inserted')];
  }

  return {
    marked: (runs, change) =>
      change === 'inserted'
        ? [...runs]
        : runs.map((run) => (run.note === undefined ? run : { ...run, note: nameOf(run.note) })),
    settled: (runs) => runs.flatMap(settle),
    all: () => [...used.values()],
  };
}

/** The number of the next note: those with marks of their own do not count. */
const next = (marks: FirstMarks): string =>
  String([...marks.keys()].filter((mark) => !isOwnMark(mark)).length + 1);

const ofEarlier = ' before';
const originalOf = (name: string): string =>
  name.endsWith(ofEarlier) ? name.slice(0, -ofEarlier.length) : name;

/** Marks of the earlier text with those of the later one that stand for the same note. */
function partnersOf(
  before: readonly Note[],
  after: readonly Note[],
  pairs: readonly (readonly [Block, Block])[],
): Map<string, string> {
  const words = new Map([...before, ...after].map((note) => [note, wordsOf(note.runs)]));
  const wordsIn = (notes: readonly Note[], mark: string): string | undefined => {
    const note = notes.find((one) => one.mark === mark);
    return note && words.get(note);
  };
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (mark: string | undefined, other: string | undefined): void => {
    if (mark === undefined || other === undefined || partners.has(mark) || taken.has(other)) return;
    partners.set(mark, other);
    taken.add(other);
  };
  for (const [own, other] of pairs) {
    const from = marksIn(own).filter((mark) => wordsIn(before, mark) !== undefined);
    const to = marksIn(other).filter((mark) => wordsIn(after, mark) !== undefined);
    for (const mark of from)
      pair(
        mark,
        to.find((one) => wordsIn(after, one) === wordsIn(before, mark)),
      );
    if (from.length === to.length)
      from.forEach((mark, i) => {
        pair(mark, to[i]);
      });
  }
  // A star at the foot of the first page is one in both.
  for (const { mark } of before)
    if (isOwnMark(mark) && after.some((note) => note.mark === mark)) pair(mark, mark);
  return partners;
}

const marksIn = ({ runs }: Block): string[] => runs.flatMap(({ note }) => note ?? []);
