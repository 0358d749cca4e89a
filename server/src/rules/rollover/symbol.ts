import { documentOfSession } from '../../succession/rollover/notes';
import { against } from '../../succession/rollover/against';
import { defineRule } from '../rule';

export const keptSymbol = defineRule({
  id: 'rollover/symbol',
  summary: 'The report that a text takes note of is that of its own session.',
  rationale:
    'A document of last session has its counterpart in the next, under another number: a symbol that stays is easily forgotten. Often the old report is meant, so this is a hint. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: of 1,806 such notes 79 stay, most of them on purpose. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: 'hint',
  fix: 'none',
  messages: { kept: '{0} stands in the text before too: is there a newer document?' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n4. *Takes note* of the report of the Secretary-General on lakes;[^1]\n\n[^1]: A/79/912.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n4. *Takes note* of the report of the Secretary-General on lakes;[^1]\n\n[^1]: A/80/118.\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n4. *Takes note* of the report of the Secretary-General on lakes and rivers;[^1]\n\n[^1]: A/79/912.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n4. *Takes note* of the report of the Secretary-General on lakes and rivers;[^1]\n\n[^1]: A/80/118.\n',
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n4. *Recalls* the study on lakes;[^1]\n\n[^1]: A/78/913.\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    const read = predecessor && against(resolution, predecessor);
    if (!read) return;
    const { comparison, course } = read;
    for (const { before, after } of comparison.pairs) {
      const was = new Set(before.notes.map(({ text }) => text));
      for (const { text, paragraph } of after.notes) {
        if (!paragraph || !was.has(text) || documentOfSession(text) !== course.from) continue;
        const { prose } = paragraph.inline;
        const name = text.replace(/\.$/, '');
        const start = prose.text.indexOf(name);
        report({ at: prose.span(start, start + name.length), message: 'kept', args: [name] });
      }
    }
  },
});
