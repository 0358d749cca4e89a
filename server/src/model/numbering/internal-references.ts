import { matchesIn } from '../../text/matches';
import { oncePerReading } from '../../syntax/memoize';
import type { Paragraph } from '../../syntax/resolution';

/** `paragraph 2 above`, `paragraphs 3 to 5 below`, `paragraph 1 (b) of the present resolution`. */
export interface InternalReference {
  /** Offsets in the prose of the paragraph it stands in. */
  readonly start: number;
  readonly end: number;
  readonly direction: 'above' | 'below' | 'here';
  /** The paragraph numbers as written, one by one; those between the two ends of a range are not among them. */
  readonly numbers: readonly { readonly value: number; readonly start: number; readonly end: number }[];
  /** Whether a subparagraph is named: `paragraph 3 (b) above` may stand in paragraph 3 itself. */
  readonly namesItem: boolean;
}

const number = String.raw`\d{1,3}(?: \([a-z]{1,4}\)){0,3}`;
const reference = new RegExp(
  String.raw`(?<!preambular )\bparagraphs? (${number}(?:(?:, | and | or | to |, and )${number}){0,20}) (above|below|of the present resolution|of this resolution)\b`,
  'giu',
);

/** The references of a paragraph to other paragraphs of the same text. */
export const readInternalReferences = ({ inline }: Paragraph): readonly InternalReference[] =>
  references(inline);

const references = oncePerReading((text): InternalReference[] => {
  if (!text.includes('aragraph')) return [];
  return matchesIn(text, reference).map((match) => {
    const [all, list = '', where = ''] = match;
    const listStart = match.index + all.indexOf(list);
    const numbers = [...list.matchAll(/(?<!\w)\d{1,3}/g)].map(({ 0: digits, index }) => ({
      value: Number(digits),
      start: listStart + index,
      end: listStart + index + digits.length,
    }));
    const direction = where.startsWith('of') ? 'here' : where.toLowerCase() === 'above' ? 'above' : 'below';
    return {
      start: match.index,
      end: match.index + all.length,
      direction,
      numbers,
      namesItem: list.includes('('),
    };
  });
});
