import { grammar } from '../../language/grammar';
import type { Paragraph } from '../../syntax/resolution';
import type { Edit } from '../../text/edit';
import { oncePerReading } from '../../syntax/memoize';
import { applicabilityIn } from '../plain-bodies';
import { visible, withoutBlanks } from '../edits';
import type { Applicability } from '../report';
import { insert } from '../../text/edit';
import { matched } from '../../text/matched';

const { endingMark } = grammar.joining;

/** The punctuation at the end of a paragraph and how to change it. */
export interface Ending {
  /** `,`, `;`, `.`, `:`, another mark, `; and` with a conjunction behind it, or an empty string where a paragraph just stops. */
  readonly mark: string;
  /** Where the mark stands, or the last character of the text where there is none. */
  readonly at: { readonly start: number; readonly end: number };
  /** Whether another mark may be put there by itself: a “!” may be what a scan has made of an indicator, a dash may stand
   * for a stop, and an annex may have a practice of its own. */
  readonly applicability: Applicability;
  /** Puts another mark there; behind a closing quotation mark, in front of footnote indicators. */
  readonly replaceWith: (mark: string) => Edit;
}

/**
 * Reads how a paragraph ends; undefined for an empty one, and for one that ends in a quotation with its own
 * stop (`... security.”`) or in digits behind one (a footnote
 * indicator that has lost its mark), of which nothing is known.
 */
export function readEnding(paragraph: Paragraph): Ending | undefined {
  const { prose } = paragraph.inline;
  const text = visible(paragraph);
  if (text === '') return undefined;
  const { mark, isUnclear } = endOf(paragraph.inline);
  const at = prose.span(text.length - (mark.length || 1), text.length);
  if (isUnclear || !prose.isUnbroken(text.length - mark.length, text.length)) return undefined;
  return {
    mark,
    at,
    applicability:
      /^[!?…]/.test(mark) || (mark === '' && !endsInWord.test(text))
        ? 'suggestion'
        : applicabilityIn(paragraph.within),
    replaceWith: (next) =>
      mark === '' ? insert(endOfMarkup(paragraph, at.end), next) : { ...at, text: next },
  };
}

/** A word, a figure or what closes after one, as against a dash that was left in place of a stop. */
const endsInWord = /[\p{L}\p{M}\p{N}”"’')\]%°]$/u;

/** No ending is longer. */
const longest = 16;

const endOf = oncePerReading((prose) => {
  const text = withoutBlanks(prose).slice(-longest);
  return {
    mark: matched(endingMark, text),
    isUnclear: /[.,;:!?][”"’')]$|[,;:] ?[\d–]{1,5}$|\p{Ll}{5}\.\d{1,2}$/u.test(text),
  };
});

/** Behind the closing mark of an emphasis that ends with the text: `*Treaty Series*` takes its stop behind the star. */
function endOfMarkup(paragraph: Paragraph, offset: number): number {
  const closing = paragraph.inline.emphases.filter((e) => e.close.start >= offset).map((e) => e.close);
  let end = offset;
  for (const close of closing.sort((a, b) => a.start - b.start)) if (close.start === end) end = close.end;
  return end;
}
