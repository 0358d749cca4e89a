import { partBefore } from '../../citation/part';
import { designationsOf, printSymbol } from '../../citation/symbol';
import { isKnown } from '../../organs/organ';
import { paragraphsWith } from '../../syntax/selection';
import { citedIn, citesSuch } from '../../model/citations/resolved';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

const numbered = /^\d{1,3}/;

/** Paragraphs that cite anything, which another text may answer for. */
const citing = paragraphsWith(
  (paragraph) =>
    bodyRoles.includes(paragraph.role) && citesSuch(paragraph, ({ citations }) => citations.length === 1),
);

export const paragraphExists = defineRule({
  id: 'citation/paragraph-exists',
  summary: 'A paragraph that is cited of another resolution is one that it has.',
  rationale:
    'Only where the text of that resolution is at hand, in the workspace or in a folder of the setting `resolint.library`, and its operative paragraphs are numbered in one run. Parts of composite resolutions are told apart by their letters.',
  source:
    'The text that is cited. The examples are those of a library in which resolution 53/70 has five paragraphs.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: { missing: 'There is no paragraph {0} in {1}: the text at hand has {2}.' },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* paragraph 19 of its resolution 53/70,\n',
        mended: '*Recalling* paragraph 1 of its resolution 53/70,\n',
      },
      {
        wrong: '1. *Reaffirms* paragraphs 5 and 6 (b) of General Assembly resolution 53/70;\n',
        mended: '1. *Reaffirms* paragraphs 4 and 5 (b) of General Assembly resolution 53/70;\n',
      },
    ],
    right: ['*Recalling* paragraph 19 of its resolution 53/71 and section 19 of its resolution 53/70,\n'],
  },
  check(resolution, { citedTexts, report, ...context }) {
    for (const paragraph of citing(resolution)) {
      const { prose } = paragraph.inline;
      for (const { citation, list, issuer } of citedIn(paragraph, { ...context, resolution })) {
        const part = list.citations.length === 1 ? partBefore(prose.text, list) : undefined;
        if (part?.kind !== 'paragraph' || !isKnown(issuer.organ) || !issuer.sure) continue;
        const [designation, other] = designationsOf(citation);
        if (!designation || other || designation.form === 'bare') continue;
        const symbol = printSymbol(issuer.organ, designation, list.noun.kind);
        const count = citedTexts.paragraphsOf(symbol);
        if (count === undefined) continue;
        const wrong = part.numbers.map((text) => Number(numbered.exec(text)?.[0])).find((n) => n > count);
        if (wrong === undefined) continue;
        const args = [String(wrong), symbol, String(count)];
        report({ at: prose.span(part.start, part.end), message: 'missing', args });
      }
    }
  },
});
