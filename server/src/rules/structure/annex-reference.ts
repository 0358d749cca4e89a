import { passages } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import type { Paragraph } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { visible } from '../../model/edits';
import { defineRule } from '../rule';

/** `annexed to the present resolution`, `annex II hereto` */
const promise =
  /\bannex(?:ed|es)?(?: [IVX]{1,5})?(?: and [IVX]{1,5})? (?:hereto\b|(?:to|of) the present (?:draft )?(?:resolution|decision)\b)/gi;
const annexHeading = /^annex(?:e|es)?(?: [IVX]{1,5}| \d{1,2}| [A-Z])?\.?$/i;

const speaking = paragraphsWith(
  ({ role, within, inline }) =>
    (bodyRoles.includes(role) || role === 'heading') &&
    within !== 'annex' &&
    inline.prose.text.toLowerCase().includes('annex'),
);

export const annexReference = defineRule({
  id: 'structure/annex-reference',
  summary: 'A text that speaks of its annex has one, and a text with an annex speaks of it.',
  rationale:
    'What is “annexed to the present resolution” is adopted with it, so that it must stand there. An annex that no paragraph names is adopted by none.',
  source: 'Observed in General Assembly resolutions of sessions 74–80: every annex is named in the text.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    missing: 'The annex is missing: add what is annexed, or leave this out.',
    unused: 'This annex is not mentioned in any paragraph of the text.',
  },
  examples: {
    wrong: [
      {
        wrong: '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n\n## Annex\n\nThe Fund is established.\n',
      },
      {
        wrong: '*The General Assembly*\n\n*Adopts* the statute.\n\n## Annex\n\nThe Fund is established.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the statute annexed to the present resolution.\n\n## Annex\n\nThe Fund is established.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* the Rules annexed to its resolution 70/175,\n\n*Decides* to act.\n',
    ],
  },
  check(resolution, { report }) {
    const annexes = resolution.parts.flatMap((part) => part.annexes);
    const named = speaking(resolution);
    if (annexes.length === 0) {
      if (resolution.parts.length > 0) for (const paragraph of named) checkPromise(paragraph);
      return;
    }
    if (named.length > 0) return;
    const [heading] = annexes[0]?.headings ?? [];
    if (heading && annexHeading.test(visible(heading)))
      report({ at: heading.inline.prose.span(0, heading.inline.prose.text.length), message: 'unused' });

    function checkPromise(paragraph: Paragraph): void {
      for (const { 0: words, index } of passages(paragraph, promise))
        report({ at: paragraph.inline.prose.span(index, index + words.length), message: 'missing' });
    }
  },
});
