/**
 * How a space and a hyphen may be encoded. Everything else reads them as a plain space and a plain hyphen; only
 * what is about these characters themselves looks at the letters as written.
 */

/** U+00A0: keeps what stands before and after it on one line. */
export const nonBreakingSpace = '\u00A0';
/** U+202F: the same, narrower. */
export const narrowSpace = '\u202F';

const special = /[\u00A0\u2007\u2009\u202F\u2010\u2011]/;
const anySpace = /[\u00A0\u2007\u2009\u202F]/g;
const anyHyphen = /[\u2010\u2011]/g;

/**
 * A text with a plain space for each non-breaking, figure, thin and narrow one and a plain hyphen for U+2010 and
 * U+2011. It has the same length, so offsets stay; a text without such characters is given back as it is.
 */
export const plainly = (text: string): string =>
  special.test(text) ? text.replace(anySpace, ' ').replace(anyHyphen, '-') : text;

/** A text with the non-breaking spaces of the one it replaces, where these stand beside a word that both have in the same place from the end. */
export function spacedLike(before: string, text: string): string {
  if (!before.includes(nonBreakingSpace)) return text;
  const was = before.split(/([ \u00A0])/).reverse();
  const is = text.split(' ').reverse();
  return is
    .map((word, i) => {
      const gap = was[i * 2 + 1];
      const isBeside = was[i * 2] === word || was[i * 2 + 2] === is[i + 1];
      return i === is.length - 1 ? word : `${gap === nonBreakingSpace && isBeside ? gap : ' '}${word}`;
    })
    .reverse()
    .join('');
}
