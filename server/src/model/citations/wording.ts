import { grammar } from '../../language/grammar';
import type { CitationList } from '../../citation/citation';
import { documentOrgan } from '../../citation/issuer';
import { capitalised } from '../../text/letters';
import { anotherBody } from '../../organs/organ';
import type { Paragraph } from '../../syntax/resolution';
import type { ParagraphContext } from '../context';
import { isOpening, textBefore } from './resolved';

const { otherJoiner, ownBefore } = grammar.citationLists;

/** The noun in full, in the number that its list asks for; with a capital where a paragraph begins with it. */
export function nounFor({ noun, joiners }: CitationList, begins: boolean): string {
  const plural = noun.plural || joiners.some(({ text }) => text.length <= 6 && !otherJoiner.test(text));
  const word = plural ? `${noun.kind}s` : noun.kind;
  return begins ? capitalised(word) : word;
}

/** The body's name in front of the noun: "its" behind an opening phrase in a text of its own, else in full. */
export function bodyFor(
  paragraph: Paragraph,
  start: number,
  { organ, attached, noun, abbreviation }: CitationList,
  context: Pick<ParagraphContext<never>, 'resolution'>,
): string {
  const named = abbreviation !== undefined || /^UN/i.test(noun.text);
  if (!named || !attached || !organ || organ === anotherBody) return '';
  const isOwn = organ === documentOrgan(context.resolution);
  const before = textBefore(paragraph.inline.prose, start);
  if (isOwn && ownBefore.test(before)) return '';
  return isOwn && isOpening(paragraph, start) ? 'its ' : `${organ.name} `;
}
