import type { Paragraph } from '../../syntax/resolution';
import { toRoman } from '../../syntax/numerals';
import { replaceProse, visible } from '../../model/edits';
import { defineRule } from '../rule';

export const annex = defineRule({
  id: 'structure/annex',
  summary: 'An annex stands under the heading “Annex”, or “Annex I”, “Annex II” where there are several.',
  rationale: 'Appendices belong to annexes; enclosures and letters to other documents.',
  source: 'Observed in General Assembly resolutions of sessions 74–80.',
  languages: ['en'],
  severity: 'information',
  fix: 'suggestion',
  messages: { heading: 'Write “Annex”, or “Annex I” if there are several.' },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n\n## ANNEX 1\n\nThe Fund is established.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n\n## Annex I\n\nThe Fund is established.\n',
      },
      {
        wrong:
          '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n\n## Appendix\n\nThe Fund is established.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n\n## Annex\n\nThe Fund is established.\n',
      },
    ],
    right: [
      '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n\n## Annex II\n\nThe Fund is established.\n',
    ],
  },
  check(resolution, { report }) {
    const bodies = resolution.parts.flatMap(({ annexes }) => annexes);
    for (const [i, { headings, children }] of bodies.entries()) {
      const heading = headings[0] ?? children[0];
      // Within an annex there may be appendices and enclosures, and letters.
      if (heading && (i === 0 || laterHeading.test(visible(heading)))) check(heading);
    }

    function check(heading: Paragraph): void {
      const text = visible(heading);
      const match = /^(annex(?:e|es)?|appendix|enclosure)(?: (\d{1,2}|[A-Z]|[IVX]{1,5}))?\.?$/i.exec(text);
      if (!match) return;
      const numeral = match[2] === undefined ? '' : ` ${romanOf(match[2])}`;
      const expected = `Annex${numeral}`;
      if (text === expected) return;
      const { prose } = heading.inline;
      const edit = replaceProse(prose, 0, text.length, expected);
      report({
        at: prose.span(0, text.length),
        message: 'heading',
        fix: edit && { title: 'Write “{0}”', args: [expected], applicability: 'suggestion', edits: [edit] },
      });
    }
  },
});

/** `ANNEX II`, `Annexe II`, `Annex 2`. */
const laterHeading = /^(?:ANNEX(?:E|ES)?|Annexe) (?:\d{1,2}|[IVX]{1,5})$|^Annex \d{1,2}$/;

const romanOf = (label: string): string => {
  const value = /^\d+$/.test(label)
    ? Number(label)
    : /^[IVX]+$/.test(label)
      ? undefined
      : label.charCodeAt(0) - 64;
  return value === undefined ? label : toRoman(value);
};
