import { readEnding } from '../../model/punctuation/ending';
import { replaceProse, visible } from '../../model/edits';
import { defineRule } from '../rule';

export const organLine = defineRule({
  id: 'structure/organ-line',
  summary:
    'The enacting formula names the organ as “The General Assembly”, with a comma where a preamble follows and without one where the first operative paragraph follows.',
  rationale:
    'The formula is the subject of the sentence; the comma opens the participles of the preamble. Texts divided into titled sections keep the comma, and so do those of the Security Council.',
  source:
    'Editorial Manual, order of elements of a resolution; measured: a comma in 2,186 of 2,187 texts with a preamble, none in 62 of 82 without (the other 20 are texts in sections).',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    comma: 'Write a comma after the enacting formula: a preamble follows.',
    noComma: 'End the enacting formula without a comma: no preamble follows.',
    name: 'Write the enacting formula as “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*\n\n*Having examined* the report,\n\n*Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*,\n\n*Having examined* the report,\n\n*Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          'GENERAL ASSEMBLY:\n\n*Having examined* the report,\n\n*Decides* to remain seized of the matter.\n',
        mended:
          'The General Assembly,\n\n*Having examined* the report,\n\n*Decides* to remain seized of the matter.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\nI\n\n**Construction project**\n\n1. *Takes note* of the report;\n\n2. *Approves* the plan.\n\nII\n\n**Staffing**\n\n1. *Takes note* of the report;\n\n2. *Approves* the posts.\n',
    ],
  },
  check({ parts }, { practice, report }) {
    for (const { formula, sections } of parts) {
      if (!formula) continue;
      const organ = formula.blocks[0]?.organ;
      const name = visible(formula).replace(/\s+/g, ' ');
      const written = name.replace(/ ?[,:;.]$/, '');
      // What is wrong with its place is said by the rule for the order of the text.
      if ((sections[0]?.preamble[0]?.start ?? formula.start) < formula.start) continue;
      if (organ && written !== organ.formula) {
        const edit = replaceProse(formula.inline.prose, 0, written.length, organ.formula);
        report({
          at: formula.inline.prose.span(0, written.length),
          message: 'name',
          args: [organ.formula],
          fix: edit && {
            title: 'Write “The {0}”',
            args: [organ.name],
            // A committee that speaks may be meant as one.
            applicability: names(written, organ.name) ? 'safe' : 'suggestion',
            edits: [edit],
          },
        });
      }
      const ending = readEnding(formula);
      const hasPreamble = sections.some(({ preamble }) => preamble.length > 0);
      const [first] = sections.flatMap(({ operative }) => operative);
      const inSections = sections.some(({ headings }) => headings.length > 0);
      if (!ending) continue;
      if (hasPreamble && ending.mark !== ',') {
        const fix = {
          title: 'Put a comma',
          applicability: 'safe' as const,
          edits: [ending.replaceWith(',')],
        };
        report({ at: ending.at, message: 'comma', fix });
      } else if (!hasPreamble && first && !inSections && ending.mark !== '') {
        // The Security Council keeps its comma.
        if (practice.keepsFormulaComma && ending.mark === ',') continue;
        const fix = {
          title: 'Remove “{0}”',
          args: [ending.mark],
          // What opens in another way may be a preamble that is not read as one.
          applicability: first.opening === 'verb' ? ('safe' as const) : ('suggestion' as const),
          edits: [ending.replaceWith('')],
        };
        report({ at: ending.at, message: 'noComma', fix });
      }
    }
  },
});

/** Whether words name an organ; the United Nations, or a committee beside it, do not change whose text it is. */
const names = (written: string, name: string): boolean => written.toLowerCase().includes(name.toLowerCase());
