import type { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * Characters; six times the longest resolution. To read a text is one piece of work during which nothing else is
 * answered, and takes at most some seconds of one of this length, whatever stands in it (`npm run hostile`).
 */
export const longestText = 1_200_000;

/** Characters of a document about which an answer may take so long that others are let in before it. */
const longText = 200_000;

export const isLong = (document: TextDocument): boolean => document.getText().length > longText;

/** Whether a document is not read at all. */
export const isTooLong = (document: TextDocument): boolean => document.getText().length > longestText;
