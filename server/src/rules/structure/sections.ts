import { fromRoman, toRoman } from '../../syntax/numerals';
import { findSlips } from '../../model/numbering/sequence';
import { visible } from '../../model/edits';
import { defineRule } from '../rule';

export const sections = defineRule({
  id: 'structure/sections',
  summary:
    'Titled sections are numbered I, II, III and their subsections A, B; none is skipped, and no A stands alone.',
  rationale:
    'A numeral announces others. In a composite resolution the letters A, B mark complete texts instead.',
  source: 'Editorial Manual, headings: where there is an A there is a B.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: {
    sequence: 'Number this section {1}, not {0}.',
    arabic: 'Write “{1}”, in roman numerals, not “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n## I\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n\n## III\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n',
        mended:
          '*The General Assembly*,\n\n## I\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n\n## II\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n## Section 1. Plan\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n\n## Section 2. Staff\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n',
        mended:
          '*The General Assembly*,\n\n## I. Plan\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n\n## II. Staff\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n## I\n\n**Plan**\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n\n## II\n\n**Staff**\n\n1. *Takes note* of the report;\n\n2. *Approves* it.\n',
    ],
  },
  check({ parts }, { report }) {
    for (const part of parts) {
      const headings = part.sections.flatMap((section) => section.headings);
      const labelled = headings.flatMap((heading) => {
        const label = /^([IVX]{1,5})(?:\.|$|(?= ))/.exec(visible(heading))?.[1];
        const value = label === undefined ? undefined : fromRoman(label);
        return label === undefined || value === undefined ? [] : [{ heading, label, value }];
      });
      for (const i of findSlips(labelled.map(({ value }) => value))) {
        const slip = labelled[i];
        if (!slip || slip.value === 1) continue;
        const { heading, label } = slip;
        report({
          at: heading.inline.prose.span(0, label.length),
          message: 'sequence',
          args: [label, toRoman(i + 1)],
        });
      }
      if (labelled.length > 0) continue;
      const arabic = headings.flatMap((heading) => {
        const match = /^Section (\d{1,2})\b/i.exec(visible(heading));
        return match ? [{ heading, match }] : [];
      });
      // The sections of a budget have numbers of their own, and not all of them are there.
      if (arabic.some(({ match }, i) => Number(match[1]) !== i + 1)) continue;
      for (const { heading, match } of arabic) {
        const args = [match[0], toRoman(Number(match[1]))];
        report({ at: heading.inline.prose.span(0, match[0].length), message: 'arabic', args });
      }
    }
  },
});
