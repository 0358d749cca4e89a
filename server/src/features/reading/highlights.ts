import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import { samePlaces } from './occurrences';
import { toRange } from '../range';

/**
 * Every place of the same note, paragraph or resolution, marked while the cursor rests on one of them; null where
 * there is nothing of the kind, so that editors mark the same words instead.
 */
export function highlights(
  document: TextDocument,
  resolution: Resolution,
  position: Position,
): DocumentHighlight[] | null {
  const places = samePlaces(resolution, document.offsetAt(position));
  if (places.length === 0) return null;
  return places.map((place) => ({
    range: toRange(document, place),
    kind: place.role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
