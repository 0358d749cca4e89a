/** What follows a compound that does not stand before a noun. */
export const beforeNoNoun = /^(?:$|[^ ]| (?:and|or|in|of|on|for|to|by|with|as|at|is|are|that|which)\b)/;

/** Parts of two letters that stand before a word, and are none themselves: `co operation`. */
export const shortPrefixes: ReadonlySet<string> = new Set(['co', 're', 'un', 'de', 'bi', 'ex']);

/** Words of two letters. */
export const shortWords: ReadonlySet<string> = new Set(
  'an as at be by do he if in is it my no of on or so to up us we'.split(' '),
);
