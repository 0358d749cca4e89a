import { defineRule } from '../rule';
import { extentOfNumber } from './renumber';

export const preambleNumbers = defineRule({
  id: 'numbering/preamble',
  summary: 'Preambular paragraphs have neither number nor letter.',
  rationale:
    'Only operative paragraphs are numbered; a preambular paragraph is cited by its ordinal (“the twelfth preambular paragraph”). Labels such as PP1 belong to negotiation papers. Subparagraphs of a preambular paragraph, after a colon, are lettered.',
  source: 'Measured: none numbered in 38,746 preambular paragraphs of sessions 74–80.',
  severity: 'error',
  fix: 'safe',
  messages: { numbered: 'A preambular paragraph has no number.' },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n1. *Recalling* its resolution 70/1 of 25 September 2015,\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Decides* to act.\n',
      },
      {
        wrong: 'PP1 *Noting* the report,\n\nPP2 *Recalling* the decision,\n\nOP1 *Decides* to act.\n',
        mended: '*Noting* the report,\n\n*Recalling* the decision,\n\nOP1 *Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* that distortion refers, inter alia, to:\n\n(a) Attempts to excuse;\n\n(b) Attempts to minimize,\n\n1. *Urges* all States to act;\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  roles: ['preambular'],
  check({ marker }, { report, resolution: { source } }) {
    if (marker?.shape !== 'number') return;
    report({
      at: { start: marker.start, end: marker.end },
      message: 'numbered',
      fix: {
        title: 'Remove the number',
        applicability: 'safe',
        edits: [{ ...extentOfNumber(source, marker), text: '' }],
      },
    });
  },
});
