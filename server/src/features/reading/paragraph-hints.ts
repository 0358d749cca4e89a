import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';

/** `PP3` and `OP5` in front of paragraphs, as delegates speak of them; counted anew in each part. */
export function paragraphHints(document: TextDocument, { parts }: Resolution, range: Range): InlayHint[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  return parts.flatMap(({ sections }) => {
    const lists = [
      ['PP', sections.flatMap(({ preamble }) => preamble)],
      ['OP', sections.flatMap(({ operative }) => operative)],
    ] as const;
    return lists.flatMap(([prefix, paragraphs]) =>
      paragraphs.flatMap(({ start, marker }, i): InlayHint[] => {
        // Somebody who writes PP3 needs no hint.
        if (start < from || start > to || marker?.prefix !== undefined) return [];
        const label = `${prefix}${marker?.shape === 'number' && prefix === 'OP' ? marker.label : i + 1}`;
        return [{ position: document.positionAt(start), label, paddingRight: true }];
      }),
    );
  });
}
