import { documentOrgan } from '../../citation/issuer';
import type { Body, Paragraph, Resolution } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { lineBreakOf, visible } from '../../model/edits';
import { insert } from '../../text/edit';
import { defineRule } from '../rule';

export const order = defineRule({
  id: 'structure/order',
  summary: 'The enacting formula comes first, then the preamble, then the operative part.',
  rationale:
    'The formula is the subject of the sentence that the paragraphs go on with. Only a paragraph that plainly opens as one of the preamble or of the operative part is reported before the formula, and a missing formula only in a text with a preamble and a symbol, or with both parts and the lines of a form (“Committee:”, “Sponsors:”): what has neither may be a part of one.',
  source: 'Editorial Manual, drafting and editing, order of elements.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    amongOperative: 'Move this paragraph to the preamble, or open it with an operative verb.',
    beforeFormula: 'Move this paragraph after the enacting formula.',
    late: 'Put the enacting formula before the preamble: “{0},”.',
    missing: 'The enacting formula is missing before this paragraph: “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* its resolution 70/1 of 25 September 2015 on the Agenda,\n\n*The General Assembly*\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015 on the Agenda,\n\n*Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          '1. *Takes note* of the report of the Secretary-General on the matter;\n\n*The General Assembly*\n\n2. *Decides* to act.\n',
        mended:
          '*The General Assembly*\n\n1. *Takes note* of the report of the Secretary-General on the matter;\n\n2. *Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          'A/C.3/80/L.20\n\nEightieth session\n\n*Recalling* all its resolutions on the matter,\n\n*Decides* to act.\n',
        mended:
          'A/C.3/80/L.20\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* all its resolutions on the matter,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      'Strengthening the United Nations system,\nfollow-up to the outcome\n\n*The General Assembly*\n\n*Decides* to act.\n',
    ],
  },
  check(resolution, { italicMarks, practice, report }) {
    const { masthead, parts } = resolution;
    const [part] = parts;
    for (const stray of strayPreamble(resolution)) {
      report({
        at: stray.inline.prose.span(0, stray.inline.emphases[0]?.end ?? 1),
        message: 'amongOperative',
        // Early texts of the Security Council have sections whose letters stand in front of a paragraph.
        atMost: practice.sectionLettersInLine ? 'information' : undefined,
      });
    }
    if (!part?.formula) {
      const first = part?.sections[0]?.preamble[0];
      const isSure =
        masthead.symbol !== undefined ? first && opensInItalics(first) : part && isOnForm(resolution, part);
      if (!first || !isSure) return;
      const formula = documentOrgan(resolution).formula;
      const text = `${italicMarks[0]}${formula}${italicMarks[1]},${lineBreakOf(resolution).repeat(2)}`;
      report({
        at: first.inline.prose.span(0, first.inline.emphases[0]?.end ?? 1),
        message: 'missing',
        args: [formula],
        fix: {
          title: 'Write “{0}” before this paragraph',
          args: [formula],
          applicability: 'suggestion',
          edits: [insert(first.start, text)],
        },
      });
      return;
    }
    const [first] = part.sections[0]?.preamble ?? [];
    if (first && first.start < part.formula.start) {
      const { prose } = part.formula.inline;
      const at = prose.span(0, visible(part.formula).length);
      report({ at, message: 'late', args: [documentOrgan(resolution).formula] });
    }
    for (const paragraph of masthead.paragraphs) {
      const { prose } = paragraph.inline;
      const text = visible(paragraph);
      if (
        !opensInItalics(paragraph) ||
        paragraph.opening === 'other' ||
        !/[,;]$/.test(text) ||
        text.length < 40
      )
        continue;
      report({ at: prose.span(0, text.length), message: 'beforeFormula' });
    }
  },
});

/** Whether a text has the lines of a form, `Committee:` or `Sponsors:`, and both its parts. */
const isOnForm = ({ paragraphs }: Resolution, { sections }: Body): boolean =>
  paragraphs.some(({ role }) => role === 'label') &&
  sections.some(({ preamble }) => preamble.length > 0) &&
  sections.some(({ operative }) => operative.length > 0);

/** A paragraph without a number that opens as one of the preamble, and not with a section, but behind an operative one. */
const strayPreamble = paragraphsWith(
  (paragraph) =>
    paragraph.role === 'continuation' &&
    !paragraph.marker &&
    paragraph.opening === 'participle' &&
    opensInItalics(paragraph) &&
    visible(paragraph).endsWith(','),
);

const opensInItalics = (paragraph: Paragraph): boolean =>
  paragraph.inline.emphases.some(
    ({ italic, start, end }) => italic && start === 0 && end < visible(paragraph).length,
  );
