import type { Range } from 'vscode-languageserver-types';
import { languageNames, type LanguageCode } from '../../language/language';
import type { Finding } from '../../lint/lint';
import type { Restraint } from '../../lint/restraint';

/** What was found in one text, with lines and characters counted from 0, characters in UTF-16. */
export interface Checked {
  readonly file: string;
  /** What a reader should know of the text as a whole. */
  readonly notice: string | undefined;
  /** One after the other, so that a million of them need not be placed and printed at once. */
  readonly findings: Iterable<PlacedFinding>;
}

export interface PlacedFinding extends Finding {
  readonly range: Range;
  /** The edits of its fix; worked out only if they are asked for, as one fix may change every paragraph. */
  readonly edits: () => readonly { readonly range: Range; readonly text: string }[];
}

/** What a reader should know of a text: that it is in another language than English, or reads as no resolution. */
export function noticeOf({
  language,
  restraint,
}: {
  readonly language: LanguageCode;
  readonly restraint: Restraint | undefined;
}): string | undefined {
  if (language !== 'en') return `in ${languageNames[language]}; only what holds in every language is checked`;
  return restraint === 'no-resolution' ? 'does not read as a resolution; nothing in it is mended' : undefined;
}

/** Writes a report piece by piece, so that it need not be held in memory. */
export interface Reporter {
  /** The pieces for one text. */
  file(checked: Checked): Iterable<string>;
  /** What ends the report; `whole` is false where some input could not be read. */
  end(run: { readonly whole: boolean }): string;
}
