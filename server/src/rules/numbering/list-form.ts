import { labelOf, relabel, valueOf } from '../../model/numbering/letters';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';

export const listForm = defineRule({
  id: 'numbering/list-form',
  summary: 'The labels of one list have one form.',
  rationale:
    'Texts of the Security Council and annexes letter their lists in ways of their own. One label of another form among those that count (a), (b), (c) is a slip in any of them.',
  source: 'Measured: none in 310 published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    other: 'Write “{0}”: the other labels of this list read “(a)”, “(b)”.',
    second: 'Write “{0}”: the other label of this list reads “{1}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*\n\n1. *Urges*:\n\na. All States to act;\n\n(b) All Governments to help;\n\n(c) All others to follow;\n\n2. *Decides* to meet.\n',
        mended:
          '*The General Assembly*\n\n1. *Urges*:\n\n(a) All States to act;\n\n(b) All Governments to help;\n\n(c) All others to follow;\n\n2. *Decides* to meet.\n',
      },
      {
        wrong:
          '*The Security Council*,\n\n*Noting* it,\n\n1. *Decides*:\n\n(a) to establish a fund;\n\n(B) to fill it;\n\n(c) to close it;\n\n2. *Decides* to meet.\n',
        mended:
          '*The Security Council*,\n\n*Noting* it,\n\n1. *Decides*:\n\n(a) to establish a fund;\n\n(b) to fill it;\n\n(c) to close it;\n\n2. *Decides* to meet.\n',
      },
    ],
    right: [
      '*The Security Council*,\n\n*Noting* it,\n\n1. *Decides*:\n\n(1) to establish a fund;\n\n(2) to fill it;\n\n2. *Decides* to meet.\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'plain'],
  check({ items, degree: parent = 0, within }, { practice, report, resolution: { source } }) {
    if (items.length < 2) return;
    const degree = parent + 1;
    // Elsewhere the rule for the degrees tells of it.
    if (!practice.freeItemLabels && within !== 'annex' && items[0]?.degree === degree) return;
    const odd = items.filter((item) => !isLettered(item, source));
    const [item] = odd;
    if (!item?.marker || odd.length > 1) return;
    const isCounted = items.every(
      (each) => each === item || (each.marker && valueOf(each.marker, 1) === items.indexOf(each) + 1),
    );
    if (!isCounted) return;
    const value = items.indexOf(item) + 1;
    const { start, end } = item.marker;
    report({
      at: { start, end },
      ...(items.length > 2
        ? { message: 'other', args: [labelOf(value, 1)] }
        : { message: 'second', args: [labelOf(value, 1), labelOf(3 - value, 1)] }),
      fix: {
        title: 'Write “{0}”',
        args: [labelOf(value, 1)],
        applicability: 'suggestion',
        edits: relabel(source, { ...item, degree: 1 }, value),
      },
    });
  },
});

/** Whether it has its label in both brackets: `(b To act;` lacks one. */
const isLettered = ({ marker }: Paragraph, source: string): boolean =>
  marker?.shape === 'parentheses' &&
  /^[a-z]{1,2}$/.test(marker.label) &&
  source.slice(marker.start, marker.end).includes(`(${marker.label})`);
