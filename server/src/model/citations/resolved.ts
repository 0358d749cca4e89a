import { grammar } from '../../language/grammar';
import type { Citation, CitationList } from '../../citation/citation';
import { documentOrgan, issuerOf, type Issuer } from '../../citation/issuer';
import { ownListsOf } from '../../citation/paragraph';
import { readDates, type FoundDate } from '../../citation/date';
import type { Organ } from '../../organs/organ';
import { oncePerReading, oncePerReadingOf } from '../../syntax/memoize';
import type { Prose } from '../../syntax/prose';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { plainly, spacedLike } from '../../text/spaces';
import { bodyRoles } from '../roles';
import type { Applicability, Fix } from '../report';
import type { Edit } from '../../text/edit';
import type { ParagraphContext } from '../context';

const { openingBeforeNoun: openingPhrase, bodyBeforeClause: bodyBehind, itsBefore } = grammar.citationLists;

/** A citation that the text itself makes, with all that is needed to judge it. */
export interface Cited {
  readonly citation: Citation;
  readonly list: CitationList;
  /** Its place in the list. */
  readonly index: number;
  readonly issuer: Issuer;
}

/** The lists of a paragraph that the text itself speaks; titles and other texts in quotation marks are left alone. */
export const listsOf = (paragraph: Paragraph): readonly CitationList[] => ownListsOf(paragraph);

/** Whether running text cites a list of a kind. */
export const citesSuch = (paragraph: Paragraph, holds: (list: CitationList) => boolean): boolean =>
  bodyRoles.includes(paragraph.role) && listsOf(paragraph).some(holds);

/** The citations of a paragraph, one by one. */
export const citedIn = (
  paragraph: Paragraph,
  { resolution }: Pick<ParagraphContext<never>, 'resolution'>,
): readonly Cited[] => {
  const { inline } = paragraph;
  const lists = ownListsOf(paragraph);
  if (lists.length === 0) return none;
  const own = documentOrgan(resolution);
  const known = citedFor(inline, lists);
  const cited = known.get(own) ?? lists.flatMap((list) => citationsOf(list, own));
  known.set(own, cited);
  return cited;
};

const none: readonly Cited[] = [];

/** By the organ that speaks. */
const citedFor = oncePerReadingOf<readonly CitationList[], Map<Organ, readonly Cited[]>, []>(() => new Map());

const citationsOf = (list: CitationList, own: Organ): Cited[] =>
  list.citations.map((citation, index) => ({ citation, list, index, issuer: issuerOf(list, citation, own) }));

/** The dates of a paragraph, whatever their shape. */
export const datesIn = ({ inline }: Paragraph): readonly FoundDate[] => dates(inline);

const dates = oncePerReading(readDates);

/** No opening phrase is longer. */
const longestOpening = 120;

/** Whether nothing but an opening phrase stands before a place, so that "its" there is the organ of the text. */
export function isOpening({ inline }: Paragraph, index: number): boolean {
  if (index > longestOpening) return false;
  const before = inline.prose.text.slice(0, index);
  const inItalics = inline.emphases.find(({ italic, start }) => italic && start === 0)?.end;
  return openingPhrase.test(before) || (before.endsWith(' ') && before.trimEnd().length === inItalics);
}

/** How far a rule looks around a citation; farther than any clause reaches. */
const reach = 400;

/** The text in front of a place, as far as a rule looks. */
export const textBefore = ({ text }: Prose, index: number): string =>
  text.slice(Math.max(0, index - reach), index);

/** The text behind a place, as far as a rule looks. */
export const textBehind = ({ text }: Prose, index: number): string => text.slice(index, index + reach);

const lineBreaks = /[ \t]{0,80}(?:\r\n|\r|\n)[ \t]{0,80}/g;

/**
 * Edits that put `words` in the place of a stretch of prose and leave alone what stays as it is; undefined where
 * mark-up or a footnote indicator would be lost. A line break within the stretch gives way.
 */
export function rewrite(
  { source }: Pick<Resolution, 'source'>,
  prose: Prose,
  start: number,
  end: number,
  words: string,
): Edit[] | undefined {
  const before = prose.raw.slice(start, end);
  const text = spacedLike(before, words);
  let head = 0;
  while (head < before.length && head < text.length && before[head] === text[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, text.length) - head;
  while (tail < most && before[before.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const span = prose.span(start + head, end - tail);
  const replaced = before.slice(head, before.length - tail);
  const written = source.slice(span.start, span.end);
  if (written !== replaced && plainly(written).replace(lineBreaks, ' ') !== plainly(replaced))
    return undefined;
  return [{ ...span, text: text.slice(head, text.length - tail) }];
}

/** A fix of these edits, or none where one of them cannot be made; a title may come with what stands in it. */
export function fixOf(
  title: string | readonly [title: string, ...args: string[]],
  applicability: Applicability,
  ...edits: readonly (readonly Edit[] | undefined)[]
): Fix | undefined {
  const all = edits.flatMap((some) => some ?? []);
  if (edits.includes(undefined) || all.length === 0) return undefined;
  if (typeof title === 'string') return { title, applicability, edits: all };
  const [words, ...args] = title;
  return { title: words, args, applicability, edits: all };
}

/** Whether "its" looks forward: `in its resolution 1894 (2009) on civilians, the Security Council noted`. */
export const namesBodyBehind = (prose: Prose, { noun }: CitationList, { end }: Citation): boolean =>
  itsBefore.test(textBefore(prose, noun.start)) && bodyBehind.test(textBehind(prose, end));
