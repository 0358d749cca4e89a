/** What a baseline asks of a finding. */
interface Ruled {
  readonly rule: string;
}

/** Where accepted findings are kept unless a configuration names another file. */
export const baselineName = '.resolint-baseline.json';

/** Findings of one text that are accepted for now: how many of each rule. */
export type Accepted = Readonly<Record<string, number>>;

/** Accepted findings by text; names are relative to the folder of the baseline, with forward slashes. */
export type Baseline = ReadonlyMap<string, Accepted>;

/** Reads a baseline; a message where the text is none. */
export function readBaseline(text: string): Baseline | string {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What stands in the file stays out of the message: it may be any file.
    return 'this is no JSON';
  }
  const files = isRecord(raw) ? raw.files : undefined;
  if (!isRecord(files)) return '"files" with counts by text and rule is expected';
  const baseline = new Map<string, Accepted>();
  for (const [name, counts] of Object.entries(files)) {
    if (!isRecord(counts)) return 'a text in "files" takes counts by rule';
    for (const count of Object.values(counts)) {
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
        return 'a rule of a text in "files" takes a whole number';
    }
    baseline.set(name, counts as Accepted);
  }
  return baseline;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The baseline that accepts these findings, as it is written: in order of name and rule. */
export function printBaseline(texts: readonly { name: string; findings: readonly Ruled[] }[]): string {
  const byName = [...texts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Map<string, Record<string, number>>();
  for (const { name, findings } of byName) {
    if (findings.length === 0) continue;
    const counts: Record<string, number> = {};
    for (const rule of findings.map((finding) => finding.rule).sort()) counts[rule] = (counts[rule] ?? 0) + 1;
    files.set(name, counts);
  }
  return `${JSON.stringify({ files: Object.fromEntries(files) }, null, 2)}\n`;
}

/**
 * The findings beyond those accepted. Lines are not known: where a text has more findings of a rule than are
 * accepted, the first ones are taken for the accepted ones.
 */
export function withoutAccepted<Finding extends Ruled>(
  findings: readonly Finding[],
  accepted: Accepted,
): Finding[] {
  const left = new Map(Object.entries(accepted));
  return findings.filter(({ rule }) => {
    const count = left.get(rule) ?? 0;
    if (count > 0) left.set(rule, count - 1);
    return count === 0;
  });
}
