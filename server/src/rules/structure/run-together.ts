import { findOpeningPhrase, phraseCount } from '../../facts/opening-phrases';
import { labelOf, valueOf } from '../../model/numbering/letters';
import { passages } from '../../model/passages';
import { lineBreakIn } from '../../text/lines';
import { matched } from '../../text/matched';
import type { ParagraphContext } from '../../model/context';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';

/** A mark that ends a paragraph, and what may be the head of the next, with or without its number or letter. */
const seam =
  /[,;.:](?: {1,2}(?=(?:(\d{1,3})\. ?|\(([a-z]{1,4})\) )?\p{Lu}\p{Ll})|(?=(\d{1,3})\. \p{Lu}\p{Ll})|(?<=;|,) (?=(?:and )?\(([a-z]{1,4})\) [\p{Ll}\d]))/gu;
/** Rarer phrases are too near to words that merely have a capital. */
const fewest = 20;

export const runTogether = defineRule({
  id: 'structure/run-together',
  summary: 'Each paragraph and subparagraph begins on a line of its own.',
  rationale:
    'A line break that is lost in a paste leaves two paragraphs in one, and the numbers after it wrong. Only a known opening with a capital, in the place and with the number or letter that it would have, is taken for the head of the next.',
  source: 'Measured: none in 310 published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { paragraph: 'Begin a new paragraph here, with “{0}”.' },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* its decision, *Noting* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* its decision,\n\n*Noting* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n1. *Decides* to act; 2. *Requests* the Secretary-General to report;\n\n3. *Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*,\n\n1. *Decides* to act;\n\n2. *Requests* the Secretary-General to report;\n\n3. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '1. *Decides*:\n\n(a) To establish a fund; (b) To review it;\n\n(c) To close it;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n(c) To close it;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* the Conference, Having regard to which (b) Noting is read,\n\n1. *Decides* to act.\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph'],
  bodies: ['resolution', 'annex'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const match of passages(paragraph, seam)) {
      const opening = headOfNext(paragraph, match, context);
      // Of what is annexed only the letters of a list are known.
      if (opening === undefined || (paragraph.within === 'annex' && !opening.startsWith('('))) continue;
      const [start, end] = [match.index + 1, match.index + match[0].length];
      const { source } = context.resolution;
      const lineBreak = lineBreakIn(source);
      const indent = matched(
        /(?<![ \t])[ \t]+$/,
        source.slice(Math.max(0, paragraph.start - 20), paragraph.start),
      );
      const text = `${lineBreak}${lineBreak}${paragraph.role === 'subparagraph' ? indent : ''}`;
      context.report({
        at: prose.span(end, end + opening.length),
        message: 'paragraph',
        args: [opening],
        fix: {
          title: 'Begin a paragraph here',
          applicability: 'suggestion',
          edits: [{ ...prose.span(start, end), text }],
        },
      });
    }
  },
});

/** How the next paragraph opens after a seam, with its label; undefined if none begins there. */
function headOfNext(
  paragraph: Paragraph,
  { 0: seam, 1: spaced, 2: capital, 3: number = spaced, 4: letter = capital, index }: RegExpExecArray,
  { practice, openingPhrases }: Pick<ParagraphContext, 'practice' | 'openingPhrases'>,
): string | undefined {
  const after = paragraph.inline.prose.text.slice(index + seam.length);
  const label = matched(/^(?:\d{1,3}\. ?|\([a-z]{1,4}\) )/, after);
  const rest = after.slice(label.length);
  if (letter !== undefined) return follows(letter, paragraph) ? label + matched(/^\S+/, rest) : undefined;
  const part = paragraph.role === 'preambular' && number === undefined ? 'preambular' : 'operative';
  if (paragraph.role === 'subparagraph' && number === undefined) return undefined;
  // A paragraph ends with the mark of its part; a number is enough of a sign in itself.
  if (number === undefined && !seam.startsWith(part === 'preambular' ? ',' : ';')) return undefined;
  const phrase = findOpeningPhrase(rest, practice, part, openingPhrases[part]);
  // The next number is as sure a sign as a frequent phrase.
  const isNext = number !== undefined && Number(number) === Number(paragraph.marker?.label) + 1;
  if (!phrase || (!isNext && phraseCount(phrase.expected, practice, part) < fewest)) return undefined;
  return label + phrase.expected;
}

/** Whether a letter is the next after that of a subparagraph: of its own degree, or the first of the one below. */
function follows(letter: string, { marker, degree = 1 }: Paragraph): boolean {
  if (marker?.shape !== 'parentheses') return false;
  const value = valueOf(marker, degree);
  return value !== undefined && labelOf(value + 1, degree) === `(${letter})`;
}
