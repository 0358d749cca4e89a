import type { Block } from '../syntax/blocks';
import type { Paragraph } from '../syntax/resolution';
import type { Span } from '../syntax/text';
import type { Finding } from './finding';

/** What the rules found in each paragraph of a text, kept from one version of the text to the next. */
export interface LintMemory {
  /** Says under what the paragraphs are judged now: settings, session, marks ... Where any has changed, all is forgotten. */
  judgeBy(circumstances: readonly unknown[]): Recall;
}

/** The findings of a paragraph: those of before, in their new place, where nothing in it has changed. */
export type Recall = (paragraph: Paragraph, source: string, check: () => Finding[]) => readonly Finding[];

/** A paragraph that was checked, with its subparagraphs. */
interface Checked extends Shape {
  readonly start: number;
  readonly findings: readonly Finding[];
}

/** All of a paragraph that a rule may look at, but for where it stands. */
interface Shape {
  /** Its role, and what stands in front of its prose and behind it; the same of its subparagraphs, with their distance. */
  readonly frame: string;
  /** What its prose and theirs was read as. */
  readonly readings: readonly object[];
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
    const shape = shapeOf(paragraph, source);
    if (!shape) return check();
    const { reading } = paragraph.inline;
    const before = known.get(reading) ?? [];
    const same = before.find((checked) => isSame(checked, shape));
    if (same) return moved(same, paragraph.start - same.start);
    const findings = check();
    known.set(reading, [{ ...shape, start: paragraph.start, findings }, ...before.slice(0, mostPlaces - 1)]);
    return findings;
  };

/** Undefined for a paragraph that a page breaks in two: its pieces may have moved apart. */
function shapeOf(paragraph: Paragraph, source: string): Shape | undefined {
  const readings: object[] = [];
  let frame = '';
  const add = ({ role, degree = 0, blocks, inline, items, more, start }: Paragraph): boolean => {
    const [block] = blocks;
    if (!block || blocks.length > 1) return false;
    frame += `${start - paragraph.start} ${role} ${degree} ${frameOf(block, source)}\n`;
    readings.push(inline.reading);
    return items.every(add) && more.every(add);
  };
  return add(paragraph) ? { frame, readings } : undefined;
}

const frameOf = ({ kind, start, end, content }: Block, source: string): string =>
  `${kind} ${source.slice(start, content.start)}|${source.slice(content.end, end)}`;

const isSame = (one: Shape, other: Shape): boolean =>
  one.frame === other.frame &&
  one.readings.length === other.readings.length &&
  one.readings.every((reading, i) => reading === other.readings[i]);

function moved({ findings }: Checked, distance: number): readonly Finding[] {
  if (distance === 0 || findings.length === 0) return findings;
  const shift = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + distance,
    end: place.end + distance,
  });
  return findings.map((finding) => ({
    ...shift(finding),
    ...(finding.fix ? { fix: { ...finding.fix, edits: finding.fix.edits.map(shift) } } : {}),
  }));
}
