import type { Location, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import type { Library } from '../library/library';
import { occurrencesAt, samePlaces } from './occurrences';
import { toRange } from '../range';

export interface ReferencesQuery {
  readonly position: Position;
  /** Whether the note or the paragraph itself is wanted beside what leads to it. */
  readonly includeDeclaration: boolean;
}

/** Every citation of a resolution, here and in the library; every use of a note; every reference to a paragraph. */
export function references(
  document: TextDocument,
  resolution: Resolution,
  library: Library,
  { position, includeDeclaration }: ReferencesQuery,
): Location[] {
  const { uri } = document;
  const places = samePlaces(resolution, document.offsetAt(position)).filter(
    ({ role }) => includeDeclaration || role === 'use',
  );
  const here = places.map((place): Location => ({ uri, range: toRange(document, place) }));
  const symbols = new Set(
    occurrencesAt(resolution, document.offsetAt(position)).flatMap(({ thing }) =>
      thing.kind === 'document' ? [thing.symbol] : [],
    ),
  );
  // The library may have read this document from disk, where an earlier version of it lies.
  const elsewhere = [...symbols]
    .flatMap((symbol) => library.citationsOf(symbol))
    .filter((location) => location.uri !== uri);
  return [...here, ...elsewhere];
}
