import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import snippets from '../../../../snippets/un-resolution.json';
import { lineAt } from '../range';
import type { CompletionProvider } from './completion-provider';
import { typedLine } from './typed-line';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const all = Object.entries<Snippet>(snippets).map(([name, snippet]) => ({ name, ...snippet }));

/**
 * The snippets by their short names. An editor that knows them by itself would offer them within sentences too, such as
 * `sub` in “submit”; here they begin a paragraph.
 */
export const snippetCompletion: CompletionProvider = {
  id: 'snippet',
  triggers: [],
  complete(query) {
    const { before, after, range } = typedLine(query);
    const match = /^[ \t]*([a-z][a-z-]{0,20})?$/.exec(before);
    const { line } = query.position;
    const isHead = line === 0 || lineAt(query.document, line - 1).text.trim() === '';
    if (!match || !isHead || after.trim() !== '') return undefined;
    const [, typed = ''] = match;
    const items = all.flatMap(({ name, prefix: [prefix = ''], description, body }): CompletionItem[] =>
      prefix.startsWith(typed)
        ? [
            {
              label: prefix,
              labelDetails: { description: name },
              // Not of the kind “snippet”: those are what the editor is asked not to offer.
              kind: CompletionItemKind.Struct,
              documentation: description,
              sortText: `~${prefix}`,
              insertTextFormat: InsertTextFormat.Snippet,
              textEdit: { range: range(typed.length), newText: body.join('\n') },
            },
          ]
        : [],
    );
    return items.length > 0 ? { items } : undefined;
  },
};
