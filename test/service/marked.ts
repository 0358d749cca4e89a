import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings, type Settings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';

export interface Marked {
  readonly document: TextDocument;
  /** What stood between `⟦` and `⟧`, in order. */
  readonly ranges: readonly Range[];
  /** Where `▮` stood. */
  readonly cursor: Position;
}

let count = 0;

/** A document from a text with marks in it: `⟦ranges⟧` and a cursor `▮`. */
export function marked(text: string): Marked {
  const spans: [number, number][] = [];
  let plain = '';
  let cursor = 0;
  for (const character of text) {
    if (character === '⟦') spans.push([plain.length, plain.length]);
    else if (character === '⟧') (spans.at(-1) ?? [0, 0])[1] = plain.length;
    else if (character === '▮') cursor = plain.length;
    else plain += character;
  }
  const document = TextDocument.create(`test:/${++count}`, 'un-resolution', 1, plain);
  return {
    document,
    ranges: spans.map(([start, end]) => ({
      start: document.positionAt(start),
      end: document.positionAt(end),
    })),
    cursor: document.positionAt(cursor),
  };
}

export const at = (position: Position): Range => ({ start: position, end: position });

export const apply = (document: TextDocument, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(document, [...edits]);

/** A draft in which nothing is to be found but what `body` brings. */
export const draft = (body: string): string =>
  `*The General Assembly*,\n\n${body}\n\n1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n`;

const tested = ['punctuation/preamble-comma', 'italics/opening-phrase'];

/** Two rules that are not going to change, so that a new rule does not change what these tests find. */
export const settings: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(rules.filter(({ id }) => !tested.includes(id)).map(({ id }) => [id, 'off'])),
};
