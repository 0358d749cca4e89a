import { fixText } from '../../server/src/lint/fix';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import type { Edit } from '../../server/src/text/edit';
import { readDraft, type Draft } from './draft';
import { apply, type Kind, type Mistake, type Random } from './mistakes';

export interface Text {
  readonly name: string;
  readonly source: string;
}

const options = {
  settings: defaultSettings,
  onRuleError: (rule: string, error: unknown) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
};
export const lint = (source: string): Finding[] => lintText(source, options);
export const fix = (source: string): string => fixText(source, options).text;

export const isSerious = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** The same numbers in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A text in which mistakes are made, with what is found in it before. */
export interface Ground {
  readonly name: string;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly isSettled: boolean;
}

export function groundOf({ name, source }: Text): Ground {
  return { name, draft: readDraft(source), findings: lint(source), isSettled: fix(source) === source };
}

export interface Recall {
  readonly tried: number;
  /** Found by an error or a warning on the lines of the mistake. */
  readonly found: number;
  /** Told of in a lower voice only. */
  readonly mentioned: number;
  /** Mistakes for which there was a safe fix. */
  readonly mended: number;
  /** Of those: the text was as before, byte for byte. */
  readonly restored: number;
  /** Of those: the mended text has an error or warning that the text with the mistake had not. */
  readonly spoilt: number;
  readonly misses: readonly string[];
}

/** Makes one mistake in each of the texts, `most` times at the most, and counts what is found. */
export function measureRecall(kind: Kind, grounds: readonly Ground[], most: number, random: Random): Recall {
  const recall = { tried: 0, found: 0, mentioned: 0, mended: 0, restored: 0, spoilt: 0 };
  const misses: string[] = [];
  const seen = new Set<string>();
  const shuffled = grounds.map((ground) => ({ ground, key: random() })).sort((a, b) => a.key - b.key);
  // Where few texts have a place for the mistake, each has three turns.
  for (const { ground } of [...shuffled, ...shuffled, ...shuffled]) {
    if (recall.tried >= most) break;
    const { draft, findings } = ground;
    const mistake = kind.make(draft, random);
    if (mistake === undefined || mistake.edits.length === 0) continue;
    const wrong = apply(draft.source, mistake.edits);
    if (wrong === draft.source || seen.has(wrong)) continue;
    seen.add(wrong);
    recall.tried++;
    const after = lint(wrong);
    const fresh = freshFindings(draft.source, findings, wrong, after, mistake);
    if (fresh.some(isSerious)) recall.found++;
    else {
      if (fresh.length > 0) recall.mentioned++;
      const [at = 0] = mistake.edits.map(({ start }) => start);
      misses.push(`${ground.name} ${wrong.slice(Math.max(0, at - 40), at + 70).replaceAll('\n', '¶')}`);
    }
    if (
      !ground.isSettled ||
      recall.mended >= 5 ||
      !fresh.some((finding) => finding.fix?.applicability === 'safe')
    )
      continue;
    const mended = fix(wrong);
    recall.mended++;
    if (mended === draft.source) recall.restored++;
    else if (addsFinding(after, lint(mended))) recall.spoilt++;
  }
  return { ...recall, misses };
}

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

const addsFinding = (before: readonly Finding[], after: readonly Finding[]): boolean =>
  after.some((finding) => isSerious(finding) && countOf(after, finding.rule) > countOf(before, finding.rule));

/** What is found on the lines of a mistake by rules that found less on these lines before. */
function freshFindings(
  source: string,
  before: readonly Finding[],
  wrong: string,
  after: readonly Finding[],
  { edits, or = [] }: Mistake,
): Finding[] {
  const old = linesOf(source, [...edits, ...or.map((at) => ({ start: at, end: at }))]);
  const moved = [
    ...edits.map((edit) => ({
      start: whereTo(edit.start, edits, edit),
      end: whereTo(edit.start, edits, edit) + edit.text.length,
    })),
    ...or.map((at) => ({ start: whereTo(at, edits), end: whereTo(at, edits) })),
  ];
  const now = linesOf(wrong, moved);
  const had = before.filter((finding) => overlaps(source, finding, old));
  const has = after.filter((finding) => overlaps(wrong, finding, now));
  return has.filter(({ rule }) => countOf(has, rule) > countOf(had, rule));
}

/** Where an offset of the text before stands in the changed one. */
const whereTo = (at: number, edits: readonly Edit[], self?: Edit): number =>
  edits.reduce(
    (sum, edit) =>
      edit !== self && edit.end <= at && edit.start < at
        ? sum + edit.text.length - (edit.end - edit.start)
        : sum,
    at,
  );

const lineAt = (source: string, offset: number): number => {
  let line = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++;
  return line;
};

const linesOf = (source: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => ({ first: lineAt(source, start), last: lineAt(source, end) }));

const overlaps = (
  source: string,
  { start, end }: Finding,
  lines: readonly { first: number; last: number }[],
): boolean => {
  const [first, last] = [lineAt(source, start), lineAt(source, end)];
  return lines.some((other) => first <= other.last && other.first <= last);
};

export interface FixProof {
  readonly idempotent: boolean;
  readonly addsNone: boolean;
}

export function measureFix({ source }: Text): FixProof {
  const mended = fix(source);
  return { idempotent: fix(mended) === mended, addsNone: !addsFinding(lint(source), lint(mended)) };
}
