// How the names of bodies and instruments are put together.

/** A word of a name; plain letters first, which most are. */
export const nameWord = /[A-Z\u00C0-\u00DE][\w\u00C0-\u024F’'-]*/g;

const connecting = 'of|on|for|to|the|and|in|against|at|by|with|from|an|a|or|its|their|other|as';

/** What may stand between two words of one name. */
export const nameGap = new RegExp(`^ (?:(?:${connecting}) ){0,3}$`);

/** A gap that joins two names as often as two words of one. */
export const joinsNames = /\b(?:and|or|other|as|its|their)\b/;

/** A gap that joins a word with what it is of, or with nothing. */
export const joinsWords = /^(?:(?:of|on|for)(?: the)?|)$/;

/** A word in the spelling of most names; some have another: `Organisation`, `Co-operation`. */
export const spellingVariant = (word: string): string =>
  word.replace(/-/g, '').replace(/is(?=[aeio])/g, 'iz');

/** Whether one of two words is the plural of the other. */
export const pluralOf = (one: string, other: string): boolean =>
  one === `${other}s` ||
  other === `${one}s` ||
  one === `${other.replace(/y$/, 'ie')}s` ||
  other === `${one.replace(/y$/, 'ie')}s`;

const stemOf = (word: string): string =>
  word.replace(/(?:ational|ation|ional|ural|inian|ian|ine|ion|ive|ure|ies|ity|al|s)$/, '');

/** Whether two words are made of one, and neither is the plural of the other: `Agriculture` and `Agricultural`. */
export const derivedFrom = (one: string, other: string): boolean =>
  one !== other && !pluralOf(one, other) && stemOf(one).length >= 4 && stemOf(one) === stemOf(other);

/** A comma in a name that lists what it is about: `Educational, Scientific, and Cultural Organization`. */
export const commaInName = /, and(?<=\p{Lu}\p{Ll}{2,29}, (\p{Lu}\p{Ll}{2,29}), and)(?= (\p{Lu}\p{Ll}+))/gu;

export const articleAtEnd = / ?\bthe$/;

/** A word of a name and nothing else. */
export const isNameWord = /^[A-Z\u00C0-\u00DE][\w\u00C0-\u024F-]*$/;
