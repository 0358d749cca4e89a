import type { Edit } from '../text/edit';
import { createRevision, type Revision } from '../text/revision';
import { countWhile } from '../text/search';
import { parseResolution } from '../syntax/parse';
import { lastOf, lintSteps, type Finding, type LintOptions } from './lint';
import { restraintOf, type Restraint } from './restraint';

export interface Fixed {
  readonly text: string;
  /** Findings that were mended, over all passes. */
  readonly mended: number;
  /** Why nothing was mended, whatever was found. */
  readonly restraint?: Restraint;
}

/** One finding that was mended. */
export interface Mend {
  readonly rule: string;
  readonly edits: readonly Edit[];
}

/** A text that was mended, and how. */
export interface Mended extends Pick<Fixed, 'text' | 'restraint'> {
  /** Pass by pass; the edits of a pass are places in the text that the passes before it left. */
  readonly passes: readonly (readonly Mend[])[];
  /** The mended text, which knows where its characters stood. */
  readonly revision: Revision;
  /** What is found in the source; undefined if nothing was to be mended. */
  readonly found?: readonly Finding[];
  /** What is left of it in the mended text; undefined if that is not known. */
  readonly left?: readonly Finding[];
}

export interface FixOptions extends LintOptions {
  readonly suggestions?: boolean;
  /**
   * How a fix is made where the text comes from: its edits, cut to what they change; undefined if it cannot be made
   * there, and what it mends is left.
   */
  readonly make?: (edits: readonly Edit[], revision: Revision) => readonly Edit[] | undefined;
}

/** Passes after which mending stops even if something were left: a fix that undoes another must not hang. */
const mostPasses = 10;

/** Applies safe fixes (and suggestions too, where asked) until nothing more is to be mended. */
export function fixText(source: string, options: FixOptions): Fixed {
  const { text, passes, restraint } = mendText(source, options);
  return { text, mended: passes.flat().length, ...(restraint ? { restraint } : {}) };
}

/** The same with every step that led there. */
export const mendText = (source: string, options: FixOptions): Mended => lastOf(mendSteps(source, options));

/** The same in small pieces, for those who have other work or may be told to stop. */
export function* mendSteps(source: string, options: FixOptions): Generator<undefined, Mended> {
  const resolution = parseResolution(source);
  const restraint = restraintOf(resolution, options);
  let revision = createRevision(source);
  const passes: (readonly Mend[])[] = [];
  let found: readonly Finding[] | undefined;
  let left: readonly Finding[] | undefined;
  for (let pass = 0; pass < mostPasses && !restraint; pass++) {
    const findings = yield* lintSteps(pass === 0 ? resolution : parseResolution(revision.text), options);
    found ??= findings;
    left = findings;
    const mends = chooseMends(findings, options, revision);
    if (mends.length === 0) break;
    const next = revision.edited(mends.flatMap(({ edits }) => edits));
    if (next.text === revision.text) break;
    passes.push(mends);
    revision = next;
    left = undefined;
  }
  return {
    text: revision.text,
    revision,
    passes,
    ...(found ? { found } : {}),
    ...(left ? { left } : {}),
    ...(restraint ? { restraint } : {}),
  };
}

/** As many fixes as go together; one that touches an edit already chosen waits for the next pass. */
function chooseMends(
  findings: readonly Finding[],
  { suggestions = false, make }: FixOptions,
  revision: Revision,
): Mend[] {
  const taken: Edit[] = [];
  const chosen: Mend[] = [];
  for (const { rule, fix } of findings) {
    if (!fix || (fix.applicability !== 'safe' && !suggestions)) continue;
    if (fix.edits.some((edit) => isTaken(taken, edit))) continue;
    const edits = make ? make(fix.edits, revision) : fix.edits;
    if (!edits) continue;
    for (const edit of fix.edits) taken.splice(placeIn(taken, edit), 0, edit);
    chosen.push({ rule, edits });
  }
  return chosen;
}

/** Where an edit belongs among edits in order of place. */
const placeIn = (edits: readonly Edit[], { start }: Edit): number =>
  countWhile(edits, (edit) => edit.start <= start);

/** Edits that are taken do not overlap, so that only the nearest ones can touch another. */
function isTaken(taken: readonly Edit[], edit: Edit): boolean {
  const place = placeIn(taken, edit);
  for (let i = place - 1; i >= 0; i--) {
    const before = taken[i];
    if (!before || before.end < edit.start) break;
    if (touches(before, edit)) return true;
  }
  for (let i = place; i < taken.length; i++) {
    const behind = taken[i];
    if (!behind || behind.start > edit.end) break;
    if (touches(behind, edit)) return true;
  }
  return false;
}

/** Stretches that meet are no conflict; text put in where another edit ends or begins is: its place would be chance. */
function touches(a: Edit, b: Edit): boolean {
  if (a.stacks && b.stacks) return false;
  return a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;
}
