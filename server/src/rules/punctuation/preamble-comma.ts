import { defineRule } from '../rule';
import { visible } from '../../model/edits';
import { readEnding } from '../../model/punctuation/ending';

const leadsOver = /\b(?:following|questions?|follows|reads|states?|stated):$/;

export const preambleComma = defineRule({
  id: 'punctuation/preamble-comma',
  summary: 'Every preambular paragraph ends with a comma.',
  rationale:
    'The preamble and the operative part are one sentence: the enacting formula, participles separated by commas, then the verbs. A paragraph that introduces items ends with a colon.',
  source:
    'Measured: 38,696 of 38,746 preambular paragraphs of General Assembly resolutions, sessions 74–80 (99.9 %); 99.3 % in the Security Council.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    wrong: 'End this preambular paragraph with a comma, not with “{0}”.',
    missing: 'A comma is missing at the end of this preambular paragraph.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015;\n\n*Noting* the report,¹\n\n*Decides* to remain seized of the matter.\n\n¹ A/67/738.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Noting* the report,¹\n\n*Decides* to remain seized of the matter.\n\n¹ A/67/738.\n',
      },
      {
        wrong: '*Noting* the report of the Secretary-General.[^1]\n\n[^1]: A/67/738.\n',
        mended: '*Noting* the report of the Secretary-General,[^1]\n\n[^1]: A/67/738.\n',
      },
      {
        wrong: '*Welcoming* the item entitled “Peace”\n',
        mended: '*Welcoming* the item entitled “Peace”,\n',
      },
    ],
    right: [
      '*Noting* that distortion refers, inter alia, to:\n\n(a) Attempts to excuse;\n\n(b) Attempts to minimize,\n\n1. *Urges* all States to act;\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  roles: ['preambular'],
  check(paragraph, { report }) {
    // Items of its own take the comma; there are too few of them in real texts to tell how they end.
    if (paragraph.items.length > 0 || paragraph.more.length > 0) return;
    const ending = readEnding(paragraph);
    if (!ending || ending.mark === ',') return;
    // Text that is quoted has its own stop.
    if (/^[“"«]/.test(visible(paragraph))) return;
    // A question that the organ asks, and what leads over to it or to a quotation.
    if (ending.mark === '?' || (ending.mark === ':' && leadsOver.test(visible(paragraph)))) return;
    report({
      at: ending.at,
      message: ending.mark === '' ? 'missing' : 'wrong',
      args: [ending.mark],
      fix: {
        title: 'End the paragraph with a comma',
        applicability: ending.applicability,
        edits: [ending.replaceWith(',')],
      },
    });
  },
});
