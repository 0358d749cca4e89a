import { defineRule } from '../rule';

export const titles = defineRule({
  id: 'italics/titles',
  summary: 'Titles of resolutions, reports and items stand in roman within quotation marks, not in italics.',
  rationale:
    'Italics are for publications, periodicals and court cases: “*World Investment Report 2024*”. Only a title that follows “resolution …, entitled” or “item entitled” is reported; of a report one cannot know whether it was published.',
  source: 'Editorial Manual, italics.',
  severity: 'information',
  fix: 'suggestion',
  messages: { title: 'The title of a resolution or an item stands in quotation marks, not in italics.' },
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
    ],
    right: ['*Recalling* the publication entitled *World Investment Report 2024*,\n\n*Decides* to act.\n'],
  },
  roles: ['preambular', 'operative', 'subparagraph'],
  check({ inline: { prose, emphases } }, { report }) {
    for (const { italic, start, end, open, close } of emphases) {
      if (!italic || start === 0) continue;
      const before = prose.text.slice(Math.max(0, start - 60), start);
      if (!/(?:\bitem|\b(?:resolution|decision)\b[^“”]{0,40}),? entitled $/.test(before)) continue;
      const quoted = /^[“"]/.test(prose.text.slice(start, end));
      report({
        at: { start: open.start, end: close.end },
        message: 'title',
        fix: {
          title: 'Put it in quotation marks',
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
