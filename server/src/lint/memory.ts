import { withItems } from '../syntax/items';
import type { Reading } from '../syntax/inline';
import type { Paragraph, Role } from '../syntax/resolution';
import { shifted } from '../syntax/text';
import type { Finding } from './finding';

/** What the rules found in each paragraph of a text, kept from one version of the text to the next. */
export interface LintMemory {
  /** Says under what the paragraphs are judged now: settings, session, marks ... Where any has changed, all is forgotten. */
  judgeBy(circumstances: readonly unknown[]): Recall;
}

/** The findings of a paragraph: those of before, in their new place, where nothing in it has changed. */
export type Recall = (paragraph: Paragraph, check: () => Finding[]) => readonly Finding[];

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
  readonly degree: number | undefined;
  /** How far from the paragraph that is checked. */
  readonly distance: number;
}

export function createMemory(): LintMemory {
  let known = new WeakMap<Reading, Checked>();
  let now: readonly unknown[] = [];
  return {
    judgeBy(circumstances) {
      if (circumstances.length !== now.length || circumstances.some((one, i) => one !== now[i]))
        known = new WeakMap();
      now = circumstances;
      return recallFrom(known);
    },
  };
}

const recallFrom =
  (known: WeakMap<Reading, Checked>): Recall =>
  (paragraph, check) => {
    const { start, inline } = paragraph;
    const family = withItems(paragraph);
    // A paragraph that a page breaks in two may have its pieces moved apart.
    if (family.some(({ blocks }) => blocks.length !== 1)) return check();
    const before = known.get(inline.reading);
    if (before && isSame(before.family, family, start)) return moved(before, start - before.start);
    const findings = check();
    const members = family.map((member) => ({
      reading: member.inline.reading,
      role: member.role,
      degree: member.degree,
      distance: member.start - start,
    }));
    known.set(inline.reading, { family: members, start, findings });
    return findings;
  };

function isSame(then: readonly Member[], now: readonly Paragraph[], start: number): boolean {
  if (then.length !== now.length) return false;
  for (const [i, paragraph] of now.entries()) {
    const member = then[i];
    if (
      member?.reading !== paragraph.inline.reading ||
      member.role !== paragraph.role ||
      member.degree !== paragraph.degree ||
      member.distance !== paragraph.start - start
    )
      return false;
  }
  return true;
}

function moved({ findings }: Checked, distance: number): readonly Finding[] {
  if (distance === 0 || findings.length === 0) return findings;
  return findings.map((finding) => ({
    ...shifted(finding, distance),
    ...(finding.fix
      ? { fix: { ...finding.fix, edits: finding.fix.edits.map((edit) => shifted(edit, distance)) } }
      : {}),
  }));
}
