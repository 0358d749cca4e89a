import { visible } from '../edits';
import { defineRule } from '../rule';

export const order = defineRule({
  id: 'structure/order',
  summary: 'The enacting formula comes first, then the preamble, then the operative part.',
  rationale:
    'The formula is the subject of the sentence that the paragraphs go on with. Only a paragraph that plainly opens as one of the preamble or of the operative part is reported in front of the formula.',
  source: 'Editorial Manual, drafting and editing, order of elements.',
  severity: 'error',
  fix: 'none',
  messages: { beforeFormula: 'This paragraph stands in front of the enacting formula.' },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* its resolution 70/1 of 25 September 2015 on the Agenda,\n\n*The General Assembly*\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015 on the Agenda,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '1. *Takes note* of the report of the Secretary-General on the matter;\n\n*The General Assembly*\n\n2. *Decides* to act.\n',
        mended:
          '*The General Assembly*\n\n1. *Takes note* of the report of the Secretary-General on the matter;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      'Strengthening the United Nations system,\nfollow-up to the outcome\n\n*The General Assembly*\n\n*Decides* to act.\n',
    ],
  },
  check({ masthead, parts }, { report }) {
    if (!parts[0]?.formula) return;
    for (const paragraph of masthead.paragraphs) {
      const { emphases, prose } = paragraph.inline;
      const text = visible(paragraph);
      const italic = emphases.some(
        (emphasis) => emphasis.italic && emphasis.start === 0 && emphasis.end < text.length,
      );
      if (!italic || paragraph.opening === 'other' || !/[,;]$/.test(text) || text.length < 40) continue;
      report({ at: prose.span(0, text.length), message: 'beforeFormula' });
    }
  },
});
