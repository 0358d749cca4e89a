import { findOpeningPhrase, phraseCount } from '../../facts/opening-phrases';
import { withItems } from '../../syntax/items';
import type { Body, Paragraph } from '../../syntax/resolution';
import type { RuleContext } from '../../model/context';
import { replaceProse } from '../../model/edits';
import { capitalised } from '../../text/letters';
import { defineRule } from '../rule';

/** Rarer phrases are too near to words that merely stand in italics. */
const fewest = 3;

export const strayParagraph = defineRule({
  id: 'structure/stray-paragraph',
  summary:
    'What opens as a paragraph of the organ begins with a capital, and with neither letter nor bullet; no paragraph breaks off.',
  rationale:
    'A known opening in italics at the head of a line shows what the line is, whatever stands before it. What begins in small letters after a paragraph that has not ended goes on with it.',
  source: 'Measured: none in 310 published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    letter: 'Remove “{0}”: this is a paragraph of its own.',
    capital: 'Write “{0}” with a capital: it opens a paragraph.',
    broken: 'Join this to the paragraph before, which goes on here.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n– *Recalling* its decision,\n\n*Noting* the report,\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* its decision,\n\n*Noting* the report,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* the report,\n\n*recalling* its decision,\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the report,\n\n*Recalling* its decision,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n1. *Notes* the report,\n\nand requests the Fund to act;\n\n2. *Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n1. *Notes* the report, and requests the Fund to act;\n\n2. *Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      '*The General Assembly*,\n\n1. *Decides*:\n\n(a) *Requests* are to be made;\n\n(b) *Notes* are to be kept;\n\n2. *Decides* to act.\n',
    ],
  },
  check({ parts, source }, context) {
    if (context.isNegotiationPaper) return;
    for (const part of parts) if (part.kind === 'resolution') checkPart(part, source, context);
  },
});

type Context = RuleContext<'letter' | 'capital' | 'broken'>;

function checkPart({ sections }: Body, source: string, context: Context): void {
  for (const { preamble, operative } of sections) {
    for (const holder of [...preamble, ...operative]) {
      const all = withItems(holder);
      // Several that open so are the subparagraphs of a paragraph with many verbs.
      const lettered = new Set(all.filter((one) => one.role === 'subparagraph' && opensInItalics(one)));
      let before: Paragraph | undefined;
      let isAfterList = false;
      for (const paragraph of all) {
        const isOneOfMany = lettered.size > 1 && lettered.has(paragraph);
        if (!isOneOfMany && !reportOpening(paragraph, before, source, context) && before)
          reportBroken(paragraph, before, isAfterList, context);
        isAfterList ||= before !== undefined && isListed(before);
        before = paragraph;
      }
    }
  }
}

const opensInItalics = ({ inline }: Paragraph): boolean =>
  inline.emphases.some(({ start, italic }) => start === 0 && italic);

/** A known opening in italics after a letter or bullet, or in small letters. */
function reportOpening(
  { role, marker, inline: { prose, emphases } }: Paragraph,
  before: Paragraph | undefined,
  source: string,
  { practice, report }: Context,
): boolean {
  const head = emphases.find(({ start, italic }) => start === 0 && italic);
  // A letter before a preambular paragraph has a rule of its own.
  const isLettered = role === 'preambular' && marker && marker.shape !== 'bullet';
  if (!head || isLettered || marker?.shape === 'number' || introduces(before)) return false;
  const opening = prose.text.slice(0, head.end).trim();
  const isSmall = /^\p{Ll}/u.test(opening);
  if (!marker && !isSmall) return false;
  const isKnown = (['preambular', 'operative'] as const).some((part) => {
    const phrase = findOpeningPhrase(capitalised(prose.text), practice, part)?.expected;
    return phrase === capitalised(opening) && phraseCount(phrase, practice, part) >= fewest;
  });
  if (!isKnown) return false;
  if (marker) {
    const written = source.slice(marker.start, marker.end);
    report({
      at: { start: marker.start, end: marker.end },
      message: 'letter',
      args: [written],
      fix: {
        title: 'Remove “{0}”',
        args: [written],
        applicability: 'suggestion',
        edits: [{ start: marker.start, end: marker.content, text: '' }],
      },
    });
    return true;
  }
  const right = capitalised(opening);
  const edit = replaceProse(prose, 0, 1, right.charAt(0));
  report({
    at: prose.span(0, opening.length),
    message: 'capital',
    args: [right],
    fix: edit && { title: 'Write “{0}”', args: [right], applicability: 'suggestion', edits: [edit] },
  });
  return true;
}

/** What hangs on a paragraph that introduces it is told of by other rules. */
const introduces = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.inline.prose.text.trimEnd().endsWith(':') ?? false;

const isListed = ({ role, inline }: Paragraph): boolean =>
  role === 'subparagraph' && /[;,]\s*$/.test(inline.prose.text);

/** `and requests the Fund to act;` after a paragraph without the mark that would end it. */
function reportBroken(
  { role, marker, inline: { prose } }: Paragraph,
  before: Paragraph,
  isAfterList: boolean,
  { report }: Context,
): void {
  if (role !== 'continuation' || marker) return;
  // After a list whose items have no marks the paragraph itself may go on.
  if (before.role === 'subparagraph' && !isAfterList) return;
  if (!/^\p{Ll}/u.test(prose.text) || !/[\p{L},]$/u.test(before.inline.prose.text.trimEnd())) return;
  report({ at: prose.span(0, /^\S+/.exec(prose.text)?.[0].length ?? 1), message: 'broken' });
}
