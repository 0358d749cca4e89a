import { distance } from 'fastest-levenshtein';
import { fieldsOf } from '../../model/masthead/fields';
import { replaceProse } from '../../model/edits';
import { grammar } from '../../language/grammar';
import { laterSessionsIn } from '../../model/masthead/later-sessions';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { matchesIn } from '../../text/matches';
import { capitalised } from '../../text/letters';
import { defineRule } from '../rule';

const { itemEntitled } = grammar.sessions;

/** A title so near to one of the masthead, as a share of its length, is that one with a slip. */
const nearest = 0.25;

const puttingOn = paragraphsWith(
  (paragraph) =>
    paragraph.role === 'operative' && laterSessionsIn(paragraph).some(({ kind }) => kind === 'agenda'),
);

export const itemTitle = defineRule({
  id: 'masthead/item-title',
  summary: 'The item that is put on the agenda again is the one of the masthead, word for word.',
  rationale:
    'The title of an item is that of the agenda. A sub-item may be a new one, so that only a title near to one of the masthead, or an item of another name, is told of.',
  source: 'Measured in 111 published texts that name both: word for word in 110.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    slip: 'Write “{0}”, as the masthead does.',
    other: 'Check the item: the masthead has “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.3/80/L.4\n\nEightieth session\n\nAgenda item 28\n\nSocial development\n\nChile: draft resolution\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Social developement”.\n',
        mended:
          'A/C.3/80/L.4\n\nEightieth session\n\nAgenda item 28\n\nSocial development\n\nChile: draft resolution\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Social development”.\n',
      },
      {
        wrong:
          'A/C.3/80/L.4\n\nEightieth session\n\nAgenda item 28\n\nSocial development: ageing\n\nChile: draft resolution\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Advancement of women”, the sub-item entitled “Ageing”.\n',
        mended:
          'A/C.3/80/L.4\n\nEightieth session\n\nAgenda item 28\n\nSocial development: ageing\n\nChile: draft resolution\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Social development”, the sub-item entitled “Ageing”.\n',
        byHand: true,
      },
    ],
    right: [
      'A/C.3/80/L.4\n\nEightieth session\n\nAgenda item 28\n\nSocial development: ageing\n\nChile: draft resolution\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Social development”, a sub-item entitled “New ways of learning”.\n',
    ],
  },
  check(resolution, { report }) {
    const paragraphs = puttingOn(resolution);
    if (paragraphs.length === 0) return;
    const title = titleOfItem(resolution);
    if (title === undefined) return;
    const own = partsOf(title);
    for (const paragraph of paragraphs) {
      const { prose } = paragraph.inline;
      const named = matchesIn(prose.text, itemEntitled);
      // A sub-item may be new, the item itself may not.
      const item = named.find(({ 0: all }) => all.startsWith('item')) ?? named[0];
      for (const { 0: all, 1: words = '', index } of named) {
        const end = index + all.length - 1;
        const right = near(words, own);
        if (right !== undefined && isSame(right, words)) continue;
        if (right === undefined && index !== item?.index) continue;
        const edit =
          right === undefined ? undefined : replaceProse(prose, end - words.length, end, capitalised(right));
        report({
          at: prose.span(end - words.length, end),
          message: right === undefined ? 'other' : 'slip',
          args: [capitalised(right ?? own[0] ?? '')],
          fix: edit && {
            title: 'Write “{0}”',
            args: [capitalised(right ?? '')],
            applicability: 'suggestion',
            edits: [edit],
          },
        });
      }
    }
  },
});

/** Titles that differ in the case of their first letter only, or in blanks and hyphens. */
const isSame = (right: string, words: string): boolean =>
  plain(right) === plain(words) && uppercase(words) <= uppercase(right);

/** How many words but the first have a capital. */
const uppercase = (words: string): number => matchesIn(words, / \p{Lu}/gu).length;

/** The words of a title as they are compared: without letter case, blanks and hyphens. */
const plain = (words: string): string => words.toLowerCase().replace(/[\s-]+/g, '');

/** Every part of a title that may stand for an item: the whole, and what its colons part. */
function partsOf(title: string): string[] {
  const pieces = title.split(/: ?/);
  return pieces.flatMap((_, from) =>
    pieces.slice(from).map((__, i) => pieces.slice(from, from + i + 1).join(': ')),
  );
}

/** The part that a title is, or is a slip of. */
function near(words: string, own: readonly string[]): string | undefined {
  const wanted = plain(words);
  return (
    own.find((part) => plain(part) === wanted) ??
    own.find((part) => distance(plain(part), wanted) <= Math.min(part.length, wanted.length) * nearest)
  );
}

/** The title of the agenda item: behind its number, or in the lines after it up to the next field. */
function titleOfItem(resolution: Resolution): string | undefined {
  const items = fieldsOf(resolution, 'agenda-item');
  const [item] = items;
  // Of several items it is not known which of them the text puts on the agenda again.
  if (!item || items.length > 1) return undefined;
  const { masthead } = resolution;
  const after = masthead.fields.find(({ start }) => start > item.start);
  const lines = masthead.paragraphs.filter(
    ({ start, end }) => end > item.start && start < (after?.start ?? Infinity),
  );
  const words = lines.map((line) => wordsAfter(line, item.start)).join(' ');
  const text = words.replace(
    /^agenda items? \d{1,3}(?: ?\([a-z]{1,2}\))?(?:(?:,| and) \d{1,3}(?: ?\([a-z]{1,2}\))?)*:? ?/i,
    '',
  );
  return text.trim() === '' ? undefined : text.trim();
}

const wordsAfter = ({ inline: { prose } }: Paragraph, offset: number): string =>
  prose.text.slice(prose.indexOf(offset)).trim();
