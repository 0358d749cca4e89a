import { t } from '@vscode/l10n';
import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../syntax/resolution';
import { nameable, pointedReferences, samePath } from './pointers';
import { toRange } from './range';

/** The client's command that shows places: with an address, a position and the places. */
export const showReferencesCommand = 'resolint.showReferences';

/** How often each paragraph is referred to in its own text; nothing where it is not. */
export function codeLenses(document: TextDocument, { parts }: Resolution): CodeLens[] {
  return parts.flatMap((part) => {
    const references = pointedReferences(part);
    return nameable(part).flatMap(({ paragraph, path }) => {
      if (paragraph.role !== 'operative') return [];
      const places: Location[] = references.flatMap(({ paragraph: from, pointers }) =>
        pointers
          .filter((pointer) => samePath(pointer.path.slice(0, 1), path.slice(0, 1)))
          .map(({ labels }) => ({
            uri: document.uri,
            range: toRange(document, from.inline.prose.span(labels[0]?.start ?? 0, labels.at(-1)?.end ?? 0)),
          })),
      );
      if (places.length === 0) return [];
      const range = toRange(document, { start: paragraph.start, end: paragraph.start });
      const title = places.length === 1 ? t('1 reference') : t('{0} references', places.length);
      const command = {
        title,
        command: showReferencesCommand,
        arguments: [document.uri, range.start, places],
      };
      return [{ range, command }];
    });
  });
}
