import { citedIn } from '../../model/citations/resolved';
import { symbolsOf } from '../../citation/symbol';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { compare, type Comparison, type Pair } from '../comparison';
import { citationSteps } from './citations';
import { courseOf, type Course } from './course';
import type { Step } from './step';

/** A draft beside the text that it takes up. */
export interface Against {
  readonly comparison: Comparison;
  /** The course of the earlier text to the session of the draft. */
  readonly course: Course;
  /** Citations in the draft of what the earlier text had taken up, where the earlier one is due; each with its pair. */
  readonly due: readonly { readonly pair: Pair; readonly step: Step }[];
  /** Whether the draft cites the earlier text anywhere. */
  readonly citesIt: boolean;
}

const known = new WeakMap<Resolution, WeakMap<Resolution, Against | null>>();

/** What a draft has kept of the text that it takes up; undefined if the two are of no sessions that follow. Read once for both. */
export function against(draft: Resolution, predecessor: Resolution): Against | undefined {
  const of = known.get(draft) ?? new WeakMap<Resolution, Against | null>();
  known.set(draft, of);
  const before = of.get(predecessor);
  if (before !== undefined) return before ?? undefined;
  const read = readAgainst(draft, predecessor);
  of.set(predecessor, read ?? null);
  return read;
}

function readAgainst(draft: Resolution, predecessor: Resolution): Against | undefined {
  const { session } = draft.masthead;
  const course = session === undefined ? undefined : courseOf(predecessor, session);
  if (!course || course.distance < 1) return undefined;
  const comparison = compare(predecessor, draft);
  const ofDraft = { ...course, resolution: draft };
  return {
    comparison,
    course,
    due: comparison.pairs.flatMap((pair) =>
      citationSteps(pair.after.paragraph, ofDraft)
        .filter(({ kind }) => kind === 'list' || kind === 'replaced')
        .map((step) => ({ pair, step })),
    ),
    citesIt: draft.paragraphs.some((paragraph) => cites(paragraph, draft, course.own?.symbol)),
  };
}

/** Whether a paragraph cites a text. */
export const cites = (paragraph: Paragraph, resolution: Resolution, symbol: string | undefined): boolean =>
  citedIn(paragraph, { resolution }).some(
    ({ citation, issuer }) => symbol !== undefined && symbolsOf(citation, issuer.organ).includes(symbol),
  );
