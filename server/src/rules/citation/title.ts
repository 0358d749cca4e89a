import { defineRule } from '../rule';
import { essenceOf } from '../../model/citations/title-essence';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite, textBefore } from '../../model/citations/resolved';
import { factsOf, isSure } from '../../model/citations/known';

const behind = /^,? entitled,? ([“"])/;
export const citedTitle = defineRule({
  id: 'citation/title',
  summary: 'A title in quotation marks is that of the resolution cited.',
  rationale:
    'A title that differs from the official one is either mistyped, or that of another year’s text with another number. Only official titles are compared; capitals, hyphens and quotation marks make no difference.',
  source: 'Official records of the United Nations: 4,650 titles.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { other: 'Write the title of resolution {0}: “{1}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming the world”,\n',
        mended:
          '*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,\n',
      },
      {
        wrong:
          '*Recalling* its resolution 46/182 of 19 December 1991, entitled “Strengthening of the coordination of humanitarian assistance”,\n',
        mended:
          '*Recalling* its resolution 46/182 of 19 December 1991, entitled “Strengthening of the coordination of humanitarian emergency assistance of the United Nations”,\n',
      },
    ],
    right: [
      '*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,\n',
      '*Recalling* the section of resolution 70/1 of 25 September 2015 entitled “Means of implementation and the Global Partnership”,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    if (!prose.text.includes('entitled')) return;
    for (const cited of citedIn(paragraph, context)) {
      const { citation, list, issuer } = cited;
      const quotation = behind.exec(prose.text.slice(citation.end, citation.end + 20));
      const before = textBefore(prose, list.noun.start);
      // The parts of a resolution, A and B, have titles of their own.
      if (!quotation || !isSure(issuer, citation) || partOf.test(before)) continue;
      if (citation.part || citation.letters) continue;
      const start = citation.end + quotation[0].length;
      const end = quotation[1] === '"' ? prose.text.indexOf('"', start) : closingQuote(prose.text, start);
      const official = factsOf(cited)[0]?.title;
      if (end < 0 || official === undefined) continue;
      const written = prose.text.slice(start, end);
      if (isSameTitle(written, official)) continue;
      // A title that begins with a quotation goes on behind it: “World Social Summit” under the title “…”.
      const opensWithQuotation = /^[“"]/.test(official);
      const behindMark = prose.text.slice(start, start + 2 * official.length);
      if (opensWithQuotation && essenceOf(behindMark).startsWith(essenceOf(official))) continue;
      const title = official.replace(/[“"](?=\S)/g, '‘').replace(/[”"]/g, '’');
      const edits = rewrite(context.resolution, prose, start, end, title);
      context.report({
        at: prose.span(start, end),
        message: 'other',
        args: [citation.designation.text, title],
        fix: opensWithQuotation ? undefined : fixOf('Write the official title', 'suggestion', edits),
      });
    }
  },
});

/** Where the quotation closes in which others may stand; -1 where it does not. */
function closingQuote(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '“') depth++;
    else if (text[at] === '”' && --depth === 0) return at;
  }
  return -1;
}

/** "the annex to resolution 60/251 entitled": the title is that of the part. */
const partOf =
  /\b(?:sections?|parts?|chapters?|annex(?:es)?|appendix|paragraphs?|declaration|outcome)\b[^,;]{0,60}$/i;

function isSameTitle(written: string, official: string): boolean {
  const [a, b] = [essenceOf(written), essenceOf(official)];
  return a === b;
}
