import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { closingParagraph } from '../../model/punctuation/closing';
import { readEnding } from '../../model/punctuation/ending';
import { isTaskTitle } from '../../model/punctuation/task-title';

export const operativeSemicolon = defineRule({
  id: 'punctuation/operative-semicolon',
  summary: 'Every operative paragraph but the last ends with a semicolon.',
  rationale:
    'The resolution is one sentence whose verbs are separated by semicolons. A paragraph that introduces subparagraphs ends with a colon and the last of them with the semicolon; the last paragraph of a section may end with a full stop. The Security Council joins its last paragraph with “and” now and then.',
  source:
    'Measured: 48,894 semicolons and 201 colons in about 49,300 operative paragraphs of General Assembly resolutions, sessions 74–80 (99.6 %).',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    wrong: 'End this operative paragraph with a semicolon, not with “{0}”.',
    missing: 'A semicolon is missing at the end of this operative paragraph.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Requests* the Secretary-General to report.\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it; and\n\n2. *Takes note* of the item entitled “Peace”\n\n3. *Decides* to remain seized of the matter.\n',
        mended:
          '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n2. *Takes note* of the item entitled “Peace”;\n\n3. *Decides* to remain seized of the matter.\n',
      },
    ],
    right: [
      '1. *Decides* that the decision shall read:\n\n“The Fund shall be managed by a board.”\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  check({ parts }, { practice, report }) {
    for (const { sections, children } of parts) {
      const all = sections.flatMap(({ operative }) => operative);
      const lastOfSections = new Set<Paragraph | undefined>(
        sections.map(({ operative }) => operative.at(-1)),
      );
      for (const [i, paragraph] of all.slice(0, -1).entries()) {
        const closing = closingParagraph(paragraph);
        const ending = closing && readEnding(closing);
        if (!ending || ending.mark === ';' || ending.mark === '?') continue;
        // A colon is right before a list, a table or a title; not before the next paragraph.
        const next = all[i + 1];
        if (ending.mark === ':' && children[children.indexOf(paragraph) + 1] !== next) continue;
        if (ending.mark === '.' && lastOfSections.has(paragraph)) continue;
        // The Security Council joins its last paragraph with “and” now and then, and names tasks in lines without a stop.
        if (practice.semicolonAnd && ending.mark === '; and' && i === all.length - 2) continue;
        if (practice.taskTitles && ending.mark === '' && isTaskTitle(closing)) continue;
        report({
          at: ending.at,
          message: ending.mark === '' ? 'missing' : 'wrong',
          args: [ending.mark],
          fix: {
            title: 'End the paragraph with a semicolon',
            applicability: ending.mark === ':' ? 'suggestion' : ending.applicability,
            edits: [ending.replaceWith(';')],
          },
        });
      }
    }
  },
});
