import type { Range } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseResolution } from '../../syntax/parse';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import { fileNameOf } from './address';
import { namesOf, type TextName } from './library-names';
import { paragraphMarkdown } from '../markdown';
import { paragraphLines } from './paragraph-places';
import { mentionsIn, symbolsIn } from '../../model/named-documents';
import { toRange } from '../range';

/** What a library keeps of a text once it has been read. */
export interface Card {
  readonly uri: string;
  readonly names: readonly CardName[];
  /** By symbol, the places that cite it; four numbers each: line and character of start and of end. */
  readonly cites: ReadonlyMap<string, readonly number[]>;
}

export interface CardName {
  readonly symbol: string;
  readonly title?: string;
  readonly range: Range;
  /** The first paragraphs, as Markdown. */
  readonly opening?: string;
  /** The lines on which its operative paragraphs begin, if they are numbered in one run. */
  readonly paragraphs?: readonly number[];
}

/** Characters of a text that are read; the longest resolution is shorter, and an editor waits for one reading at most. */
const mostRead = 400_000;
const longestParagraph = 280;

/** Reads a text in steps, so that whoever reads many can do something else in between. */
export function* readCard(uri: string, text: string): Generator<undefined, Card> {
  const source = text.length > mostRead ? text.slice(0, mostRead) : text;
  const document = TextDocument.create(uri, 'un-resolution', 0, source);
  const resolution = parseResolution(source);
  yield;
  const names = namesOf(resolution, fileNameOf(uri)).map((name) => toCardName(document, resolution, name));
  const cites = new Map<string, number[]>();
  const own = new Set(names.map(({ symbol }) => symbol));
  for (const paragraph of [...resolution.paragraphs, ...resolution.notes.map((note) => note.paragraph)]) {
    // A masthead names its own text.
    if (paragraph.role === 'masthead') continue;
    for (const mention of mentionsIn(resolution, paragraph)) {
      const { start, end } = toRange(document, mention);
      for (const symbol of symbolsIn(mention)) {
        if (own.has(symbol)) continue;
        const places = cites.get(symbol) ?? [];
        places.push(start.line, start.character, end.line, end.character);
        cites.set(symbol, places);
      }
    }
    yield;
  }
  return { uri, names, cites };
}

function toCardName(
  document: TextDocument,
  resolution: Resolution,
  { symbol, title, place, part }: TextName,
): CardName {
  const opening = openingOf(part ?? resolution.parts[0]);
  // Of several parts each has paragraphs of its own; a text that is cut short has lost its last ones.
  const body = part ?? (resolution.parts.length === 1 ? resolution.parts[0] : undefined);
  const paragraphs = resolution.source.length < mostRead ? paragraphLines(document, body) : undefined;
  return {
    symbol,
    range: toRange(document, place),
    ...(title ? { title } : {}),
    ...(opening ? { opening } : {}),
    ...(paragraphs ? { paragraphs } : {}),
  };
}

/** The first paragraph of the preamble and the first of the operative part: what a text is about stands there. */
function openingOf(part: Body | undefined): string | undefined {
  const first = (list: 'preamble' | 'operative'): Paragraph | undefined =>
    part?.sections.find((section) => section[list].length > 0)?.[list][0];
  const shown = [first('preamble'), first('operative')].flatMap((paragraph) => paragraph ?? []);
  return shown.map((paragraph) => paragraphMarkdown(paragraph, longestParagraph)).join('\n\n') || undefined;
}
