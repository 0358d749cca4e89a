import { withItems } from '../../syntax/items';
import { matchesIn } from '../../text/matches';
import { plainBodiesOf } from '../../model/plain-bodies';
import { numberOf } from '../../model/numbering/numbers';
import { findSlips } from '../../model/numbering/sequence';
import type { Body, Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';

/** `3 We recognize`: a number without its stop is no label, and stands in the text. */
const lostStop = /^(\d{1,3}) (?=\p{Lu})/u;

/** `offences. 4. The link`: a line break was lost in front of the number. */
const numberWithin = /[.\])*”] (\d{1,3})\. (?=\p{Lu})/gu;
const longestGap = 20;
/** So far after a paragraph that may be the first the second is looked for. */
const reach = 4;

/** A count with more slips than one in so many is no count. */
const perSlip = 4;

export const paragraphNumbers = defineRule({
  id: 'numbering/paragraphs',
  summary: 'The numbered paragraphs of an annex, a statement or a decision follow one another without a gap.',
  rationale:
    'Numbers may begin anew under each heading. A count that does not begin with 1, as that of an amended statute, or that has many gaps, is left alone.',
  source:
    'Measured in the annexes of 300 adopted texts and 10 drafts: 35 counts with 307 paragraphs and no gap; four numbers stand within the paragraph before.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    sequence: 'Number this paragraph {1}, not {0}.',
    form: 'Write the number of this paragraph as “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. Aim.\n\n3. Means.\n\n3. Duration.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. Aim.\n\n2. Means.\n\n3. Duration.\n',
      },
      {
        wrong:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. Aim.\n\n2 Means are small.\n\n3. Duration.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. Aim.\n\n2. Means are small.\n\n3. Duration.\n',
      },
    ],
    right: [
      '*The General Assembly*\n\n*Adopts* the rules annexed to the present resolution.\n\n## Annex\n\n## Rule 1\n\n1. Aim.\n\n2. Means.\n\n## Rule 2\n\n1. Duration.\n',
    ],
  },
  check(resolution, { report }) {
    for (const run of plainBodiesOf(resolution).flatMap(countsOf)) {
      const numbers = run.map(({ number }) => number);
      const slips = findSlips(numbers);
      if (slips.length * perSlip > Math.max(run.length, perSlip)) continue;
      for (const i of slips) {
        const marker = run[i]?.paragraph?.marker;
        if (!marker) continue;
        // Where the next number is right, this one alone is wrong.
        const isAlone = numbers[i + 1] === undefined || numbers[i + 1] === i + 2;
        const right = `${i + 1}.`;
        report({
          at: marker,
          message: 'sequence',
          args: [marker.label, String(i + 1)],
          fix: isAlone
            ? {
                title: 'Write “{0}”',
                args: [right],
                applicability: 'suggestion',
                edits: [{ start: marker.start, end: marker.end, text: right }],
              }
            : undefined,
        });
      }
      for (const { paragraph, number } of run) {
        if (!paragraph || paragraph.marker) continue;
        const right = `${number}.`;
        const at = paragraph.inline.prose.span(0, right.length - 1);
        report({
          at,
          message: 'form',
          args: [right],
          fix: {
            title: 'Write “{0}”',
            args: [right],
            applicability: 'suggestion',
            edits: [{ ...at, text: right }],
          },
        });
      }
    }
  },
});

interface Numbered {
  /** Undefined for a number that stands within the paragraph before: a line break was lost. */
  readonly paragraph: Paragraph | undefined;
  readonly number: number;
}

/** The numbered paragraphs of a body, cut where a number is 1; those that do not begin so are left out. */
function countsOf({ children }: Body): Numbered[][] {
  const counts: Numbered[][] = [];
  let between: Paragraph[] = [];
  for (const [i, paragraph] of children.entries()) {
    between.push(paragraph);
    const last = counts.at(-1);
    const expected = (last?.at(-1)?.number ?? 0) + 1;
    const next = children.slice(i + 1, i + reach).find((other) => numberOf(other) !== undefined);
    const number = numberOf(paragraph) ?? lostNumber(paragraph, expected, next);
    if (number === undefined || paragraph.role !== 'plain') continue;
    const inText = number > expected ? numbersWithin(between, expected, number) : [];
    last?.push(...inText.map((one) => ({ paragraph: undefined, number: one })));
    const isAgain = number === 1 && last?.length === 1 && !between.some(({ role }) => role === 'heading');
    if (last && (number !== 1 || isAgain)) last.push({ paragraph, number });
    else counts.push([{ paragraph, number }]);
    between = [paragraph];
  }
  return counts.filter(([first]) => first?.number === 1);
}

/** The number that a paragraph has lost its stop after: the next of a count, or 1 if 2 follows. */
function lostNumber(
  { inline: { prose } }: Paragraph,
  expected: number,
  next: Paragraph | undefined,
): number | undefined {
  const written = Number(lostStop.exec(prose.text)?.[1]);
  const isFirst = written === 1 && next !== undefined && numberOf(next) === 2;
  return isFirst || (written === expected && expected > 1) ? written : undefined;
}

/** The numbers up to another that stand in front of sentences within some paragraphs. */
function numbersWithin(paragraphs: readonly Paragraph[], from: number, to: number): number[] {
  const text = paragraphs
    .flatMap(withItems)
    .map(({ inline }) => inline.prose.text)
    .join('\n');
  const within = new Set(matchesIn(text, numberWithin).map(([, label]) => Number(label)));
  return Array.from({ length: Math.min(to - from, longestGap) }, (_, i) => from + i).filter((one) =>
    within.has(one),
  );
}
