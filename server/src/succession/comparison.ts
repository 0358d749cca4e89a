import { detectLanguage } from '../language/detect';
import { documentOrgan } from '../citation/issuer';
import type { Inline } from '../syntax/inline';
import { oncePerReadingOf } from '../syntax/memoize';
import type { Resolution } from '../syntax/resolution';
import { align, type Partners } from './alignment';
import { changesBetween, type Change } from './changes';
import { membersOf, withChildren, type Member } from './members';
import { openingChange, type OpeningChange } from './opening-change';

/**
 * What became of a paragraph: the same words; the same but for italics (`form`) or for what a note says (`source`); nothing
 * but values, lists and what follows from the paragraphs around (`mechanical`); edited a little, more, or to another text.
 */
export const statuses = [
  'identical',
  'form',
  'source',
  'mechanical',
  'light',
  'edited',
  'rewritten',
] as const;

export type Status = (typeof statuses)[number];

/** A paragraph and its partner in the earlier text. */
export interface Pair extends Partners {
  readonly status: Status;
  readonly changes: readonly Change[];
  readonly opening: OpeningChange | undefined;
  /** Notes that say something else where their indicator stands, in order; one of the two may be missing. */
  readonly notes: readonly NoteChange[];
}

export interface NoteChange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export type Counts = Readonly<Record<Status | 'new' | 'left out' | 'moved', number>>;

/** Two texts, paragraph by paragraph. */
export interface Comparison {
  /** In order of the later text. */
  readonly pairs: readonly Pair[];
  /** Paragraphs of the later text without a partner. */
  readonly added: readonly Member[];
  /** Those of the earlier one, each with the paragraph of the later text after which it would stand. */
  readonly leftOut: readonly { readonly member: Member; readonly after: Member | undefined }[];
  readonly counts: Counts;
}

/** Alike as much as this, a paragraph is edited a little, or edited. */
const light = 0.85;
const edited = 0.6;

/** Whether two texts can be compared: what is written in two languages has no words in common. */
export const areComparable = (before: Resolution, after: Resolution): boolean =>
  detectLanguage(before.source) === detectLanguage(after.source);

/** Worked out once for two paragraphs, however often their texts are compared while one of them is written. */
const changesOf = oncePerReadingOf((_before: Inline, { before, after }: Partners) =>
  changesBetween(before, after),
);

const known = new WeakMap<Resolution, WeakMap<Resolution, Comparison>>();

/** What was changed from one text to a later one; worked out once for both. */
export function compare(before: Resolution, after: Resolution): Comparison {
  const of = known.get(after) ?? new WeakMap<Resolution, Comparison>();
  known.set(after, of);
  const comparison = of.get(before) ?? compareAnew(before, after);
  of.set(before, comparison);
  return comparison;
}

function compareAnew(before: Resolution, after: Resolution): Comparison {
  const [own, others] = [membersOf(before), membersOf(after)];
  const { practice } = documentOrgan(after);
  const pairs = align(own, others).map((partners): Pair => {
    const changes = changesOf(partners.after.paragraph.inline, partners.before.paragraph.inline, partners);
    const notes = noteChanges(partners.before, partners.after);
    return {
      ...partners,
      changes,
      notes,
      status: statusOf(partners, changes, notes),
      opening: openingChange(partners.before.paragraph, partners.after.paragraph, practice),
    };
  });
  const isPaired = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const partnerOf = new Map(pairs.map((pair) => [pair.before, pair]));
  let last: Member | undefined;
  const leftOut = withChildren(own).flatMap((member) => {
    const pair = partnerOf.get(member);
    if (pair && !pair.isMoved) last = pair.after;
    return pair ? [] : [{ member, after: last }];
  });
  const added = withChildren(others).filter((member) => !isPaired.has(member));
  return { pairs, added, leftOut, counts: countsOf(pairs, added.length, leftOut.length) };
}

function statusOf(
  { before, after, likeness }: Partners,
  changes: readonly Change[],
  notes: readonly NoteChange[],
): Status {
  if (changes.every(({ kind }) => kind === 'numbering')) {
    if (notes.length > 0) return 'source';
    return italicsOf(before) === italicsOf(after) ? 'identical' : 'form';
  }
  if (changes.every(({ kind }) => kind !== 'words')) return 'mechanical';
  return likeness >= light ? 'light' : likeness >= edited ? 'edited' : 'rewritten';
}

/** The words that are set in italics, but for those that open the paragraph, which go with its neighbours. */
const italicsOf = ({ paragraph: { inline } }: Member): string =>
  inline.emphases
    .filter(({ italic, start }) => italic && start > 0)
    .map(({ start, end }) => inline.prose.text.slice(start, end))
    .join('\n');

function noteChanges({ notes: own }: Member, { notes: others }: Member): NoteChange[] {
  const left = others.map(({ text }) => text);
  const gone = own.flatMap(({ text }) => {
    const same = left.indexOf(text);
    if (same < 0) return [text];
    left.splice(same, 1);
    return [];
  });
  return Array.from({ length: Math.max(gone.length, left.length) }, (_, i) => ({
    from: gone[i],
    to: left[i],
  }));
}

function countsOf(pairs: readonly Pair[], added: number, leftOut: number): Counts {
  const ofStatus = (status: Status) => pairs.filter((pair) => pair.status === status).length;
  return {
    identical: ofStatus('identical'),
    form: ofStatus('form'),
    source: ofStatus('source'),
    mechanical: ofStatus('mechanical'),
    light: ofStatus('light'),
    edited: ofStatus('edited'),
    rewritten: ofStatus('rewritten'),
    new: added,
    'left out': leftOut,
    moved: pairs.filter(({ isMoved }) => isMoved).length,
  };
}
