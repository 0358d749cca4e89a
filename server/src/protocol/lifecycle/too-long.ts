import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hasMoreLines } from '../../text/lines';

/**
 * Characters; six times the longest resolution. To read a text is one piece of work during which nothing else is
 * answered, and takes at most some seconds of one of this length, whatever stands in it (`npm run hostile`).
 */
export const longestText = 1_200_000;

/**
 * Lines; sixty times those of the longest resolution. What is kept of a text grows with its paragraphs, and a text of this
 * length that is nothing but lines of a few characters would fill more than a gigabyte.
 */
export const mostLines = 50_000;

/** Characters of a document about which an answer may take so long that others are let in before it. */
const longText = 200_000;

export const isLong = (document: TextDocument): boolean => document.getText().length > longText;

/** Whether a document is not read at all. */
export const isTooLong = (document: TextDocument): boolean => isTooLongText(document.getText());

export const isTooLongText = (text: string): boolean =>
  text.length > longestText || hasMoreLines(text, mostLines);
