import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { readEnding } from './ending';

export const listIntroColon = defineRule({
  id: 'punctuation/list-intro-colon',
  summary: 'A paragraph that introduces subparagraphs ends with a colon.',
  rationale: 'The colon tells that what follows belongs to the verb of the paragraph.',
  source: 'Measured: 574 of 574 in General Assembly texts, 773 of 773 in the Security Council.',
  severity: 'error',
  fix: 'safe',
  messages: {
    wrong: 'A paragraph that introduces subparagraphs ends with a colon, not with “{0}”.',
    missing: 'A paragraph that introduces subparagraphs ends with a colon.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Decides*\n\n(a) To establish a fund;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
      },
      {
        wrong:
          '1. *Requests* the Secretary-General;\n\n(a) To report;\n\n(b) To act;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Requests* the Secretary-General:\n\n(a) To report;\n\n(b) To act;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '1. *Decides* to adopt (a) the plan and (b) the budget;\n\n2. *Requests* a report:\n\n(a) On costs:\n\n(i) For staff;\n\n(ii) For travel;\n\n(b) On results.\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph'],
  check(paragraph, { report }) {
    const first = paragraph.items[0];
    // An amendment of what stands between text and items would be a guess.
    if (!first || paragraph.more.length > 0 || first.degree !== (paragraph.degree ?? 0) + 1) return;
    // `(iii) **Sanctions regime**` is a heading of what follows, not a part of the sentence.
    if (first.inline.emphases.some(({ strong, start }) => strong && start === 0)) return;
    const ending = readEnding(paragraph);
    if (!ending || ending.mark === ':' || (ending.mark === '' && isTitle(paragraph))) return;
    report({
      at: ending.at,
      message: ending.mark === '' ? 'missing' : 'wrong',
      args: [ending.mark],
      fix: { title: 'Put a colon', applicability: 'safe', edits: [ending.replaceWith(':')] },
    });
  },
});

const longestTitle = 160;
/** What leads over to the items, as no title does. */
const leadsOver =
  /^(?:To|That|The following)\b|\b(?:include|includes|including|follows|following|by|to|that|shall|should|will|namely|for)$/;

/** `(a) Protection of civilians` in a mandate of the Security Council: the name of a task, not the head of its sentence. */
function isTitle({ degree = 0, opening, inline: { prose, emphases } }: Paragraph): boolean {
  const text = prose.text.trim();
  if (degree === 0 || text.length > longestTitle || leadsOver.test(text)) return false;
  if (emphases.some(({ start, end }) => start === 0 && end >= text.length)) return true;
  return opening !== 'verb' && /^\p{Lu}/u.test(text);
}
