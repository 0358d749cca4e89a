/** What moves the cursor, colours, hides or turns words about on a terminal, or begins a new line. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Words of a text or the name of a file, safe to print in the middle of a line; JSON stays JSON and says the same. */
export const printable = (words: string): string =>
  words.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
