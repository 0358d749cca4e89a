import type { LanguageCode } from '../../language/language';
import { detectLanguage } from '../../language/detect';
import type { Change, ChangeKind } from '../../succession/changes';
import type { Comparison, Counts, NoteChange, Pair, Status } from '../../succession/comparison';
import type { Member } from '../../succession/members';
import type { OpeningChange } from '../../succession/opening-change';
import type { Resolution } from '../../syntax/resolution';
import type { Hideable } from './hideable';

/** A text as a report names it: its symbol, else the name under which it was given. */
export interface NamedText {
  readonly name: string;
  readonly resolution: Resolution;
}

/** A stretch of a paragraph: as it was, taken out, or put in. */
export interface Piece {
  readonly mark: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly kind?: ChangeKind;
}

/** A paragraph of the later text, or one that was left out at the place where it would stand. */
export interface Entry {
  /** `PP7`; of one left out, its name in the earlier text. */
  readonly name: string;
  /** The name of its partner in the earlier text. */
  readonly from?: string;
  readonly status: Status | 'new' | 'left out';
  readonly isMoved: boolean;
  readonly likeness: number;
  readonly opening?: OpeningChange;
  readonly changes: readonly Change[];
  readonly notes: readonly NoteChange[];
  readonly pieces: readonly Piece[];
}

/** A comparison as it is told to people and tools. */
export interface ComparisonReport {
  readonly before: string;
  readonly after: string;
  readonly language: LanguageCode;
  /** In order of the later text. */
  readonly entries: readonly Entry[];
  readonly counts: Counts;
  readonly hidden: readonly Hideable[];
}

export function reportOf(
  before: NamedText,
  after: NamedText,
  { pairs, added, leftOut, counts }: Comparison,
  hidden: readonly Hideable[] = ['renumbering'],
): ComparisonReport {
  const hasHidden = (kind: Hideable): boolean => hidden.includes(kind);
  const stays = ({ status, isMoved }: Pair): boolean =>
    !(status === 'mechanical' && hasHidden('mechanical')) &&
    !(status === 'identical' && !isMoved && hasHidden('identical'));
  const gone = (place: Member | undefined): Entry[] =>
    leftOut.filter((one) => one.after === place).map(({ member }) => alone(member, 'left out', 'removed'));
  const present = [
    ...pairs.map((pair) => ({
      member: pair.after,
      entry: stays(pair) ? pairEntry(pair, hasHidden('renumbering')) : undefined,
    })),
    ...added.map((member) => ({ member, entry: alone(member, 'new', 'added') })),
  ].sort((a, b) => a.member.paragraph.start - b.member.paragraph.start);
  return {
    before: before.name,
    after: after.name,
    language: detectLanguage(after.resolution.source),
    entries: [
      ...gone(undefined),
      ...present.flatMap(({ member, entry }) => [...(entry ? [entry] : []), ...gone(member)]),
    ],
    counts,
    hidden,
  };
}

const alone = (member: Member, status: 'new' | 'left out', mark: 'added' | 'removed'): Entry => ({
  name: member.name,
  status,
  isMoved: false,
  likeness: 0,
  changes: [],
  notes: [],
  pieces: [{ mark, text: member.paragraph.inline.prose.text.trim() }],
});

function pairEntry(pair: Pair, hidesNumbering: boolean): Entry {
  const { before, after, status, isMoved, likeness, opening, notes } = pair;
  const changes = pair.changes.filter(({ kind }) => kind !== 'numbering' || !hidesNumbering);
  return {
    name: after.name,
    from: before.name,
    status,
    isMoved,
    likeness: Math.round(likeness * 100) / 100,
    ...(opening ? { opening } : {}),
    changes,
    notes,
    pieces: piecesOf(after.paragraph.inline.prose.text, changes),
  };
}

/** The later paragraph with what was taken out of the earlier one. */
export function piecesOf(text: string, changes: readonly Change[]): Piece[] {
  const pieces: Piece[] = [];
  const put = (mark: Piece['mark'], words: string, kind?: ChangeKind): void => {
    if (words !== '') pieces.push({ mark, text: words, ...(kind ? { kind } : {}) });
  };
  let at = 0;
  for (const { from, to, kind } of changes) {
    put('same', text.slice(at, to.start));
    // A word that is taken out stood between blanks.
    put(
      'removed',
      to.text === '' && to.start > 0 && /^[\p{L}\d]/u.test(from.text) ? ` ${from.text}` : from.text,
      kind,
    );
    put('added', to.text, kind);
    at = to.end;
  }
  put('same', text.slice(at).trimEnd());
  return pieces;
}

/** Whether a text says anything else than another, but for what follows from the numbering. */
export const hasChanged = ({ counts }: Pick<Comparison, 'counts'>): boolean =>
  Object.entries(counts).some(([status, count]) => status !== 'identical' && count > 0);

/** `PP7`, `OP5 ← OP4, moved, edited`: what became of a paragraph, in short. */
export function headOf({ name, from, status, isMoved, opening }: Entry): string {
  const partner = from === undefined || from === name ? '' : ` ← ${from}`;
  const direction = opening && opening.direction !== 'changed' ? ` (${opening.direction})` : '';
  return `${name}${partner}${isMoved ? ' moved,' : ''} ${said[status]}${direction}`;
}

const said: Readonly<Record<Entry['status'], string>> = {
  identical: 'the same',
  form: 'the same but for italics',
  source: 'the same but for a note',
  mechanical: 'carried on',
  light: 'edited lightly',
  edited: 'edited',
  rewritten: 'rewritten',
  new: 'new',
  'left out': 'left out',
};

/** `3 carried on, 2 edited, 1 new`; in order, without what there is none of. */
export const summaryOf = (counts: Counts): string =>
  (Object.entries(counts) as [keyof Counts, number][])
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status === 'moved' ? 'of them moved' : said[status]}`)
    .join(', ');
