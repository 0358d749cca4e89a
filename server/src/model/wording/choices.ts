import { grammar } from '../../language/grammar';
import { capitalised } from '../../text/letters';
import type { Span } from '../../text/lines';
import type { Paragraph } from '../../syntax/resolution';
import { passages } from '../passages';
import { opensParagraphs } from './moods';

const { alternatives, modals, plainModals } = grammar.leftovers;

/** Two modal verbs, or two verbs or participles that open paragraphs, with a stroke between: offsets in the prose. */
export const choicesIn = (paragraph: Paragraph): readonly Span[] =>
  paragraph.inline.prose.text.includes('/')
    ? passages(paragraph, alternatives).flatMap(({ 0: all, 1: one = '', 2: other = '', index }) =>
        isChoice(one, other) ? [{ start: index, end: index + all.length }] : [],
      )
    : [];

const isChoice = (one: string, other: string): boolean =>
  (modals.test(one) && modals.test(other)) ||
  ((plainModals.test(one) || plainModals.test(other)) &&
    [one, other].every((word) => modals.test(word) || opensParagraphs(capitalised(word)))) ||
  (opensParagraphs(capitalised(one)) && opensParagraphs(capitalised(other)));
