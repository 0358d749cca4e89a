import { fixText } from '../../server/src/lint/fix';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';
import { apply, preambular, operative, type Kind } from './damage';

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
const fix = (source: string): string => fixText(source, options).text;

/** A text in which an error that is put in is the only one: nothing serious, and nothing for a safe fix to do. */
export const isClean = (source: string): boolean =>
  lint(source).every(({ severity }) => severity !== 'error' && severity !== 'warning') &&
  fix(source) === source;

/** The same numbers in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export interface Recall {
  readonly kind: Kind;
  readonly tried: number;
  /** Found by a right rule, on the right line. */
  readonly found: number;
  /** Of those with a safe fix: the text was as before, byte for byte. */
  readonly restored: number;
  readonly misses: readonly string[];
}

/** Damages clean texts one at a time, at most `most` places for a kind, and counts what is found. */
export function measureRecall(
  kind: Kind,
  texts: readonly Text[],
  most: number,
  random: () => number,
): Recall {
  const recall = { kind, tried: 0, found: 0, restored: 0, misses: [] as string[] };
  const shuffled = texts.map((text) => ({ text, key: random() })).sort((a, b) => a.key - b.key);
  for (const { text } of shuffled) {
    if (recall.tried >= most) break;
    const damages = kind.damages(parseResolution(text.source));
    const damage = damages[Math.floor(random() * damages.length)];
    const [first] = damage?.edits ?? [];
    if (!damage || !first) continue;
    const damaged = apply(text.source, damage.edits);
    if (damaged === text.source) continue;
    recall.tried++;
    const lines = [damage.blame ?? first.start, damage.or].flatMap((at) =>
      at === undefined ? [] : [lineOf(damaged, moved(at, damage.edits))],
    );
    const findings = lint(damaged).filter(({ rule }) => kind.rules.includes(rule));
    if (
      findings.some(({ start, end }) =>
        lines.some((line) => lineOf(damaged, start) <= line && line <= lineOf(damaged, end)),
      )
    )
      recall.found++;
    else
      recall.misses.push(
        `${text.name}:${String(lines[0])} ${damaged.slice(Math.max(0, first.start - 40), first.start + 60).replaceAll('\n', '¶')}`,
      );
    if (kind.isMended && fix(damaged) === text.source) recall.restored++;
  }
  return recall;
}

/** Where an offset of the text before stands in the damaged one. */
const moved = (at: number, edits: readonly { start: number; end: number; text: string }[]): number =>
  edits.reduce(
    (sum, { start, end, text }) => (end <= at && start < at ? sum + text.length - (end - start) : sum),
    at,
  );

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** Takes the italics off every opening, mends the text, and counts the openings that are as they were. */
export function measureItalics({ source }: Text): { openings: number; restored: number } {
  const resolution = parseResolution(source);
  const heads = [...preambular(resolution), ...operative(resolution)].flatMap(({ inline }) =>
    inline.emphases.filter(({ start, italic, strong }) => start === 0 && italic && !strong),
  );
  const bare = apply(
    source,
    heads.flatMap(({ open, close }) => [
      { ...open, text: '' },
      { ...close, text: '' },
    ]),
  );
  const mended = fix(bare).split('\n');
  let restored = 0;
  for (const { open, close } of heads) {
    const lineStart = source.lastIndexOf('\n', open.start) + 1;
    const line = mended[lineOf(source, open.start) - 1] ?? '';
    // The number of an only paragraph is mended too; it is not what is measured here.
    const opening = source.slice(open.start, close.end);
    if (line.startsWith(source.slice(lineStart, close.end)) || line.startsWith(opening)) restored++;
  }
  return { openings: heads.length, restored };
}

export interface FixProof {
  readonly idempotent: boolean;
  readonly addsNone: boolean;
}

export function measureFix({ source }: Text): FixProof {
  const mended = fix(source);
  const count = (findings: readonly Finding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule).length;
  const before = lint(source);
  const after = lint(mended);
  return {
    idempotent: fix(mended) === mended,
    addsNone: after.every(({ rule }) => count(after, rule) <= count(before, rule)),
  };
}
