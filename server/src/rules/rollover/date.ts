import { dateOrder, printDate } from '../../citation/date';
import { symbolsOf } from '../../citation/symbol';
import { adoptionOf } from '../../model/citations/known';
import { citedIn, type Cited } from '../../model/citations/resolved';
import { replaceProse } from '../../model/edits';
import type { Resolution } from '../../syntax/resolution';
import { defineRule } from '../rule';

export const date = defineRule({
  id: 'rollover/date',
  summary: 'A resolution has the date that it has in the text before.',
  rationale:
    'A date that was right in the text that a draft takes up is mistyped in one of the two. Where the table of resolutions knows the date, `citation/date-correct` says which. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: 11 resolutions with two dates, and 11 errors, 7 of them in the later text. The examples are those of a draft that takes up resolution 79/940, which cites resolution 77/909 of 7 December 2022.',
  languages: ['en'],
  severity: 'information',
  fix: 'suggestion',
  messages: { other: 'Check the date of {0}: the text taken up, {1}, has {2}.' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolution 77/909 of 17 December 2022,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolution 77/909 of 7 December 2022,\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n1. *Recalls* its resolution 77/909 of 7 November 2022;\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n1. *Recalls* its resolution 77/909 of 7 December 2022;\n',
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolutions 53/70 of 4 December 1998 and 77/909 of 7 December 2022,\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    if (!predecessor) return;
    const before = datesIn(predecessor);
    const name = predecessor.masthead.symbol ?? '';
    for (const paragraph of resolution.paragraphs) {
      for (const cited of citedIn(paragraph, { resolution })) {
        const { date: written, designation } = cited.citation;
        const right = symbolsOfCited(cited).map((symbol) => before.get(symbol))[0];
        // What the table knows is judged by it.
        if (!written || !right || dateOrder(written) === dateOrder(right) || adoptionOf(cited)) continue;
        const { prose } = paragraph.inline;
        const text = printDate(right);
        const edit = replaceProse(prose, written.start, written.end, text);
        report({
          at: prose.span(written.start, written.end),
          message: 'other',
          args: [designation.text, name, text],
          fix: edit && { title: 'Write “{0}”', args: [text], applicability: 'suggestion', edits: [edit] },
        });
      }
    }
  },
});

const symbolsOfCited = ({ citation, issuer, list }: Cited): string[] =>
  list.noun.kind === 'resolution' ? symbolsOf(citation, issuer.organ) : [];

/** The date of each resolution that a text cites with one. */
function datesIn(resolution: Resolution) {
  const dates = new Map<string, NonNullable<Cited['citation']['date']>>();
  for (const paragraph of resolution.paragraphs)
    for (const cited of citedIn(paragraph, { resolution }))
      if (cited.citation.date)
        for (const symbol of symbolsOfCited(cited))
          if (!dates.has(symbol)) dates.set(symbol, cited.citation.date);
  return dates;
}
