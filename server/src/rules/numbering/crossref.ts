import type { Paragraph, Part, Role } from '../../syntax/resolution';
import { countWhile } from '../../text/search';
import { paragraphsWith } from '../../syntax/selection';
import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import { referencesIn } from '../../model/numbering/references';
import { numberOf } from '../../model/numbering/renumber';

export const crossref = defineRule({
  id: 'numbering/crossref',
  summary:
    'A reference to another paragraph of the resolution leads to one that exists, above or below as it says.',
  rationale:
    'References go wrong when paragraphs are added or moved in negotiation. “Paragraph 4 of resolution 70/1” leads elsewhere and is not checked; nor is a reference without “above”, “below” or “of the present resolution”.',
  source: 'Measured: 601 references with “above” or “below” in General Assembly texts of sessions 74–80.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    missing: 'There is no paragraph {0} in this resolution.',
    notAbove: 'Paragraph {0} does not stand above this one.',
    notBelow: 'Paragraph {0} does not stand below this one.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Takes note* of the report;\n\n2. *Requests* action as set out in paragraph 4 above.\n',
        mended: '1. *Takes note* of the report;\n\n2. *Requests* action as set out in paragraph 1 above.\n',
      },
      {
        wrong: '1. *Requests* action as set out in paragraph 2 above;\n\n2. *Takes note* of the report.\n',
        mended: '1. *Requests* action as set out in paragraph 2 below;\n\n2. *Takes note* of the report.\n',
      },
    ],
    right: [
      '1. *Recalls* paragraph 14 of resolution 70/1;\n\n2. *Decides*:\n\n(a) To act;\n\n(b) To report on the action in paragraph 2 (a) above.\n',
    ],
  },
  check(resolution, context) {
    const referring = referringIn(resolution);
    if (referring.length === 0) return;
    const bodies = resolution.parts.map(bodyOf).filter(({ holders }) => holders.length > 0);
    for (const paragraph of referring) {
      const begins = ({ start }: Paragraph): boolean => start <= paragraph.start;
      const body = bodies[countWhile(bodies, ({ holders }) => holders.slice(0, 1).some(begins)) - 1];
      const holder = body?.holders[countWhile(body.holders, begins) - 1];
      if (!holder || body.numbers.size === 0) continue;
      checkParagraph(paragraph, placeOf(holder, body.holders), body.numbers, context);
    }
  },
});

/** The number of a paragraph; of one that has lost it, and of the preamble, a place behind the last number in front. */
function placeOf(holder: Paragraph, holders: readonly Paragraph[]): number {
  const number = numberOf(holder);
  if (number !== undefined || holder.role === 'preambular') return number ?? 0;
  const before = holders.slice(0, holders.indexOf(holder)).findLast((other) => numberOf(other) !== undefined);
  return before ? (numberOf(before) ?? 0) + 0.5 : 0;
}

/** Those that refer to others; a quotation speaks of the paragraphs of another text. */
const referringIn = paragraphsWith(
  (paragraph) => referringRoles.includes(paragraph.role) && referencesIn(paragraph, false).length > 0,
);
const referringRoles: readonly Role[] = ['preambular', 'operative', 'subparagraph'];

/** The paragraphs of a part that stand by themselves, in order of place, and the numbers that there are. */
const bodyOf = (part: Part) => ({
  holders: part.sections.flatMap(({ preamble, operative }) => [...preamble, ...operative]),
  numbers: numbersOf(part),
});

/** Numbers of the paragraphs of a part, with whether each stands there once only. */
function numbersOf({ sections }: Part): ReadonlyMap<number, { readonly unique: boolean }> {
  const numbers = new Map<number, { unique: boolean }>();
  for (const { operative } of sections) {
    for (const paragraph of operative) {
      const number = numberOf(paragraph);
      if (number !== undefined) numbers.set(number, { unique: !numbers.has(number) });
    }
  }
  return numbers;
}

function checkParagraph(
  paragraph: Paragraph,
  here: number,
  numbers: ReturnType<typeof numbersOf>,
  { report }: RuleContext<'missing' | 'notAbove' | 'notBelow'>,
): void {
  for (const { of, direction, pointers } of referencesIn(paragraph, false)) {
    if (of !== 'paragraph') continue;
    const namesItem = pointers.some(({ path }) => path.length > 1);
    for (const {
      labels: [label],
    } of pointers) {
      if (!label || !/^\d/.test(label.text)) continue;
      const value = Number(label.text);
      const at = paragraph.inline.prose.span(label.start, label.end);
      const args = [String(value)];
      const target = numbers.get(value);
      if (!target) report({ at, message: 'missing', args });
      else if (!target.unique || direction === 'here' || (namesItem && value === here)) continue;
      else if (direction === 'above' && value >= here) report({ at, message: 'notAbove', args });
      else if (direction === 'below' && value <= here) report({ at, message: 'notBelow', args });
    }
  }
}
