import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { readEnding, type Ending } from '../../model/punctuation/ending';
import { isTaskTitle } from '../../model/punctuation/task-title';

export const listItems = defineRule({
  id: 'punctuation/list-items',
  summary: 'Subparagraphs end with semicolons, without “and” or “or” after the last but one.',
  rationale:
    'The last subparagraph ends as its paragraph does. The Security Council sometimes writes “; and”, and is only asked for semicolons.',
  source:
    'Measured: 3,833 semicolons in 3,967 subparagraphs that are not the last of their list, and “; and” twice.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'information' },
  fix: 'safe',
  messages: {
    wrong: 'End this subparagraph with a semicolon, not with “{0}”.',
    missing: 'A semicolon is missing at the end of this subparagraph.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Decides*:\n\n(a) To establish a fund; and\n\n(b) To review it;\n\n2. *Decides* to act.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
      },
      {
        wrong:
          '1. *Decides*:\n\n(a) To establish a fund,\n\n(b) To fill it;\n\n(c) To review it;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To fill it;\n\n(c) To review it;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Decides*:\n\n(a) To establish a fund,\n\n(b) To review it;\n\n2. *Decides* to act.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Decides*:\n\n(a) To establish a fund:\n\n(b) To review it;\n\n2. *Decides* to act.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '1. *Decides*:\n\n(a) To establish a fund:\n\n(i) With a board;\n\n(ii) With a chair;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'plain'],
  check({ items, role, within }, { practice, report }) {
    // The last of a list below ends as the subparagraph does that it belongs to.
    const endings = items.slice(0, -1).map((item) => endingOf(deepestOf(item)));
    // A list of headings or of names without any punctuation is a list of another kind, and some preambles
    // and texts of the Security Council write commas throughout.
    const mayHaveCommas = practice.commaItems || role === 'preambular' || within === 'annex';
    const isSentence = ({ ending }: Ended): boolean =>
      ending !== undefined && (ending.mark.startsWith(';') || (/^[,:]$/.test(ending.mark) && !mayHaveCommas));
    const told = items.flatMap(notLastBelow).map(endingOf);
    if (!endings.some(isSentence) && !told.some(isSentence) && !lacksMarks(items)) return;
    for (const { item, ending } of endings) {
      if (!ending || item.more.length > 0 || ending.mark === ';') continue;
      // A colon may lead to what is read as no subparagraph.
      if (ending.mark === ':' && (!isFollowed(item, items) || practice.freeItemLabels)) continue;
      // A heading in bold has no stop.
      if (item.inline.emphases.some(({ strong, start }) => strong && start === 0)) continue;
      if (practice.semicolonAnd && /^; ?(?:and|or)$/.test(ending.mark)) continue;
      if (practice.taskTitles && ending.mark === '' && isTaskTitle(item)) continue;
      report({
        at: ending.at,
        message: ending.mark === '' ? 'missing' : 'wrong',
        args: [ending.mark],
        fix: {
          title: 'End the subparagraph with a semicolon',
          applicability: ending.applicability,
          edits: [ending.replaceWith(';')],
        },
      });
    }
  },
});

/** Whether the next paragraph of the text is the next subparagraph of the list. */
const isFollowed = (item: Paragraph, items: readonly Paragraph[]): boolean => {
  const next = items[items.indexOf(item) + 1];
  return next !== undefined && next.degree === item.degree;
};

interface Ended {
  readonly item: Paragraph;
  readonly ending: Ending | undefined;
}

const endingOf = (item: Paragraph): Ended => ({ item, ending: readEnding(item) });

/** The subparagraphs below one that another follows in its list. */
const notLastBelow = ({ items }: Paragraph): Paragraph[] => [
  ...items.slice(0, -1),
  ...items.flatMap(notLastBelow),
];

const deepestOf = (item: Paragraph): Paragraph => {
  const last = item.items.at(-1);
  return last ? deepestOf(last) : item;
};

const longestName = 60;

/**
 * Whether a list without marks but at its end is one of clauses, not of names or headings: all begin in small letters, or
 * there are two and both are long.
 */
function lacksMarks(items: readonly Paragraph[]): boolean {
  const marks = items.map((item) => readEnding(deepestOf(item))?.mark);
  const last = marks.pop();
  if (marks.some((mark) => mark !== '')) return false;
  const words = items.map(({ inline }) => inline.prose.text);
  if (words.every((text) => /^\p{Ll}/u.test(text))) return true;
  return (
    items.length === 2 && (last === ';' || last === '.') && words.every((text) => text.length > longestName)
  );
}
