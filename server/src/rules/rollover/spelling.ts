import { knownVocabulary } from '../../facts/vocabulary';
import { replaceProse } from '../../model/edits';
import { isWithin } from '../../text/quotes';
import { quotesOf } from '../../citation/paragraph';
import { isOneAway } from '../../text/slips';
import { against } from '../../succession/rollover/against';
import { defineRule } from '../rule';

/** Shorter words are too many to be one letter away by chance. */
const shortest = 4;
const isWord = /^[a-z]+(?:-[a-z]+)*$/i;

export const spellingOfPredecessor = defineRule({
  id: 'rollover/spelling',
  summary: 'A word that adopted texts do not use is not written for one a letter away in the text before.',
  rationale:
    'If a paragraph is taken up and one of its words becomes another by a letter or a hyphen, which no adopted text uses, it is a slip of the hand. What no dictionary has is found by `style/spelling`. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: 17 words, 9 of them wrong. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: 'information',
  fix: 'suggestion',
  messages: { other: 'Check this word: the text taken up has “{0}”.' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Stressing* the need to protect the fist lakes of all regions and their waters,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Stressing* the need to protect the first lakes of all regions and their waters,\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Stressing* the need to protect the first lakes of all regions and their wagers,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Stressing* the need to protect the first lakes of all regions and their waters,\n',
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Stressing* the need to protect the first lakes of all regions and their water,\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    const vocabulary = knownVocabulary();
    const read = predecessor && vocabulary && against(resolution, predecessor);
    if (!read) return;
    const { spelling: words } = vocabulary;
    const isUsual = (word: string): boolean => words.textsWith(word.toLowerCase()) > 0;
    for (const { after, changes } of read.comparison.pairs)
      for (const { kind, from, to } of changes) {
        const isSlip =
          kind === 'words' &&
          isWord.test(from.text) &&
          isWord.test(to.text) &&
          isUsual(from.text) &&
          !isUsual(to.text) &&
          words.isWritten(to.text) &&
          areClose(from.text.toLowerCase(), to.text.toLowerCase());
        const { prose } = after.paragraph.inline;
        if (!isSlip || isWithin(quotesOf(after.paragraph), to.start)) continue;
        const edit = replaceProse(prose, to.start, to.end, from.text);
        report({
          at: prose.span(to.start, to.end),
          message: 'other',
          args: [from.text],
          fix: edit && {
            title: 'Write “{0}”',
            args: [from.text],
            applicability: 'suggestion',
            edits: [edit],
          },
        });
      }
  },
});

const areClose = (one: string, other: string): boolean =>
  one !== other &&
  Math.min(one.length, other.length) >= shortest &&
  (isOneAway(one, other) || one.replaceAll('-', '') === other.replaceAll('-', ''));
