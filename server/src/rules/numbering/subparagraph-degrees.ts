import { applicabilityIn } from '../../model/plain-bodies';
import { isOwnScheme, labelValue } from '../../syntax/items';
import { toLetter, toRoman } from '../../syntax/numerals';
import type { Marker } from '../../syntax/marker';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';
import { findSlips } from '../../model/numbering/sequence';

export const subparagraphDegrees = defineRule({
  id: 'numbering/subparagraph-degrees',
  summary:
    'Subparagraphs are lettered (a), (b), (c); below them (i), (ii); then a., b.; then i., ii.; none is skipped.',
  rationale:
    'The degrees are the same in every United Nations text, so that a reference such as “paragraph 3 (b) (ii)” leads to one place. After (z) come (aa) and (bb). Whether (i) is the ninth letter or the first roman numeral is read from its neighbours.',
  source: 'Editorial Manual, paragraphs and subparagraphs.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    bullet: 'Subparagraphs are lettered: this one is “{0}”.',
    form: 'A subparagraph of this degree is written “{0}”.',
    sequence: 'This subparagraph should be {1}, not {0}.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Decides*:\n\na) To establish a fund;\n\nb) To review it.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it.\n',
      },
      {
        wrong: '1. *Decides*:\n\n(a) To establish a fund;\n\n(c) To review it;\n\n(d) To close it.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n(c) To close it.\n',
      },
      {
        wrong: '1. *Decides*:\n   (1) To establish a fund;\n   (2) To review it.\n',
        mended: '1. *Decides*:\n   (a) To establish a fund;\n   (b) To review it.\n',
      },
      {
        wrong: '1. *Decides*:\n\n• To establish a fund;\n\n• To review it.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it.\n',
      },
    ],
    right: [
      '1. *Decides*:\n (g) To a;\n (h) To b;\n (i) To c:\n  (i) One;\n  (ii) Two;\n (j) To d.\n',
      '1. *Decides*:\n (a) To establish a fund:\n  (i) With a board:\n   a. Of five members;\n   b. For three years;\n  (ii) Without staff;\n (b) To review it.\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'plain'],
  check(
    { items, more, degree: parentDegree = 0, inline, within },
    { report, practice, resolution: { source } },
  ) {
    // What is annexed may be another body's text, with labels of its own; that none is skipped holds there too.
    const isFree = practice.freeItemLabels || within === 'annex';
    const bullets = items.length > 0 || isFree ? [] : more.filter(hasBullet);
    const degree = parentDegree + 1;
    const lettered = bullets.flatMap((item, i) => relabel(source, { ...item, degree }, i + 1));
    bullets.forEach(({ marker }, i) => {
      if (!marker) return;
      const { start, end } = marker;
      const fix = {
        title: 'Letter the subparagraphs',
        applicability: 'safe' as const,
        edits: lettered,
      };
      report({ at: { start, end }, message: 'bullet', args: [labelOf(i + 1, degree)], fix });
    });
    // Roman numerals in front of letters, or numerals in Council mandates: a scheme of their own, of which nothing is known.
    const first = items[0];
    const isTooDeep =
      !isFree &&
      /^[ai]$/.test(first?.marker?.label ?? '') &&
      items.every((item) => item.degree === degree + 2);
    if (!first || (first.degree !== degree && !isTooDeep)) return;
    if (isFree && /^\d/.test(first.marker?.label ?? '')) return;
    // `a.`, `b.` where (a), (b) should be: two degrees too far down.
    for (const run of isTooDeep ? [items.map((item) => ({ ...item, degree }))] : runsOf(items)) {
      const values = valuesIn(run);
      if (values.some((value, i) => value === undefined && !isInserted(run[i], i))) continue;
      const holdsFirst = run[0] === first && opensWithFirst.test(inline.prose.text);
      const start = holdsFirst ? 2 : values[0] === 2 ? 1 : (values[0] ?? 1);
      // Behind (zz) there are no letters to expect.
      if (!hasLabel(start + run.length - 1, run[0]?.degree ?? 1)) continue;
      // A label that no list has stands in nobody's place.
      const slips = new Set(
        findSlips(
          values.map((value) => value ?? Infinity),
          start,
        ),
      );
      run.forEach(({ marker, degree = 1 }, i) => {
        if (!marker) return;
        const at = { start: marker.start, end: marker.end };
        if (slips.has(i)) {
          const edits = run.flatMap((item, k) => relabel(source, item, k + start));
          const [found, expected] = [source.slice(at.start, at.end), labelOf(i + start, degree)];
          const fix = {
            title: 'Letter the subparagraphs anew',
            applicability: applicabilityIn(within),
            edits,
          };
          report({ at, message: 'sequence', args: [found, expected], fix });
          return;
        }
        if (within === 'annex') return;
        const value = values[i] ?? 1;
        if (relabel(source, run[i], value).length === 0) return;
        // With the labels of other lists those below would stand beside the ones they belong to.
        const isOwn = isOwnScheme(run[0]);
        const edits = isOwn ? relabelAll(source, run) : relabel(source, run[i], value);
        const label = labelOf(value, degree);
        report({
          at,
          message: 'form',
          args: [label],
          fix: isOwn
            ? { title: 'Letter the subparagraphs anew', applicability: 'safe', edits }
            : { title: 'Write “{0}”', args: [label], applicability: 'safe', edits },
        });
      });
    }
  },
});

/** `(ba)` between (b) and (c): a label that was put in. */
const isInserted = (item: Paragraph | undefined, i: number): boolean =>
  i > 0 && /^[a-z]{2}$/.test(item?.marker?.label ?? '');

/** What the labels of a run count; letters may stand where numerals should, and the other way round. */
function valuesIn(run: readonly Paragraph[]): (number | undefined)[] {
  const [first] = run;
  const { degree = 1 } = first ?? {};
  const isMisread =
    first?.marker && valueOf(first.marker, degree) !== 1 && valueOf(first.marker, degree + 1) === 1;
  return run.map(({ marker }) => marker && valueOf(marker, isMisread ? degree + 1 : degree));
}

/** The labels of a run and of all below it as their degrees ask. */
const relabelAll = (source: string, run: readonly Paragraph[]): Edit[] => {
  const values = valuesIn(run);
  return run.flatMap((item, i) => [
    ...relabel(source, item, values[i] ?? i + 1),
    ...runsOf(item.items).flatMap((below) => relabelAll(source, below)),
  ]);
};

/** `14. (a) *Underlines*`: the first subparagraph stands on the line of the paragraph itself. */
const opensWithFirst = /^\((?:a|i)\) /;

/** `• To establish a fund`: it opens as a subparagraph does. */
const hasBullet = ({ marker, inline: { prose } }: Paragraph): boolean =>
  marker?.shape === 'bullet' && /^\p{Lu}/u.test(prose.text);

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

const hasLabel = (value: number, degree: number): boolean => /[a-z]/.test(labelOf(value, degree));

export function relabel(source: string, item: Paragraph | undefined, value: number): Edit[] {
  const { marker, degree = 1 } = item ?? {};
  const label = labelOf(value, degree);
  if (!marker || !hasLabel(value, degree)) return [];
  const { start, end, content } = marker;
  if (source.slice(start, end).replaceAll('\\', '') === label) return [];
  return [{ start, end, text: end === content ? `${label} ` : label }];
}
