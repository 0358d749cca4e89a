import type { Reading } from '../syntax/inline';
import { withItems } from '../syntax/items';
import { newsOf } from '../syntax/history';
import type { BodyKind, History, Paragraph, Resolution, Role } from '../syntax/resolution';
import { countWhile } from '../text/search';
import type { Fix } from '../model/report';
import type { Edit } from '../text/edit';
import type { Finding } from './finding';

/** What the rules found in each paragraph of a text, kept from one version of the text to the next. */
export interface LintMemory {
  /**
   * The findings of a text, in no order and in steps; `check` finds those of one paragraph, and is asked only for
   * one that is not as it was. The circumstances are those under which paragraphs are judged: settings, session,
   * marks ... Where any has changed, all is forgotten.
   */
  findingsOf(
    resolution: Resolution,
    circumstances: readonly unknown[],
    check: Check,
  ): Generator<undefined, Finding[]>;
}

type Check = (paragraph: Paragraph) => Generator<undefined, readonly Finding[]>;

/** A paragraph that was checked. */
interface Checked {
  /** It, its subparagraphs and what continues them, as they were. */
  readonly family: readonly Member[];
  readonly start: number;
  readonly findings: readonly Finding[];
}

/** All of a paragraph that a rule may look at, but for where it stands. */
interface Member {
  /** Of the paragraph's one block: its number, its words and the blanks around them are those that were read. */
  readonly reading: Reading;
  readonly role: Role;
  readonly within: BodyKind;
  readonly degree: number | undefined;
  /** How far from the paragraph that is checked. */
  readonly distance: number;
}

/** What was found in the paragraphs of a text in the course of its history. */
interface Found {
  readonly history: History;
  /** How many of its changes have been looked at. */
  readonly seen: number;
  readonly places: readonly Place[];
}

/** A paragraph in which something was found. */
interface Place {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly findings: readonly Finding[];
}

/** So many paragraphs are looked at in a step. */
const step = 16;

export function createMemory(): LintMemory {
  let known = new WeakMap<Reading, Checked>();
  let now: readonly unknown[] = [];
  let found: Found | undefined;
  return {
    *findingsOf(resolution, circumstances, check) {
      const { paragraphs, history, notes } = resolution;
      if (circumstances.length !== now.length || circumstances.some((one, i) => one !== now[i])) {
        known = new WeakMap();
        found = undefined;
      }
      now = circumstances;
      const before = found?.history === history ? found : undefined;
      // Whoever breaks off in the middle leaves nothing to build on.
      found = undefined;
      const { changed, gone } = newsOf(history, before?.seen ?? 0);
      const stale = before ? touchedBy(changed, paragraphs) : new Set(paragraphs);
      const kept =
        before?.places.filter(({ paragraph }) => !stale.has(paragraph) && !gone.has(paragraph)) ?? [];
      const places = kept.map(placed);
      for (const [i, paragraph] of [...stale].entries()) {
        const findings = yield* recall(known, paragraph, check);
        if (findings.length > 0) places.push({ paragraph, start: paragraph.start, findings });
        if (i % step === 0) yield;
      }
      found = { history, seen: history.changes.length, places };
      const all = places.flatMap(({ findings }) => findings);
      for (const { paragraph } of notes)
        for (const one of yield* recall(known, paragraph, check)) all.push(one);
      return all;
    },
  };
}

/** What stands among the subparagraphs of another paragraph. */
const amongItems: readonly Role[] = ['subparagraph', 'continuation', 'table'];

/** The paragraphs that are judged with others that have changed: those they hang on, and what stands between. */
function touchedBy(news: readonly Paragraph[], paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const touched = new Set<Paragraph>();
  for (const changed of news) {
    let index = countWhile(paragraphs, ({ start }) => start < changed.start);
    for (let paragraph = paragraphs[index]; paragraph; paragraph = paragraphs[--index]) {
      touched.add(paragraph);
      if (!amongItems.includes(paragraph.role)) break;
    }
  }
  return touched;
}

const placed = ({ paragraph, start, findings }: Place): Place => ({
  paragraph,
  start: paragraph.start,
  findings: moved(findings, paragraph.start - start),
});

/** The findings of a paragraph: those of before, in their new place, where nothing in it has changed. */
function* recall(
  known: WeakMap<Reading, Checked>,
  paragraph: Paragraph,
  check: Check,
): Generator<undefined, readonly Finding[]> {
  const { start, inline } = paragraph;
  const before = known.get(inline.reading);
  if (before && isSameFamily(before.family, paragraph)) return moved(before.findings, start - before.start);
  const findings = yield* check(paragraph);
  const family = withItems(paragraph);
  // A paragraph that a page breaks in two may have its pieces moved apart.
  if (family.some(({ blocks }) => blocks.length !== 1)) return findings;
  known.set(inline.reading, {
    family: family.map((member) => ({
      reading: member.inline.reading,
      role: member.role,
      within: member.within,
      degree: member.degree,
      distance: member.start - start,
    })),
    start,
    findings,
  });
  return findings;
}

const isSameFamily = (family: readonly Member[], paragraph: Paragraph): boolean =>
  behindSame(family, 0, paragraph, paragraph.start) === family.length;

/**
 * Looks whether a paragraph and all that hangs on it are the members from one on, in the order of `withItems`; the
 * index behind the last of them, or -1. Asked for very many paragraphs, so it makes no lists.
 */
function behindSame(family: readonly Member[], at: number, paragraph: Paragraph, start: number): number {
  const member = family[at];
  if (!member || !isMember(member, paragraph, start)) return -1;
  let next = at + 1;
  for (const item of paragraph.items) if (next >= 0) next = behindSame(family, next, item, start);
  for (const piece of paragraph.more) if (next >= 0) next = behindSame(family, next, piece, start);
  return next;
}

const isMember = (
  { reading, role, within, degree, distance }: Member,
  paragraph: Paragraph,
  start: number,
): boolean =>
  reading === paragraph.inline.reading &&
  role === paragraph.role &&
  within === paragraph.within &&
  degree === paragraph.degree &&
  distance === paragraph.start - start;

const moved = (findings: readonly Finding[], distance: number): readonly Finding[] =>
  distance === 0 || findings.length === 0 ? findings : findings.map((finding) => movedOne(finding, distance));

// Written out: these are made by the hundred at every edit, and a spread takes several times as long.
function movedOne(finding: Finding, distance: number): Finding {
  const { rule, severity, message, words, fix, otherFixes } = finding;
  const [start, end] = [finding.start + distance, finding.end + distance];
  if (!fix) return { rule, severity, message, words, start, end };
  const moved = { rule, severity, message, words, start, end, fix: movedFix(fix, distance) };
  return otherFixes ? { ...moved, otherFixes: otherFixes.map((other) => movedFix(other, distance)) } : moved;
}

const movedFix = (fix: Fix, distance: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => movedEdit(edit, distance)),
});

function movedEdit({ start, end, text, stacks }: Edit, distance: number): Edit {
  const edit = { start: start + distance, end: end + distance, text };
  return stacks ? { ...edit, stacks } : edit;
}
