import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { ibidAt } from './ibid';
import { citedParagraphsAt } from '../library/cited-paragraphs';
import type { Library } from '../library/library';
import { allOf, occurrencesAt, type Occurrence } from './occurrences';
import { toRange } from '../range';

/**
 * Where something is: the note of an indicator, and from a note's mark its indicators; the note for which “Ibid.”
 * stands; the paragraph that is referred to, of another text too where the library has it; the text of a resolution, or
 * what is known of it.
 */
export function definition(
  document: TextDocument,
  resolution: Resolution,
  library: Library,
  position: Position,
): LocationLink[] {
  const offset = document.offsetAt(position);
  const ibid = ibidAt(resolution, offset);
  if (ibid) {
    const { paragraph, mark } = ibid.note;
    return [linkWithin(document, ibid, paragraph, mark)];
  }
  const cited = citedParagraphsAt(resolution, library, offset);
  if (cited)
    return cited.paragraphs.map(({ uri, line }) => {
      const start = { line, character: 0 };
      const targetRange = { start, end: start };
      const originSelectionRange = toRange(document, cited.phrase);
      return { originSelectionRange, targetUri: uri, targetRange, targetSelectionRange: targetRange };
    });
  return occurrencesAt(resolution, offset).flatMap((occurrence) =>
    linksFrom(document, resolution, library, occurrence),
  );
}

/** The page of what is known of a text, where there is one. */
function known(originSelectionRange: Range, targetUri: string | undefined): LocationLink[] {
  const start = { line: 0, character: 0 };
  const targetRange = { start, end: start };
  return targetUri === undefined
    ? []
    : [{ originSelectionRange, targetUri, targetRange, targetSelectionRange: targetRange }];
}

const linkWithin = (document: TextDocument, origin: Span, whole: Span, name: Span): LocationLink => ({
  originSelectionRange: toRange(document, origin),
  targetUri: document.uri,
  targetRange: toRange(document, whole),
  targetSelectionRange: toRange(document, name),
});

function linksFrom(
  document: TextDocument,
  resolution: Resolution,
  library: Library,
  occurrence: Occurrence,
): LocationLink[] {
  const { thing, role } = occurrence;
  const originSelectionRange = toRange(document, occurrence);
  const inDocument = (whole: Span, name: Span): LocationLink => linkWithin(document, occurrence, whole, name);
  switch (thing.kind) {
    case 'document': {
      const entry = library.find(thing.symbol);
      if (!entry) return known(originSelectionRange, library.knownAddress?.(thing.symbol));
      if (entry.uri === document.uri) return [];
      const { uri, range } = entry;
      return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
    }
    case 'note':
      if (role === 'use') return thing.note ? [inDocument(thing.note.paragraph, thing.note.mark)] : [];
      return allOf(resolution, thing)
        .filter((other) => other.role === 'use')
        .map((use) => inDocument(use, use));
    case 'paragraph': {
      if (role === 'definition') return [];
      const { paragraph } = thing;
      return [inDocument(paragraph, paragraph.marker ?? paragraph)];
    }
  }
}
