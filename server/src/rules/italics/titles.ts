import { citedIn } from '../../model/citations/resolved';
import { factsOf } from '../../model/citations/known';
import { essenceOf } from '../../model/citations/title-essence';
import { defineRule } from '../rule';

const entitled = /(?:\bitem|\b(?:resolution|decision)\b[^“”]{0,40}),? entitled $/;
/** What may stand between a citation and its title. */
const between = /^,? [“"(]?$/;

export const titles = defineRule({
  id: 'italics/titles',
  summary: 'Titles of resolutions, reports and items stand in roman within quotation marks, not in italics.',
  rationale:
    'Italics are for publications, periodicals and court cases: “*World Investment Report 2024*”. Only a title that follows “resolution …, entitled” or “item entitled”, or is known to be that of the resolution before it, is reported; of a report one cannot know whether it was published.',
  source: 'Editorial Manual, italics.',
  languages: ['en'],
  severity: 'information',
  fix: 'suggestion',
  messages: { title: 'Put this title in quotation marks, not in italics.' },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* the item entitled *Promotion of peace*,\n\n*Decides* to act.\n',
        mended: '*Recalling* the item entitled “Promotion of peace”,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Recalling* its resolution 70/1 of 25 September 2015, entitled *Transforming our world: the 2030 Agenda for Sustainable Development*,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Recalling* its resolution 70/1 of 25 September 2015, *Transforming our world: the 2030 Agenda for Sustainable Development*,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* its resolution 70/1 of 25 September 2015, “Transforming our world: the 2030 Agenda for Sustainable Development”,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Recalling* the publication entitled *World Investment Report 2024*,\n\n*Decides* to act.\n'],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'plain'],
  check(paragraph, context) {
    const { prose, emphases } = paragraph.inline;
    /** Whether it is the title, or the beginning of the title, of what is cited in front of it. */
    const isTitleBehind = (start: number, written: string): boolean =>
      citedIn(paragraph, context).some((cited) => {
        const { end } = cited.citation;
        // What is in between tells at once; the table is for those few that are left.
        if (start - end < 1 || start - end > 3 || !between.test(prose.text.slice(end, start))) return false;
        const title = factsOf(cited)[0]?.title;
        return title !== undefined && essenceOf(title).startsWith(essenceOf(written));
      });
    for (const { italic, start, end, open, close } of emphases) {
      if (!italic || start === 0) continue;
      const before = prose.text.slice(Math.max(0, start - 60), start);
      const written = prose.text.slice(start, end);
      if (!entitled.test(before) && !isTitleBehind(start, written)) continue;
      const quoted = /^[“"]/.test(written);
      context.report({
        at: { start: open.start, end: close.end },
        message: 'title',
        fix: {
          title: 'Put the title in quotation marks',
          applicability: 'suggestion',
          edits: [
            { ...open, text: quoted ? '' : '“' },
            { ...close, text: quoted ? '' : '”' },
          ],
        },
      });
    }
  },
});
