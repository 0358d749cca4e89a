import * as l10n from '@vscode/l10n';
import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import { nameable } from '../../model/numbering/labels';
import { referencesOf } from '../../model/numbering/references';
import { toRange } from '../range';

/** The client's command that shows places: with an address, a position and the places. */
const showReferencesCommand = 'resolint.showReferences';

/** How often each paragraph is referred to in its own text; nothing where it is not. */
export function codeLenses(document: TextDocument, resolution: Resolution): CodeLens[] {
  return resolution.parts.flatMap((part) => {
    const places = placesByNumber(document, resolution, part);
    return nameable(part).flatMap(({ paragraph, path: [number = ''] }) => {
      const here = paragraph.role === 'operative' ? places.get(number) : undefined;
      if (!here) return [];
      const range = toRange(document, { start: paragraph.start, end: paragraph.start });
      const title = here.length === 1 ? l10n.t('1 reference') : l10n.t('{0} references', here.length);
      const command = { title, command: showReferencesCommand, arguments: [document.uri, range.start, here] };
      return [{ range, command }];
    });
  });
}

/** Where each number is referred to, its subparagraphs included. */
function placesByNumber(document: TextDocument, resolution: Resolution, part: Body): Map<string, Location[]> {
  const places = new Map<string, Location[]>();
  for (const { paragraph, pointers } of referencesOf(resolution, part)) {
    for (const { path, labels } of pointers) {
      const span = paragraph.inline.prose.span(labels[0]?.start ?? 0, labels.at(-1)?.end ?? 0);
      const place = { uri: document.uri, range: toRange(document, span) };
      const [number = ''] = path;
      const known = places.get(number);
      if (known) known.push(place);
      else places.set(number, [place]);
    }
  }
  return places;
}
