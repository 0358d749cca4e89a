import { defineRule } from '../rule';
import { extentOfNumber } from '../../model/numbering/numbers';

export const preambleNumbers = defineRule({
  id: 'numbering/preamble',
  summary: 'Preambular paragraphs have neither number nor letter.',
  rationale:
    'Only operative paragraphs are numbered; a preambular paragraph is cited by its ordinal (“the twelfth preambular paragraph”). Labels such as PP1 belong to negotiation papers. Subparagraphs of a preambular paragraph, after a colon, are lettered.',
  source: 'Measured: none numbered in 38,746 preambular paragraphs of sessions 74–80.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    numbered: 'Remove the number of this preambular paragraph.',
    lettered: 'Remove the letter of this preambular paragraph.',
  },
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
      {
        wrong:
          '*The General Assembly*,\n\n(a) *Noting* the report,\n\n(b) *Recalling* the decision,\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the report,\n\n*Recalling* the decision,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* that distortion refers, inter alia, to:\n\n(a) Attempts to excuse;\n\n(b) Attempts to minimize,\n\n1. *Urges* all States to act;\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  roles: ['preambular'],
  check({ marker }, { isNegotiationPaper, report, resolution: { source } }) {
    // A bullet may be what a conversion made of a line.
    if (!marker || marker.shape === 'bullet' || isNegotiationPaper) return;
    report({
      at: { start: marker.start, end: marker.end },
      message: marker.shape === 'number' ? 'numbered' : 'lettered',
      fix: {
        title: marker.shape === 'number' ? 'Remove the number' : 'Remove the letter',
        applicability: 'safe',
        edits: [{ ...extentOfNumber(source, marker), text: '' }],
      },
    });
  },
});
