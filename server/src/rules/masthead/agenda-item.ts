import { defineRule } from '../rule';
import { fieldsOf, rewrite } from '../../model/masthead/fields';

const line =
  /^(agenda )?(items?):? (?:Nos?\.? |[–-] )?(\d{1,3}(?: ?(?:[([{]?[a-z]{1,2}[)\]}]|[a-z](?![\w’'])))?(?:(?:, | (?:and|&) )\d{1,3}(?: ?\([a-z]{1,2}\))?(?![\w-])){0,12})([:.]?)(?= |$)/i;

export const agendaItem = defineRule({
  id: 'masthead/agenda-item',
  summary: 'The agenda line reads “Agenda item 67”, “Agenda item 21 (a)” or “Agenda items 11 and 12”.',
  rationale:
    'The title of the item follows on the next line, or after a space where a conversion ran the two together. The Security Council has no such line.',
  source: 'Measured on the covers of sessions 74–80 and on 300 drafts of the eightieth session.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: { form: 'Write the agenda line as “{0}”.' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.3/80/L.20\n\nEightieth session\n\nAgenda Item 67:\n\nRights of the child\n\n*The General Assembly*,\n',
        mended:
          'A/C.3/80/L.20\n\nEightieth session\n\nAgenda item 67\n\nRights of the child\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'A/C.3/80/L.20\n\nEightieth session\n\nItem 71(b)\n\nHuman rights\n\n*The General Assembly*,\n',
        mended:
          'A/C.3/80/L.20\n\nEightieth session\n\nAgenda item 71 (b)\n\nHuman rights\n\n*The General Assembly*,\n',
      },
      {
        wrong: 'A/80/L.20\n\nEightieth session\n\nAgenda item 11 and 12\n\n*The General Assembly*,\n',
        mended: 'A/80/L.20\n\nEightieth session\n\nAgenda items 11 and 12\n\n*The General Assembly*,\n',
      },
    ],
    right: [
      'A/80/L.20\n\nEightieth session\n\nAgenda items 14 and 120 (t)\n\n*The General Assembly*,\n',
      'A/C.3/80/L.28\n\nEightieth session\n\nAgenda item 71 (b) Promotion and protection of human rights\n\n*The General Assembly*,\n',
    ],
  },
  check(resolution, { report }) {
    for (const { prose, from, text } of fieldsOf(resolution, 'agenda-item')) {
      const match = line.exec(text);
      // Before a session its agenda is provisional, and each item one `of the provisional agenda`.
      if (!match || /^[^,;]{0,40} of the provisional agenda\b/.test(text)) continue;
      const [written, , , numbers = ''] = match;
      const items = numbers
        .replace(/ ?[([{]?([A-Za-z]{1,2})[)\]}]/g, (_, letter: string) => ` (${letter.toLowerCase()})`)
        .replace(/(?<=\d) ?([a-z])(?![a-z])/g, ' ($1)')
        .replace(/(?<=\d)\(/g, ' (')
        .replace(/ & /g, ' and ');
      const expected = `Agenda item${/, | and /.test(items) ? 's' : ''} ${items}`;
      if (written === expected) continue;
      const end = from + written.length;
      report({
        at: prose.span(from, end),
        message: 'form',
        args: [expected],
        fix: rewrite(prose, from, end, expected),
      });
    }
  },
});
