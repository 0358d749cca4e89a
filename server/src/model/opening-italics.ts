import { openingByGrammar } from '../facts/opening-grammar';
import { findOpeningPhrase, type PhrasePart } from '../facts/opening-phrases';
import { grammar } from '../language/grammar';
import type { Practice } from '../organs/practice';
import type { Emphasis } from '../syntax/inline';
import { matched } from '../text/matched';
import type { Paragraph } from '../syntax/resolution';
import { insert, type Edit } from '../text/edit';
import type { ParagraphContext } from './context';
import { reportLoose } from './loose-italics';

type Context = Pick<ParagraphContext, 'italicMarks' | 'resolution'>;

/** An opening that no list has: its extent is read by its grammar, and any italics at its head are right. */
export function reportUnknownOpening(
  paragraph: Paragraph,
  context: ParagraphContext<'capitals' | 'bold' | 'underlined' | 'missing' | 'loose'>,
  part: PhrasePart,
  head: Emphasis | undefined,
): void {
  const { prose } = paragraph.inline;
  const { report } = context;
  if (reportLoose(paragraph, context, part)) return;
  const capitals = openingInCapitals(prose.text, context.practice, part);
  if (head?.italic && capitals === undefined) return;
  const expected = capitals ?? openingByGrammar(prose.text, context.practice, part);
  if (expected === undefined) return;
  const message = capitals ? 'capitals' : head ? (head.strong ? 'bold' : 'underlined') : 'missing';
  const fix = capitals
    ? inSmallLetters(paragraph, expected, context, head)
    : italicise(paragraph, expected, context, head);
  // In a text in which the others are in italics and small letters it is a slip.
  const atMost = capitals && head?.italic ? undefined : 'information';
  report({ at: prose.span(0, expected.length), message, args: [expected], atMost, fix });
}

/** `CALLS UPON all States`: the opening as it is written, in small letters. */
function openingInCapitals(text: string, practice: Practice, part: PhrasePart): string | undefined {
  const [capitals] = grammar.phrases.capitals.exec(text) ?? [];
  if (capitals === undefined) return undefined;
  const plain = capitals.charAt(0) + capitals.slice(1).toLowerCase() + text.slice(capitals.length);
  const expected =
    findOpeningPhrase(plain, practice, part)?.expected ?? openingByGrammar(plain, practice, part);
  return expected !== undefined && capitals.length >= matched(/^\p{L}+/u, expected).length
    ? expected
    : undefined;
}

/** Writes an opening in small letters and italics, in the place of marks that hold it and nothing else. */
function inSmallLetters(
  { inline: { prose, emphases } }: Paragraph,
  phrase: string,
  context: Context,
  head: Emphasis | undefined,
) {
  const [open, close] = marksLike(head, context);
  const { start, end } = prose.span(0, phrase.length);
  const text = `${open}${phrase}${close}`;
  if (!head && emphases.every((emphasis) => emphasis.start >= phrase.length))
    return mend(phrase, [{ start, end, text }]);
  return emphases.length === 1 && head?.close.start === end
    ? mend(phrase, [{ start: head.open.start, end: head.close.end, text }])
    : undefined;
}

/** Puts the phrase between marks of italics; marks that stood around a different extent go. */
export function italicise(
  paragraph: Paragraph,
  phrase: string,
  context: Context,
  head: Emphasis | undefined,
) {
  const { prose, emphases } = paragraph.inline;
  const [open, close] = marksLike(head, context);
  const { start, end } = prose.span(0, phrase.length);
  const within = emphases.filter((emphasis) => emphasis.start < phrase.length);
  // Marks that hold more than this phrase, or a second pair inside it, are for a person to untangle.
  if (within.length > (head ? 1 : 0) || !startsWith(prose.text, phrase)) return undefined;
  const edits: Edit[] = [];
  if (head) {
    edits.push({ ...head.open, text: open });
    if (head.close.start === end) edits.push({ ...head.close, text: close });
    else edits.push({ ...head.close, text: '' }, insert(end, close));
  } else edits.push(insert(start, open), insert(end, close));
  return mend(phrase, edits);
}

const mend = (phrase: string, edits: readonly Edit[]) => ({
  title: 'Set “{0}” in italics',
  args: [phrase],
  applicability: 'safe' as const,
  edits,
});

/** Whether a text opens with a phrase, whose blanks may be such as do not break. */
const startsWith = (text: string, phrase: string): boolean => text.startsWith(phrase);

/** Italics keep the marks they have; bold and underlining take those of the rest of the text. */
function marksLike(head: Emphasis | undefined, { italicMarks, resolution }: Context): Context['italicMarks'] {
  if (!head?.italic) return italicMarks;
  const { source } = resolution;
  return [source.slice(head.open.start, head.open.end), source.slice(head.close.start, head.close.end)];
}
