import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { nameOf } from '../reading/outline';
import { extentOf } from '../places';
import { toRange } from '../range';

/** A text that can be searched: an open document, or one of the workspace that was read. */
export interface IndexedText {
  readonly document: TextDocument;
  readonly resolution: Resolution;
}

/** What a symbol says of one place in a text, before anybody searches for it. */
interface Entry extends Span {
  readonly name: string;
  readonly kind: SymbolKind;
}

/** As many as an editor shows; what is searched for stands among the first or is not well described. */
const most = 500;

const read = new WeakMap<Resolution, readonly Entry[]>();

/** Paragraphs by their number and words; every word of the query must occur. Whole texts are found by the library. */
export function workspaceSymbols(query: string, texts: Iterable<IndexedText>): SymbolInformation[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: SymbolInformation[] = [];
  // Asked for nothing in particular, an editor lists texts.
  if (words.length === 0) return found;
  for (const { document, resolution } of texts) {
    const entries = read.get(resolution) ?? entriesOf(resolution);
    read.set(resolution, entries);
    const title = titleOf(resolution);
    for (const entry of entries) {
      if (found.length >= most) return found;
      const text = entry.name.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      found.push({
        name: entry.name,
        kind: entry.kind,
        location: { uri: document.uri, range: toRange(document, entry) },
        ...(title === undefined ? {} : { containerName: title }),
      });
    }
  }
  return found;
}

const titleOf = ({ masthead }: Resolution): string | undefined =>
  masthead.symbol ?? masthead.fields.find(({ kind }) => kind === 'title')?.text;

function entriesOf({ parts }: Resolution): Entry[] {
  return parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ preamble, operative }) => [...preamble, ...operative])
    .map((paragraph): Entry => ({
      name: nameOf(paragraph),
      kind: paragraph.role === 'operative' ? SymbolKind.Method : SymbolKind.Constant,
      start: paragraph.start,
      end: extentOf(paragraph).end,
    }));
}
