import { lintResolution } from '../../lint/lint';
import { defaultSettings } from '../../lint/settings';
import { lineBreakOf } from '../../model/edits';
import { vocabularySlips } from '../../model/wording/vocabulary-slips';
import { rules } from '../../rules';
import { courseOf, type Course } from '../../succession/rollover/course';
import { stepsOf, type PlacedStep } from '../../succession/rollover/steps';
import { membersOf, withChildren } from '../../succession/members';
import type { Resolution } from '../../syntax/resolution';
import { applyEdits, insert, type Edit } from '../../text/edit';
import type { Span } from '../../text/lines';

export interface RolloverOptions {
  /** The session of the draft; else the one that the text tells itself. */
  readonly session?: number;
  /** The symbol of the draft; else its number is to be filled in. */
  readonly symbol?: string;
  /** Put a comment before each paragraph that is to be looked at. */
  readonly comments?: boolean;
}

/** A draft made of the text of an earlier session, and what was done for it. */
export interface Rollover {
  readonly text: string;
  readonly course: Course;
  /** In order of place; places are those of the earlier text. */
  readonly steps: readonly PlacedStep[];
}

/** Why no draft is made of a text. */
export type NoRollover = 'no session' | 'not later';

/** Rules whose findings are errors of the earlier text that a draft must not take over. */
const errors: ReadonlySet<string> = new Set([
  'citation/date-correct',
  'citation/sc-year-correct',
  'style/date-valid',
  'style/spelling',
]);

/**
 * The draft of a later session: what goes on by itself is made, what cannot be known waits to be filled in, and what a person
 * must judge is told. Nothing else of the text is touched, and nothing is invented.
 */
export function rollover(resolution: Resolution, options: RolloverOptions = {}): Rollover | NoRollover {
  const course = courseOf(resolution, options.session);
  if (!course) return 'no session';
  if (course.distance < 1) return 'not later';
  const steps = stepsOf(course, options.symbol);
  const taken = steps.flatMap(({ edits }) => edits);
  const all = [...steps, ...errorSteps(resolution, taken)].sort((a, b) => a.at.start - b.at.start);
  const edits = all.flatMap((step) => step.edits);
  const comments = options.comments ? commentsOn(resolution, all) : [];
  return { text: applyEdits(resolution.source, [...edits, ...comments]), course, steps: all };
}

/** The errors that are known of the earlier text: mended if there is one way to, and no other step is in the way. */
function errorSteps(resolution: Resolution, taken: readonly Edit[]): PlacedStep[] {
  const findings = lintResolution(resolution, {
    settings: defaultSettings,
    rules: rules.filter(({ id }) => errors.has(id)),
  });
  const named = withChildren(membersOf(resolution));
  const known = knownWordsInDoubt(resolution);
  const done: Edit[] = [];
  return findings.flatMap(({ severity, start, end, message, fix, otherFixes }): PlacedStep[] => {
    if (severity !== 'error' && severity !== 'warning') return [];
    const edits = fix?.edits ?? [];
    if ([...taken, ...done].some((edit) => overlaps(edit, { start, end }))) return [];
    const isOne = edits.length > 0 && otherFixes === undefined && !known.has(start);
    if (isOne) done.push(...edits);
    const [to] = isOne ? (fix?.args ?? []) : [];
    return [
      {
        kind: 'error',
        action: isOne ? 'made' : 'look at',
        at: { start, end },
        edits: isOne ? edits : [],
        from: resolution.source.slice(start, end),
        ...(to === undefined ? {} : { to }),
        why: `An error of the earlier text: ${message}`,
        where:
          named.find(({ paragraph }) => paragraph.start <= start && end <= paragraph.end)?.name ?? 'note',
      },
    ];
  });
}

/** Where words stand that there are, but that may not be meant: that is a question, and nothing is changed. */
const knownWordsInDoubt = ({ paragraphs }: Resolution): ReadonlySet<number> =>
  new Set(
    paragraphs.flatMap(({ inline }) =>
      vocabularySlips(inline).confused.map(({ start, end }) => inline.prose.span(start, end).start),
    ),
  );

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** One comment before each paragraph, with what is to be looked at in it. */
function commentsOn(resolution: Resolution, steps: readonly PlacedStep[]): Edit[] {
  const line = lineBreakOf(resolution);
  const reasons = new Map<number, string[]>();
  for (const { action, paragraph, from, to, why } of steps) {
    if (action !== 'look at' || !paragraph || paragraph.role === 'note' || paragraph.role === 'masthead')
      continue;
    const proposal = to === undefined ? '' : ` → “${to}”`;
    const said = reasons.get(paragraph.start) ?? [];
    reasons.set(paragraph.start, [...said, `“${from}”${proposal}: ${why}`.replace(/--/g, '–')]);
  }
  return [...reasons].map(([start, said]) =>
    insert(start, `<!-- To look at: ${said.join(' ')} -->${line}${line}`),
  );
}
