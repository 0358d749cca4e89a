import { grammar } from '../../language/grammar';
import { isKnown } from '../../organs/organ';
import { documentOrgan, issuerOf } from '../../citation/issuer';
import { readCitationLists } from '../../citation/list';
import type { Shelf } from '../../facts/search';
import type { Paragraph, Resolution } from '../../syntax/resolution';

const { afterNoun, entitled, joined, unnumbered, isProse } = grammar.typing;

/** What is being typed in front of a place; `start` is where it begins, in `before`. */
export type CitationContext =
  | {
      readonly kind: 'number';
      readonly shelf: Shelf;
      /** The head of a number, or words of a title. */
      readonly typed: string;
      readonly start: number;
      /** Whether it goes on with a list: `resolutions 53/70 of 4 December 1998 and `. */
      readonly continues: boolean;
      /** Whether the sentence may as well go on, so that no answer should come by itself: `the present resolution `. */
      readonly onRequest: boolean;
    }
  /** `resolution 70/1 of 25 September 2015, entitled “`; `citationEnd` is where that citation ends. */
  | {
      readonly kind: 'title';
      readonly typed: string;
      readonly start: number;
      readonly citationEnd: number;
      readonly close: string;
    }
  | { readonly kind: 'symbol'; readonly typed: string; readonly start: number };
/** As much of one number as may have been typed: `53/7`, `2200 A (X`. */
const numberHead = /^\d{1,4}(?:\/\d*)?(?: [A-Z]?)?(?: ?\([\w-]*\)?)?$/;
const symbolHead = /(?<![\w/.-])(?:A|S|E)\/[\w./()-]{0,40}$/u;
/** Characters of the words in front of a noun that are looked at. */
const nearest = 160;

/** What a drafter is citing where `before`, the prose of a paragraph so far, ends; undefined where nothing. */
export function readContext(
  resolution: Resolution,
  paragraph: Paragraph,
  before: string,
): CitationContext | undefined {
  const title = readTitle(before);
  if (title) return title;
  if (isQuoted(before)) return undefined;
  return (
    readSymbolHead(paragraph, before) ??
    readContinuation(resolution, before) ??
    readAfterNoun(resolution, before)
  );
}

function readTitle(before: string): CitationContext | undefined {
  const match = entitled.exec(before);
  const last = match && readCitationLists(before.slice(0, match.index)).at(-1);
  if (!match || last?.end !== match.index) return undefined;
  const [, open = '“', typed = ''] = match;
  return {
    kind: 'title',
    typed,
    start: before.length - typed.length,
    citationEnd: last.end,
    close: open === '"' ? '"' : '”',
  };
}

/** Whether a quotation is open: another text speaks there. */
function isQuoted(before: string): boolean {
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Notes cite documents by their symbols; running text does not. */
function readSymbolHead({ role }: Paragraph, before: string): CitationContext | undefined {
  const match = role === 'note' ? symbolHead.exec(before) : null;
  return match ? { kind: 'symbol', typed: match[0], start: match.index } : undefined;
}

function readAfterNoun(resolution: Resolution, before: string): CitationContext | undefined {
  const match = afterNoun.exec(before);
  if (!match) return undefined;
  const [, noun = '', plural = '', typed = ''] = match;
  if (isProse(typed) || (/^\d/.test(typed) && !numberHead.test(typed))) return undefined;
  const start = before.length - typed.length;
  // What a number would be taken for, were it there.
  const list = readCitationLists(`${before.slice(0, start)}1`).at(-1);
  const citation = list?.citations.at(-1);
  const kind = /^d/i.test(noun) ? 'decision' : 'resolution';
  const organ =
    list && citation ? issuerOf(list, citation, documentOrgan(resolution)).organ : documentOrgan(resolution);
  if (!isKnown(organ) || (kind === 'decision' && !organ.numbering.decisions)) return undefined;
  const onRequest = plural === '' && unnumbered.test(before.slice(-nearest));
  return { kind: 'number', shelf: { organ, kind }, typed, start, continues: false, onRequest };
}

function readContinuation(resolution: Resolution, before: string): CitationContext | undefined {
  const list = readCitationLists(before).at(-1);
  const last = list?.citations.at(-1);
  if (!list || !last || list.quoted) return undefined;
  const rest = before.slice(last.end);
  // The last of several, in the middle of its number.
  const isMember = rest === '' && list.citations.length > 1 && !last.date;
  const typed = isMember ? before.slice(last.start) : joined.exec(rest)?.[1];
  // Nothing but a space: a letter of a part may follow, or the sentence.
  if (typed === undefined || (rest.startsWith(' ') && rest.trim() === typed.trim())) return undefined;
  const isNumber = /^\d|^E?S-/.test(typed);
  const isList = list.noun.plural || list.citations.length > 1;
  // A capital begins the name of another body rather than a word of a title.
  const isWords = typed !== '' && !isNumber;
  if (isWords && (!isList || typed.length < 3 || /^\p{Lu}/u.test(typed) || isProse(typed))) return undefined;
  const { organ } = issuerOf(list, last, documentOrgan(resolution));
  const { kind } = list.noun;
  if (!isKnown(organ) || (kind === 'decision' && !organ.numbering.decisions)) return undefined;
  const onRequest = !isList && !isNumber;
  return {
    kind: 'number',
    shelf: { organ, kind },
    typed,
    start: before.length - typed.length,
    continues: true,
    onRequest,
  };
}
