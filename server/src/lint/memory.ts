import { withItems } from '../syntax/items';
import type { Paragraph } from '../syntax/resolution';
import { shifted } from '../syntax/text';
import type { Finding } from './finding';

/** What the rules found in each paragraph of a text, kept from one version of the text to the next. */
export interface LintMemory {
  /** Says under what the paragraphs are judged now: settings, session, marks ... Where any has changed, all is forgotten. */
  judgeBy(circumstances: readonly unknown[]): Recall;
}

/** The findings of a paragraph: those of before, in their new place, where nothing in it has changed. */
export type Recall = (paragraph: Paragraph, source: string, check: () => Finding[]) => readonly Finding[];

/** A paragraph that was checked. */
interface Checked {
  /** The paragraph, its subparagraphs and what continues them, as they were. */
  readonly shapes: readonly Shape[];
  readonly start: number;
  readonly findings: readonly Finding[];
}

/** All of a paragraph that a rule may look at, but for where it stands. */
interface Shape {
  readonly reading: object;
  readonly role: string;
  readonly degree: number | undefined;
  readonly kind: string;
  /** What stands in front of its prose and behind it. */
  readonly head: string;
  readonly tail: string;
  /** How far from the paragraph that is checked. */
  readonly distance: number;
}

/** One wording may stand in a text as paragraph, subparagraph and note; more places than this are checked anew. */
const mostPlaces = 8;

export function createMemory(): LintMemory {
  let known = new WeakMap<object, Checked[]>();
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
  (known: WeakMap<object, Checked[]>): Recall =>
  (paragraph, source, check) => {
    const { start } = paragraph;
    const family = withItems(paragraph);
    // A paragraph that a page breaks in two may have its pieces moved apart.
    if (family.some(({ blocks }) => blocks.length !== 1)) return check();
    const { reading } = paragraph.inline;
    const before = known.get(reading) ?? [];
    const same = before.find(
      ({ shapes }) =>
        shapes.length === family.length &&
        shapes.every((shape, i) => isShapeOf(shape, family[i] ?? paragraph, { source, start })),
    );
    if (same) return moved(same, start - same.start);
    const findings = check();
    const shapes = family.map((member) => shapeOf(member, { source, start }));
    known.set(reading, [{ shapes, start, findings }, ...before.slice(0, mostPlaces - 1)]);
    return findings;
  };

interface Place {
  readonly source: string;
  readonly start: number;
}

function isShapeOf(shape: Shape, { role, degree, inline, blocks, start }: Paragraph, place: Place): boolean {
  const [block] = blocks;
  return (
    shape.reading === inline.reading &&
    shape.role === role &&
    shape.degree === degree &&
    shape.distance === start - place.start &&
    shape.kind === block?.kind &&
    shape.head === place.source.slice(block.start, block.content.start) &&
    shape.tail === place.source.slice(block.content.end, block.end)
  );
}

function shapeOf({ role, degree, inline, blocks, start }: Paragraph, place: Place): Shape {
  const [block] = blocks;
  return {
    reading: inline.reading,
    role,
    degree,
    kind: block?.kind ?? '',
    head: place.source.slice(block?.start, block?.content.start),
    tail: place.source.slice(block?.content.end, block?.end),
    distance: start - place.start,
  };
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
