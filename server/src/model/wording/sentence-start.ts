/** What may stand before the first word of a sentence, of a quotation or of a part in parentheses. */
const before = /(?:^|[.:;?!]”? |[“"(—–] ?)$/;
/** A number and a comma: `section 8, Legal affairs` gives a title after it. */
const numbered = /[\dIVX], $/;
const inAddress = /[/.@\\_#=&]$/;

/** Whether a word may have a capital for no other reason than its place. */
export const startsSentence = (text: string, index: number): boolean =>
  before.test(text.slice(Math.max(0, index - 3), index));

/** Whether what stands here is the title of something that has a number. */
export const startsTitle = (text: string, index: number): boolean =>
  numbered.test(text.slice(Math.max(0, index - 3), index));

/** Whether what stands here goes on from an address or a symbol. */
export const isPartOfAddress = (text: string, index: number): boolean =>
  inAddress.test(text.slice(Math.max(0, index - 1), index));
