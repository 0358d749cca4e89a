import { grammar } from '../../language/grammar';
import { CompletionItemKind, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import { plain } from '../../syntax/paragraphs';
import type { Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import type { CompletionProvider } from './completion-provider';
import { shorten } from '../reading/outline';
import { placeAt } from '../places';
import { nameable } from '../../model/numbering/labels';
import { typedLine } from './typed-line';

const { afterParagraph, askedParagraph: asked } = grammar.typing;

/** Paragraphs that exist, with “above” or “below” and their first words. */
export const paragraphCompletion: CompletionProvider = {
  id: 'paragraph',
  triggers: [' '],
  complete(query) {
    const { before, after, range } = typedLine(query);
    const match = asked.exec(before);
    // Behind the cursor something may say already where it leads.
    if (!match || afterParagraph.test(after)) return undefined;
    const [, typed = ''] = match;
    const resolution = query.resolution();
    const offset = query.document.offsetAt(query.position);
    const part = partAt(resolution, offset);
    if (!part) return undefined;
    const here = placeAt(resolution, offset)?.chain[0];
    const items = nameable(part).flatMap(({ paragraph, path }, i): CompletionItem[] => {
      const [number = '', ...letters] = path;
      if (number === '' || letters.length > 1 || (paragraph === here && letters.length === 0)) return [];
      const direction = paragraph.start < offset ? 'above' : 'below';
      const label = `${[number, ...letters.map((letter) => `(${letter})`)].join(' ')} ${direction}`;
      const words = plain(paragraph);
      return [
        {
          label,
          labelDetails: { detail: `  ${shorten(words)}` },
          kind: CompletionItemKind.Reference,
          documentation: { kind: MarkupKind.PlainText, value: words },
          sortText: `${letters.length}${String(i).padStart(4, '0')}`,
          textEdit: { range: range(typed.length), newText: label },
        },
      ];
    });
    return items.length > 0 ? { items } : undefined;
  },
};

const partAt = ({ parts }: Resolution, offset: number): Body | undefined =>
  parts.findLast(({ formula, sections }) => {
    const first = formula ?? sections[0]?.preamble[0] ?? sections[0]?.operative[0];
    return first !== undefined && first.start <= offset;
  });
