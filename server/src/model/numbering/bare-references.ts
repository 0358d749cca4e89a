import { oncePerReading } from '../../syntax/memoize';
import type { Part } from '../../syntax/resolution';

/** A “paragraph 4” of a text of the Security Council that can mean no paragraph but one of that text. Offsets in the prose. */
export interface BareReference {
  readonly start: number;
  /** The numbers and letters: `3 (b), 4 and 6`. */
  readonly list: string;
  readonly listStart: number;
  readonly end: number;
}

const letters = String.raw`(?: ?\([a-z]{1,4}\)){0,4}`;
const numbers = String.raw`\d{1,3}${letters}(?:(?:, and |, | and | or | to )\d{1,3}${letters}){0,20}`;
const bare = new RegExp(String.raw`\bparagraphs? (${numbers})(?![\d(\u2012\u2013-])`, 'gu');
/** “as set out in”, “imposed by”, “in accordance with”: the whole text is meant, not one that was named right before. */
const leading = /\b(?:in|by|per|with|under|pursuant to) $/;
/** A text that the paragraph may be one of. */
const otherText =
  /\bresolutions?\b|[A-Z]\/[A-Z0-9]|\b(?:annex|agreement|charter|declaration|statute|statement|accords?|protocol|treaty|decision|letter)s?\b|\b(?:the|his|her|its|this|that) (?:\p{L}+ ){0,2}reports?\b/iu;
const howFar = 60;
/** What a reference to another text goes on with: “of resolution 1533 (2004)”, “, on sanctions, of that resolution”. */
const goesOn = /^(?:,? ?(?:of|in|to|thereof|above|below)\b|,? (?:and |or )?\(|\.\S| ?[a-z]\))/;
const ofOther =
  /^(?:(?!paragraph)[^;.]){0,60}?\bof (?:the |its |that |this |security council |general assembly |united nations ){0,3}resolutions?\b/i;

/** Measured on 60 texts of the Council: all of the 25 that are read so are paragraphs of the text itself. */
export const bareReferences = oncePerReading((text): readonly BareReference[] => {
  if (!text.includes('aragraph')) return [];
  return [...text.matchAll(bare)].flatMap((match) => {
    const [all, list = ''] = match;
    const end = match.index + all.length;
    const before = text.slice(Math.max(0, match.index - howFar), match.index);
    const behind = text.slice(end, end + 2 * howFar);
    const isOther =
      !leading.test(before) ||
      otherText.test(before.replace(/^[^;]*;/, '')) ||
      goesOn.test(behind) ||
      ofOther.test(behind);
    return isOther ? [] : [{ start: match.index, list, listStart: end - list.length, end }];
  });
});

/** Whether a text is one of the Council, which leaves out “above” and “of the present resolution” where it can. */
export const leavesOutAbove = ({ formula }: Part): boolean =>
  formula !== undefined && /security council/i.test(formula.inline.prose.text);
