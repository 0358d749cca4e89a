import { labelValue } from '../../syntax/items';
import type { Marker } from '../../syntax/marker';
import { toLetter, toRoman } from '../../syntax/numerals';
import type { Paragraph } from '../../syntax/resolution';
import type { Edit } from '../../text/edit';

/** Labels of subparagraphs by degree: `(a)`, `(i)`, `a.`, `i.` */

/** Subparagraphs of one degree that follow one another, without a line between that opens a list of its own. */
export function runsOf(items: readonly Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0]?.degree === item.degree && !opensAnew(item, last?.at(-1))) last?.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** `II. Political process:` stands in front of this (a), behind (f). */
function opensAnew({ marker, degree = 1 }: Paragraph, before: Paragraph | undefined): boolean {
  if (!marker || valueOf(marker, degree) !== 1) return false;
  let holder = before;
  while (holder && holder.items.length > 0) holder = holder.items.at(-1);
  return holder?.more.at(-1)?.inline.prose.text.trimEnd().endsWith(':') ?? false;
}

/** What a label counts: (2), (B), b) and (b) are all 2. */
export function valueOf({ label }: Marker, degree: number): number | undefined {
  if (/^\d/.test(label)) return Number(label.split('.').at(-1));
  return labelValue(label, degree);
}

/** `(b)`, `(ii)`, `b.`, `ii.` */
export function labelOf(value: number, degree: number): string {
  const label = degree % 2 === 1 ? toLetter(value) : toRoman(value).toLowerCase();
  return degree <= 2 ? `(${label})` : `${label}.`;
}

/** `b`, `ii`: a label as a reference writes it. */
export const bareLabelOf = (value: number, degree: number): string =>
  labelOf(value, degree).replace(/[().]/g, '');

export const hasLabel = (value: number, degree: number): boolean => /[a-z]/.test(labelOf(value, degree));

export function relabel(source: string, item: Paragraph | undefined, value: number): Edit[] {
  const { marker, degree = 1 } = item ?? {};
  const label = labelOf(value, degree);
  if (!marker || !hasLabel(value, degree)) return [];
  const { start, end, content } = marker;
  if (source.slice(start, end).replaceAll('\\', '') === label) return [];
  return [{ start, end, text: end === content ? `${label} ` : label }];
}

/** What the labels of a run count; letters may stand where numerals should, and the other way round. */
export function valuesIn(run: readonly Paragraph[]): (number | undefined)[] {
  const [first] = run;
  const { degree = 1 } = first ?? {};
  const isMisread =
    first?.marker && valueOf(first.marker, degree) !== 1 && valueOf(first.marker, degree + 1) === 1;
  return run.map(({ marker }) => marker && valueOf(marker, isMisread ? degree + 1 : degree));
}

/** The labels of a run and of all below it as their degrees ask. */
export const relabelAll = (source: string, run: readonly Paragraph[]): Edit[] => {
  const values = valuesIn(run);
  return run.flatMap((item, i) => [
    ...relabel(source, item, values[i] ?? i + 1),
    ...runsOf(item.items).flatMap((below) => relabelAll(source, below)),
  ]);
};
