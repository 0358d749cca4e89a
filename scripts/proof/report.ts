import type { Finding } from '../../server/src/lint/lint';
import type { FixProof, Recall, Text } from './measure';

export interface Results {
  readonly texts: readonly { readonly text: Text; readonly findings: readonly Finding[] }[];
  readonly seconds: number;
  readonly clean: number;
  readonly recalls: readonly Recall[];
  readonly italics: readonly {
    readonly council: boolean;
    readonly openings: number;
    readonly restored: number;
  }[];
  readonly fixes: readonly FixProof[];
  readonly seed: number;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The page of results, in Markdown. */
export function report(results: Results): string {
  const { texts, recalls, italics, fixes } = results;
  const words = sum(texts.map(({ text }) => text.source.split(/\s+/).length));
  const bytes = sum(texts.map(({ text }) => Buffer.byteLength(text.source)));
  const all = texts.flatMap(({ findings }) => findings);
  const serious = all.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const tried = sum(recalls.map((recall) => recall.tried));
  const found = sum(recalls.map((recall) => recall.found));
  const mended = recalls.filter(({ kind }) => kind.isMended);
  const restored = share(
    sum(mended.map((recall) => recall.restored)),
    sum(mended.map((recall) => recall.tried)),
  );
  const openings = (council: boolean) => {
    const list = italics.filter((text) => text.council === council);
    return share(sum(list.map((text) => text.restored)), sum(list.map((text) => text.openings)));
  };
  return `# Proof

What the rules report on real texts, how many known errors they find, and whether fixes restore a text. Made by \`npm run proof -- FOLDER --write\` over ${texts.length} published resolutions and drafts (${words.toLocaleString('en')} words; source: United Nations), seed ${results.seed}.

| Measure | Result |
| --- | --- |
| Errors and warnings | ${serious.length}, ${((serious.length / words) * 10000).toFixed(2)} per 10,000 words |
| Known errors found by the right rule on the right line | ${found} of ${tried} (${share(found, tried)}) in ${recalls.length} kinds |
| Safe fixes that restore the text byte for byte | ${restored} |
| Italics of openings restored, General Assembly | ${openings(false)} |
| Italics of openings restored, Security Council | ${openings(true)} |
| Texts on which a second fix changes nothing | ${fixes.filter(({ idempotent }) => idempotent).length} of ${fixes.length} |
| Texts on which the fix adds no finding | ${fixes.filter(({ addsNone }) => addsNone).length} of ${fixes.length} |

## Findings on the texts as published

${table(
  ['Rule', 'Errors', 'Warnings', 'Information and hints', 'Texts'],
  rules.map((rule) => {
    const count = (...levels: string[]) =>
      all.filter((f) => f.rule === rule && levels.includes(f.severity)).length;
    const inTexts = texts.filter(({ findings }) => findings.some((f) => f.rule === rule)).length;
    return [`\`${rule}\``, count('error'), count('warning'), count('information', 'hint'), inTexts];
  }),
)}

## Known errors

One error at a time is put into a text that has none and that a fix leaves as it is (${results.clean} texts, at most 60 for each kind). The kinds are those for which the rules were written: the share shows that the rules do what they say, not how many of the mistakes in a draft of any kind are found.

${table(
  ['Error', 'Right rules', 'Tried', 'Found', 'Restored by the safe fix'],
  recalls.map(({ kind, tried: n, found: f, restored: r }) => [
    kind.name,
    kind.rules.map((rule) => `\`${rule}\``).join(', '),
    n,
    share(f, n),
    kind.isMended ? share(r, n) : 'no safe fix',
  ]),
)}

The run read ${(bytes / 1e6).toFixed(1)} MB.
`;
}
