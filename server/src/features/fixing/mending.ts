import { mendSteps, type Mend } from '../../lint/fix';
import { lastOf, type LintOptions } from '../../lint/lint';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/lines';
import { difference } from './fix-all';

/** One of the smallest edits that mend a text, and the rule that asks for it. */
export interface RuleEdit extends Edit {
  readonly rule: string;
}

/** All that can be mended safely, to be looked at edit by edit. */
export interface Mending {
  /** Findings that go. */
  readonly mended: number;
  /** In order, none touching the next. */
  readonly edits: readonly RuleEdit[];
}

/** The edits of `fixAll`, each with the rule of the finding that is mended there; of several the first. */
export const mending = (source: string, options: LintOptions): Mending =>
  lastOf(mendingSteps(source, options));

/** The same in small pieces. */
export function* mendingSteps(source: string, options: LintOptions): Generator<undefined, Mending> {
  const { text, passes } = yield* mendSteps(source, options);
  yield;
  const places = placesOf(passes);
  const edits: RuleEdit[] = [];
  let last: Mend | undefined;
  let next = 0;
  for (const edit of difference(source, text)) {
    // Places before this edit are before every later one too.
    while (next + 1 < places.length && (places[next]?.end ?? 0) < edit.start) next++;
    const mend = places[next]?.mend;
    const before = edits.at(-1);
    const between = before && mend === last ? source.slice(before.end, edit.start) : undefined;
    // The two marks of an italic word are one change to look at.
    if (before && between !== undefined && !/[\r\n]/.test(between)) {
      edits[edits.length - 1] = { ...before, end: edit.end, text: before.text + between + edit.text };
    } else {
      edits.push({ ...edit, rule: mend?.rule ?? '' });
    }
    last = mend;
  }
  return { mended: passes.flat().length, edits };
}

interface Place extends Span {
  readonly mend: Mend;
}

/** Where in the text of before each finding was mended, in order. */
function placesOf(passes: readonly (readonly Mend[])[]): Place[] {
  const earlier: (readonly Edit[])[] = [];
  const places: Place[] = [];
  for (const mends of passes) {
    for (const mend of mends) {
      for (const { start, end } of mend.edits) {
        const place = { start: originOf(start, earlier, 'start'), end: originOf(end, earlier, 'end') };
        places.push({ ...place, mend });
      }
    }
    earlier.push(mends.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start || a.end - b.end));
  }
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** An offset in the text that some passes left, as an offset in the text before them. */
const originOf = (offset: number, passes: readonly (readonly Edit[])[], side: 'start' | 'end'): number =>
  passes.reduceRight((at, edits) => offsetBefore(at, edits, side), offset);

/** An offset as it was before edits; inside of a text that was put in, the start or the end of what it replaced. */
function offsetBefore(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let grown = 0;
  for (const edit of edits) {
    const start = edit.start + grown;
    if (offset < start) break;
    if (offset < start + edit.text.length) return edit[side];
    grown += edit.text.length - (edit.end - edit.start);
  }
  return offset - grown;
}
