import { quotesOf } from '../../citation/paragraph';
import { leftoversIn } from '../../model/wording/leftovers';
import { leftOverFromNegotiation } from '../../model/negotiation';
import type { RuleContext } from '../../model/context';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { isWithin } from '../../text/quotes';
import { plainly } from '../../text/spaces';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

const pair = /\[[^[\]]{0,400}\]?|\]/g;
export const brackets = defineRule({
  id: 'leftover/brackets',
  summary:
    'No square brackets, labels of paragraphs or remarks of delegations are left in a text that is agreed.',
  rationale:
    'Square brackets stand around words that are not agreed. A paper that is full of them, or whose paragraphs are labelled OP1 and PP1, is still being negotiated, and nothing is said of it.',
  source: 'Measured: none in the text of 310 published resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    brackets: 'Settle the words in square brackets: “{0}”.',
    lone: 'Remove the square bracket that is left over.',
    remark: 'Remove the remark of a delegation: “{0}”.',
    label: 'Number this paragraph: “{0}” is a label of a working paper.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Urges* all States to act [within existing resources];\n\n2. *Decides* to act.\n',
        mended: '1. *Urges* all States to act within existing resources;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Urges* all States to act [Mexico: retain];\n\n2. *Decides* to act.\n',
        mended: '1. *Urges* all States to act;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Urges* all States to act;\n\n1 bis. *Invites* them to report;\n\n2. *Decides* to act.\n',
        mended: '1. *Urges* all States to act;\n\n2. *Invites* them to report;\n\n3. *Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      'OP1. *Urges* all States to act [within existing resources];\n\nOP2. *Invites* them [to report];\n\nOP3. *Decides* to act.\n',
      '1. *Decides* that the text shall read “the [first] year”;\n\n2. *Decides* to act.\n',
    ],
  },
  check(resolution, { report }) {
    for (const paragraph of leftOverFromNegotiation(resolution)) {
      reportLabel(paragraph, resolution, report);
      reportRemarks(paragraph, resolution, report);
      reportBrackets(paragraph, report);
    }
  },
});

type Say = RuleContext<'brackets' | 'lone' | 'remark' | 'label'>['report'];

function reportLabel({ marker }: Paragraph, { source }: Resolution, report: Say): void {
  if (!marker || (marker.inserted === undefined && marker.prefix === undefined)) return;
  const { start, end } = marker;
  report({ at: { start, end }, message: 'label', args: [plainly(source.slice(start, end))] });
}

function reportRemarks({ inline }: Paragraph, { source }: Resolution, report: Say): void {
  for (const { kind, start, end } of inline.leaves) {
    if (kind !== 'attribution') continue;
    const from = source.charAt(start - 1) === ' ' ? start - 1 : start;
    const text = plainly(source.slice(start, end));
    report({
      at: { start, end },
      message: 'remark',
      args: [text],
      fix: {
        title: 'Remove “{0}”',
        args: [text],
        applicability: 'suggestion',
        edits: [{ start: from, end, text: '' }],
      },
    });
  }
}

function reportBrackets(paragraph: Paragraph, report: Say): void {
  const { prose } = paragraph.inline;
  const quotes = quotesOf(paragraph);
  // What else is left over is told by other rules.
  const others = leftoversIn(paragraph);
  for (const { 0: found, index } of matchesIn(prose.text, pair)) {
    if (isWithin(quotes, index) || others.some(({ start, end }) => start <= index && index < end)) continue;
    const end = index + found.length;
    if (!found.startsWith('[') || !found.endsWith(']') || found === '[]') {
      report({ at: prose.span(index, index + 1), message: 'lone' });
      continue;
    }
    const edits = [prose.span(index, index + 1), prose.span(end - 1, end)].map((at) => ({ ...at, text: '' }));
    report({
      at: prose.span(index, end),
      message: 'brackets',
      args: [found.slice(1, -1)],
      fix: { title: 'Keep the words without brackets', applicability: 'suggestion', edits },
    });
  }
}
