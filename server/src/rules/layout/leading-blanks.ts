import type { Paragraph, Resolution, Role } from '../../syntax/resolution';
import { countWhile } from '../../text/search';
import { defineRule } from '../rule';

const roles: ReadonlySet<Role> = new Set<Role>(['formula', 'preambular', 'operative']);
/** Subparagraphs of deeper degrees, and what hangs on paragraphs, may be indented. */
const isJudged = ({ role, degree }: Paragraph): boolean =>
  roles.has(role) || (role === 'subparagraph' && degree === 1);
/** A text of which one paragraph in so many is indented, or more, is laid out so. */
const share = 4;

export const leadingBlanks = defineRule({
  id: 'layout/leading-blanks',
  summary: 'No blanks stand at the start of a paragraph, if the others have none.',
  rationale:
    'They come with a paste, and make a quotation or a list of what follows in many converters. A text that is indented throughout is left as it is.',
  source: 'Measured: none in 310 published texts.',
  severity: 'warning',
  fix: 'safe',
  messages: { blanks: 'Remove the spaces at the beginning of this paragraph.' },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* the report,\n\n   *Recalling* its decision,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the report,\n\n*Recalling* its decision,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* the report,\n\n*Recalling* its decision,\n\n\t1. *Decides* to act;\n\n2. *Decides* to meet.\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the report,\n\n*Recalling* its decision,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n  *Noting* the report,\n\n  *Recalling* its decision,\n\n1. *Decides*:\n\n   (a) To act;\n\n   (b) To meet.\n',
    ],
  },
  check(resolution, { report }) {
    const found = indentedIn(resolution);
    if (found.length === 0) return;
    // Subparagraphs are compared with their like: in many drafts all of them are indented.
    const isRare = [false, true].map((isItem) => {
      const ofKind = (paragraph: Paragraph): boolean =>
        isJudged(paragraph) && (paragraph.role === 'subparagraph') === isItem;
      return found.filter(ofKind).length * share < resolution.paragraphs.filter(ofKind).length;
    });
    for (const { role, blocks, marker, start: words } of found) {
      if (!isRare[role === 'subparagraph' ? 1 : 0]) continue;
      const start = blocks[0]?.start ?? words;
      const at = { start, end: marker?.start ?? words };
      report({
        at,
        message: 'blanks',
        fix: { title: 'Remove the spaces', applicability: 'safe', edits: [{ ...at, text: '' }] },
      });
    }
  },
});

/** Every edit asks, so that the text is not searched with a pattern. */
function indentedIn({ source, paragraphs }: Resolution): Paragraph[] {
  const places: number[] = [];
  for (const blank of [' ', '\t', '\u00A0'])
    for (let at = source.indexOf(`\n${blank}`); at >= 0; at = source.indexOf(`\n${blank}`, at + 1))
      places.push(at + 1);
  return places
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const paragraph =
        paragraphs[countWhile(paragraphs, ({ blocks, start }) => (blocks[0]?.start ?? start) <= place) - 1];
      return paragraph?.blocks[0]?.start === place && isJudged(paragraph) ? [paragraph] : [];
    });
}
