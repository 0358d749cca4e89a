import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { readSymbols } from '../../citation/symbol';
import { matchesIn } from '../../text/matches';
import { fixOf, rewrite } from '../../model/citations/resolved';
import { defineRule } from '../rule';
import { symbolRoles } from '../../model/roles';

/** What stands between the symbols of one document in two series: a dash, a hyphen with spaces, or a stroke. */
const between = /^(?: ?[–—] ?| - ?|- |\/)(?=[SE]\/(?:\d{4}\/\d|\d{5}\b))/u;
/** The symbol of the General Assembly, which comes first. */
const first = /(?<![\w/.])A\/\d{2}\/\d{1,4}(?!\d)/g;

export const double = defineRule({
  id: 'symbol/double',
  summary:
    'A document issued in two series carries both symbols, joined by a hyphen without spaces: “A/79/302-S/2024/600”.',
  rationale: 'A dash would say “from … to”, a stroke would make one symbol of the two.',
  source: 'United Nations Editorial Manual, Footnotes, III.A: documents issued under a double symbol.',
  severity: 'warning',
  fix: 'safe',
  messages: { joined: 'Join the two symbols with a hyphen, without spaces: “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,¹\n\n¹ A/79/302–S/2024/600.\n',
        mended: '*Noting* the report,¹\n\n¹ A/79/302-S/2024/600.\n',
      },
      {
        wrong: '*Noting* the report,¹\n\n¹ A/58/99 - E/2003/94, annex II.\n',
        mended: '*Noting* the report,¹\n\n¹ A/58/99-E/2003/94, annex II.\n',
      },
    ],
    right: ['*Noting* the report,¹\n\n¹ A/79/302-S/2024/600 and S/2024/601.\n'],
  },
  roles: symbolRoles,
  check(paragraph, { resolution, report }) {
    const { inline } = paragraph;
    const { prose } = inline;
    if (!prose.text.includes('/')) return;
    const quotes = quotesOf(paragraph);
    for (const match of matchesIn(prose.text, first)) {
      const end = match.index + match[0].length;
      const joiner = between.exec(prose.text.slice(end, end + 20))?.[0];
      if (joiner === undefined || isWithin(quotes, match.index)) continue;
      const [second] = readSymbols(prose.text.slice(end + joiner.length, end + joiner.length + 40));
      if (second?.start !== 0) continue;
      const stop = end + joiner.length + second.end;
      const right = `${match[0]}-${second.text}`;
      const fix = fixOf(
        ['Write “{0}”', right],
        'safe',
        rewrite(resolution, prose, end, end + joiner.length, '-'),
      );
      report({ at: prose.span(match.index, stop), message: 'joined', args: [right], fix });
    }
  },
});
