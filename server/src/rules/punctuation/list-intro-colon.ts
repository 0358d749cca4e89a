import { labelValue } from '../../syntax/items';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { readEnding } from '../../model/punctuation/ending';
import { isTaskTitle } from '../../model/punctuation/task-title';

/** Texts from this day on were measured; in those before, a dash or nothing may stand there. */
const firstMeasured = 20000101;

export const listIntroColon = defineRule({
  id: 'punctuation/list-intro-colon',
  summary: 'A paragraph that introduces subparagraphs ends with a colon.',
  rationale:
    'The colon tells that what follows belongs to the verb of the paragraph. The name of a task, as mandates of the Security Council have them (“(a) Protection of civilians”), takes none.',
  source: 'Measured: 574 of 574 in General Assembly texts, 773 of 773 in the Security Council.',
  languages: ['en'],
  severity: 'error',
  habit: 'words',
  fix: 'safe',
  messages: {
    wrong: 'End this paragraph with a colon, not with “{0}”: subparagraphs follow.',
    missing: 'A colon is missing before the subparagraphs.',
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
  roles: ['preambular', 'operative', 'subparagraph', 'plain'],
  check(paragraph, { day, report }) {
    const first = paragraph.items[0];
    // An amendment of what stands between text and items would be a guess.
    if (!first || paragraph.more.length > 0 || first.degree !== (paragraph.degree ?? 0) + 1) return;
    // `(iii)` behind `(f);` goes on with a list of another degree.
    if (labelValue(first.marker?.label ?? '', first.degree) !== 1) return;
    // `(iii) **Sanctions regime**` is a heading of what follows, not a part of the sentence.
    if (first.inline.emphases.some(({ strong, start }) => strong && start === 0)) return;
    const ending = readEnding(paragraph);
    // `Acting under Chapter VII,` and `(a) *Decides* ...`: each item is a clause of its own.
    if (ending?.mark === ',' && first.opening === 'verb' && opensInItalics(first)) return;
    if (!ending || ending.mark === ':' || (ending.mark === '' && isTaskTitle(paragraph))) return;
    const isOld = day !== undefined && day < firstMeasured;
    report({
      at: ending.at,
      message: ending.mark === '' ? 'missing' : 'wrong',
      args: [ending.mark],
      atMost: isOld ? 'information' : undefined,
      fix: {
        title: 'Put a colon',
        applicability: isOld ? 'suggestion' : ending.applicability,
        edits: [ending.replaceWith(':')],
      },
    });
  },
});

const opensInItalics = ({ inline }: Paragraph): boolean =>
  inline.emphases.some(({ italic, start }) => italic && start === 0);
