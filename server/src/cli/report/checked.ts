import type { Range } from 'vscode-languageserver-types';
import { languageNames, type LanguageCode } from '../../language/language';
import type { Finding } from '../../lint/lint';

/** What was found in one text, with lines and characters counted from 0, characters in UTF-16. */
export interface Checked {
  readonly file: string;
  readonly language: LanguageCode;
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding extends Finding {
  readonly range: Range;
  /** The edits of its fix. */
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/** What a reader should know of a text in another language than English; undefined for one in English. */
export const noticeOf = (language: LanguageCode): string | undefined =>
  language === 'en'
    ? undefined
    : `in ${languageNames[language]}; only what holds in every language is checked`;

/** Writes a report piece by piece, so that it need not be held in memory. */
export interface Reporter {
  /** The piece for one text. */
  file(checked: Checked): string;
  /** What ends the report; `whole` is false where some input could not be read. */
  end(run: { readonly whole: boolean }): string;
}
