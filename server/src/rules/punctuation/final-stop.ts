import { grammar } from '../../language/grammar';
import { visible } from '../../model/edits';
import { closingParagraph } from '../../model/punctuation/closing';
import { readEnding } from '../../model/punctuation/ending';
import { defineRule } from '../rule';

const { leadsOver } = grammar.joining;

export const finalStop = defineRule({
  id: 'punctuation/final-stop',
  summary: 'The last operative paragraph ends with a full stop.',
  rationale:
    'The full stop closes the one sentence that the resolution is. In a composite resolution each part has its own; where the text ends in a list, the last item takes it. A text that enacts another one (“Adopts the following declaration:”) ends with a colon.',
  source:
    'Measured: 2,196 full stops and 29 colons in 2,235 General Assembly texts; 317 of 317 in the Security Council.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    wrong: 'End the last operative paragraph with a full stop, not with “{0}”.',
    missing: 'A full stop is missing at the end of the last operative paragraph.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter;\n',
        mended: '1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '1. *Takes note* of the report;\n\n2. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it,[^1]\n\n[^1]: A/78/290.\n',
        mended:
          '1. *Takes note* of the report;\n\n2. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it.[^1]\n\n[^1]: A/78/290.\n',
      },
    ],
    right: [
      '1. *Takes note* of the report;\n\n2. *Adopts* the declaration annexed to the present resolution, entitled “Our future.”\n',
      '*Adopts* the following declaration:\n\nWe, the peoples, are determined to act.\n',
    ],
  },
  check({ parts }, { report }) {
    for (const { sections, annexes } of parts) {
      const last = sections.findLast(({ operative }) => operative.length > 0)?.operative.at(-1);
      const closing = last && closingParagraph(last);
      const ending = closing && readEnding(closing);
      if (!ending || ending.mark === '.') continue;
      // What is introduced may follow as an annex, or be typed next.
      const words = visible(closing).slice(0, -1).trimEnd();
      if (ending.mark === ':' && (annexes.length > 0 || leadsOver.test(words))) continue;
      report({
        at: ending.at,
        message: ending.mark === '' ? 'missing' : 'wrong',
        args: [ending.mark],
        fix: {
          title: 'End the paragraph with a full stop',
          applicability: ending.mark === ':' ? 'suggestion' : ending.applicability,
          edits: [ending.replaceWith('.')],
        },
      });
    }
  },
});
