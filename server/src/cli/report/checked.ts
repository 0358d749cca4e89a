import type { Range } from 'vscode-languageserver-types';
import type { Finding } from '../../lint/lint';

/** What was found in one text, with lines and characters counted from 0, characters in UTF-16. */
export interface Checked {
  readonly file: string;
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding extends Finding {
  readonly range: Range;
  /** The edits of its fix. */
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/** Writes a report piece by piece, so that it need not be held in memory. */
export interface Reporter {
  /** The piece for one text. */
  file(checked: Checked): string;
  /** What ends the report; `whole` is false where some input could not be read. */
  end(run: { readonly whole: boolean }): string;
}
