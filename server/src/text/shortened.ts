/** Characters of a text that a message shows. */
const longest = 40;

/** The beginning of a text for a message, with “…” if it goes on. */
export const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
