import { grammar } from '../../language/grammar';
import { against } from '../../succession/rollover/against';
import { readSymbols } from '../../citation/symbol';
import { defineRule } from '../rule';

const { anySession, treatyNumber } = grammar.succession;

export const noteNumber = defineRule({
  id: 'rollover/note-number',
  summary: 'A note of a paragraph that stays word for word keeps its numbers.',
  rationale:
    'The volume of a treaty or the number of a record is mistyped in one of two texts if nothing else of the paragraph and its note was changed. Documents, sessions and years move on and are not looked at. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: 8 such notes, 2 of them wrong; with the number of a treaty kept and its volume changed 1 of 1. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { other: 'Check this note: the text taken up has “{0}”.' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Bearing in mind* the Convention on Lakes,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 9336, No. 99121.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Bearing in mind* the Convention on Lakes,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 9363, No. 99121.\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Bearing in mind* the Convention on Lakes,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 9363, No. 99112.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Bearing in mind* the Convention on Lakes,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 9363, No. 99121.\n',
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Bearing in mind* the Convention on Lakes,[^1]\n\n[^1]: A/80/112.\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    const read = predecessor && against(resolution, predecessor);
    if (!read) return;
    for (const { status, notes, after } of read.comparison.pairs) {
      if (status !== 'source') continue;
      for (const { from, to } of notes) {
        if (from === undefined || to === undefined || !differsInNumber(from, to)) continue;
        const note = after.notes.find(({ text }) => text === to)?.paragraph;
        const [other] = numbersOf(from).flatMap((number, i) => {
          const written = numbersOf(to)[i];
          return written && written[0] !== number[0] ? [{ number, written }] : [];
        });
        if (!note || !other) continue;
        const { prose } = note.inline;
        const shift = prose.text.indexOf(to);
        const at = prose.span(
          shift + other.written.index,
          shift + other.written.index + other.written[0].length,
        );
        report({
          at,
          message: 'other',
          args: [other.number[0]],
          atMost: treatyIn(from) !== undefined && treatyIn(from) === treatyIn(to) ? undefined : 'information',
          fix: {
            title: 'Write “{0}”',
            args: [other.number[0]],
            applicability: 'suggestion',
            edits: [{ ...at, text: other.number[0] }],
          },
        });
      }
    }
  },
});

const numbersOf = (text: string): RegExpExecArray[] => [...text.matchAll(/\d+/g)];

/** Whether two notes have other numbers and nothing else, none of them a session, a year or part of a symbol. */
function differsInNumber(one: string, other: string): boolean {
  const isTimed = [one, other].some(
    (note) =>
      readSymbols(note).length > 0 || /\b(?:19|20)\d\d\b|\d\//.test(note) || note.search(anySession) >= 0,
  );
  return !isTimed && one !== other && one.replace(/\d+/g, '#') === other.replace(/\d+/g, '#');
}

const treatyIn = (note: string): string | undefined => treatyNumber.exec(note)?.[1];
