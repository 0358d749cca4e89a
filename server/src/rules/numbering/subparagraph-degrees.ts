import { applicabilityIn } from '../../model/plain-bodies';
import { isOwnScheme } from '../../syntax/items';
import type { Paragraph } from '../../syntax/resolution';
import { insert } from '../../text/edit';
import { defineRule } from '../rule';
import { hasLabel, labelOf, relabel, relabelAll, runsOf, valuesIn } from '../../model/numbering/letters';
import { lostAtEnd, lostBetween, lostLabels } from '../../model/numbering/lost-labels';
import { findSlips } from '../../model/numbering/sequence';
import { holdsLabel } from '../../model/numbering/swallowed';

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
    bullet: 'Letter this subparagraph “{0}”, instead of the bullet.',
    form: 'Write “{0}” before this subparagraph.',
    sequence: 'Letter this subparagraph {1}, not {0}.',
    lost: 'The letter “{0}” is missing before this subparagraph.',
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
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* it,\n\n1. *Calls upon* States:\n\nTo set up funds;\n\nTo publish reports;\n\n2. *Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Noting* it,\n\n1. *Calls upon* States:\n\n(a) To set up funds;\n\n(b) To publish reports;\n\n2. *Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      '1. *Decides*:\n (g) To a;\n (h) To b;\n (i) To c:\n  (i) One;\n  (ii) Two;\n (j) To d.\n',
      '1. *Decides*:\n (a) To establish a fund:\n  (i) With a board:\n   a. Of five members;\n   b. For three years;\n  (ii) Without staff;\n (b) To review it.\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'plain'],
  check(
    { items, more, degree: parentDegree = 0, inline, role, within },
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
    const lost = items.length > 0 || isFree || role !== 'operative' ? [] : lostLabels(more, inline);
    const put = lost.map((item, i) => insert(item.start, `${labelOf(i + 1, degree)} `));
    lost.forEach(({ inline: { prose } }, i) => {
      const fix = { title: 'Letter the subparagraphs', applicability: 'suggestion' as const, edits: put };
      report({ at: prose.span(0, 1), message: 'lost', args: [labelOf(i + 1, degree)], fix });
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
      if (values.some((value, i) => value === undefined && !isInserted(run[i], i)) || isPutIn(run, values))
        continue;
      const holdsFirst = run[0] === first && opensWithFirst.test(inline.prose.text);
      const start = holdsFirst
        ? 2
        : values[0] === 2 || (values[1] === 2 && (values[0] ?? 0) <= 26)
          ? 1
          : (values[0] ?? 1);
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
        const lost = slips.has(i)
          ? lostBetween(i === 0 ? { items: [], more } : run[i - 1], i, values)
          : lostAtEnd(run, i);
        if (lost) {
          const label = labelOf((values[i] ?? 0) + (slips.has(i) ? -1 : 1), degree);
          report({
            at: lost.marker ?? lost.inline.prose.span(0, 1),
            message: 'lost',
            args: [label],
            fix: {
              title: 'Write “{0}”',
              args: [label],
              applicability: 'suggestion',
              edits: [
                lost.marker
                  ? { start: lost.marker.start, end: lost.marker.content, text: `${label} ` }
                  : insert(lost.start, `${label} `),
              ],
            },
          });
          return;
        }
        if (slips.has(i)) {
          const edits = run.flatMap((item, k) => relabel(source, item, k + start));
          const [found, expected] = [source.slice(at.start, at.end), labelOf(i + start, degree)];
          const fix = {
            title: 'Letter the subparagraphs anew',
            applicability: holdsLabel(run[i - 1], expected)
              ? ('suggestion' as const)
              : applicabilityIn(within),
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

/** `1.5` alone after paragraph 1: it was put in there, and begins no list. */
const isPutIn = ([first]: readonly Paragraph[], [value = 1]: readonly (number | undefined)[]): boolean =>
  isOwnScheme(first) && value > (first?.marker?.shape === 'decimal' ? 1 : 2);

/** `(ba)` between (b) and (c): a label that was put in. */
const isInserted = (item: Paragraph | undefined, i: number): boolean =>
  i > 0 && /^[a-z]{2}$/.test(item?.marker?.label ?? '');

/** `14. (a) *Underlines*`: the first subparagraph stands on the line of the paragraph itself. */
const opensWithFirst = /^\((?:a|i)\) /;

/** `• To establish a fund`: it opens as a subparagraph does. */
const hasBullet = ({ marker, inline: { prose } }: Paragraph): boolean =>
  marker?.shape === 'bullet' && /^\p{Lu}/u.test(prose.text);
