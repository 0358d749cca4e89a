import type { Paragraph, Resolution, Role } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import { numbersIn, plainBodyAt } from '../../model/plain-bodies';
import { internalReferences } from '../../model/numbering/reference-grammar';
import { passages } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { homeOf, numbersOf, operativeOf, type Home } from '../../model/numbering/homes';
import { numberOf } from '../../model/numbering/numbers';
import { referencesIn, refersPlainly, type PlacedReference } from '../../model/numbering/references';

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
    notInPart: 'There is no paragraph {0} in this part of the text.',
    notAbove: 'Paragraph {0} is not above this one.',
    notBelow: 'Paragraph {0} is not below this one.',
    noItem: 'Paragraph {0} has no subparagraph ({1}).',
    noNumber: 'The number of the paragraph is missing: “{0}”.',
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
      {
        wrong:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. The Fund has an aim.\n\n2. It serves the aim in paragraph 4 above.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. The Fund has an aim.\n\n2. It serves the aim in paragraph 1 above.\n',
      },
    ],
    right: [
      '1. *Recalls* paragraph 14 of resolution 70/1;\n\n2. *Decides*:\n\n(a) To act;\n\n(b) To report on the action in paragraph 2 (a) above.\n',
    ],
  },
  check(resolution, context) {
    for (const paragraph of numberlessIn(resolution)) {
      const { prose } = paragraph.inline;
      for (const { 0: found, index } of passages(paragraph, numberless))
        context.report({
          at: prose.span(index, index + found.length),
          message: 'noNumber',
          args: [found],
        });
    }
    for (const paragraph of referringIn(resolution)) {
      const home = homeOf(resolution, paragraph);
      if (!home || numbersOf(home.part).size === 0) continue;
      for (const reference of referencesIn(resolution, paragraph))
        if (reference.of === 'paragraph' && !reference.isBare) checkReference(reference, home, context);
    }
    for (const paragraph of referringElsewhere(resolution)) checkInPlainBody(paragraph, resolution, context);
  },
});

/** `in paragraph above`, `paragraphs and 4 above`. */
const numberless =
  /(?<!\b(?:the|this|that|each|every|these|those|preceding|following|two|three|last) )\bparagraphs? (?:and \d{1,3} )?(?:above|below)\b/g;
const numberlessIn = paragraphsWith(
  ({ role, inline: { prose } }) =>
    bodyRoles.includes(role) && prose.text.includes('paragraph') && prose.text.search(numberless) >= 0,
);

const referringRoles: readonly Role[] = ['preambular', 'operative', 'subparagraph'];
const referringIn = paragraphsWith(
  (paragraph) => referringRoles.includes(paragraph.role) && refersPlainly(paragraph),
);

const referringElsewhere = paragraphsWith(
  (paragraph) =>
    paragraph.within !== 'resolution' && bodyRoles.includes(paragraph.role) && refersPlainly(paragraph),
);

/** An annex has numbers of its own, and so has a statement or a decision; “above” and “below” lead to one of them. */
function checkInPlainBody(
  paragraph: Paragraph,
  resolution: Resolution,
  { report }: RuleContext<'notInPart'>,
): void {
  const body = plainBodyAt(resolution, paragraph);
  const numbers = body && numbersIn(body);
  if (!numbers || numbers.size === 0) return;
  for (const { of, direction, pointers } of internalReferences(paragraph.inline)) {
    if (of !== 'paragraph' || direction === 'here') continue;
    for (const { labels } of pointers) {
      const [label] = labels;
      if (!label || !/^\d/.test(label.text) || numbers.has(Number(label.text))) continue;
      const at = paragraph.inline.prose.span(label.start, label.end);
      report({ at, message: 'notInPart', args: [label.text] });
    }
  }
}

/** Whether a paragraph was found, and not the subparagraph that a path goes on to; one may stand within the line. */
const lacksItem = (target: Paragraph, path: readonly string[]): boolean => {
  const last = path.at(-1) ?? '';
  return (
    path.length === 2 &&
    target.marker?.label !== last &&
    !target.inline.prose.text.includes(`(${last})`) &&
    target.role === 'operative'
  );
};

function checkReference(
  { paragraph, direction, pointers }: PlacedReference,
  home: Home,
  { report }: RuleContext<'missing' | 'notAbove' | 'notBelow' | 'noItem'>,
): void {
  const here = placeOf(home);
  const namesItem = pointers.some(({ path }) => path.length > 1);
  for (const { target, labels, path } of pointers) {
    const [label] = labels;
    if (!label || !/^\d/.test(label.text)) continue;
    const value = parseInt(label.text, 10);
    const at = paragraph.inline.prose.span(label.start, label.end);
    const args = [label.text];
    const isUnique = numbersOf(home.part).get(label.text)?.length === 1;
    if (!target) report({ at, message: 'missing', args });
    else if (lacksItem(target, path))
      report({ at, message: 'noItem', args: [path[0] ?? '', path.at(-1) ?? ''] });
    else if (!isUnique || direction === 'here' || (namesItem && value === here)) continue;
    else if (direction === 'above' && value >= here) report({ at, message: 'notAbove', args });
    else if (direction === 'below' && value <= here) report({ at, message: 'notBelow', args });
  }
}

/** The number of a paragraph; of one that has lost it, a place after the last number before it; of the preamble, 0. */
function placeOf({ part, holder }: Home): number {
  const number = numberOf(holder);
  if (number !== undefined || holder.role === 'preambular') return number ?? 0;
  const all = operativeOf(part);
  const before = all.slice(0, all.indexOf(holder)).findLast((other) => numberOf(other) !== undefined);
  return before ? (numberOf(before) ?? 0) + 0.5 : 0;
}
