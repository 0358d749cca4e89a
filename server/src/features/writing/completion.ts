import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { citationCompletion } from './citation-completion';
import type { CompletionProvider, CompletionQuery } from './completion-provider';
import type { Library } from '../library/library';
import { mastheadCompletion } from './masthead-completion';
import { openingCompletion } from './opening-completion';
import { paragraphCompletion } from './paragraph-completion';
import { snippetCompletion } from './snippet-completion';
import { suppressionCompletion } from './suppression-completion';

/** Every kind of completion, in the order in which they are asked. */
const providers: readonly CompletionProvider[] = [
  citationCompletion,
  paragraphCompletion,
  openingCompletion,
  mastheadCompletion,
  suppressionCompletion,
  snippetCompletion,
];

/** What an item carries while its client holds it. */
interface Carried {
  readonly provider: string;
  readonly data: unknown;
}

export const triggerCharacters: readonly string[] = [
  ...new Set(providers.flatMap(({ triggers }) => triggers)),
];

/** What all providers offer at a place. */
export function complete(asked: CompletionQuery): CompletionList {
  const { document, trigger } = asked;
  // A client may name a place that is not there.
  const query = { ...asked, position: document.positionAt(document.offsetAt(asked.position)) };
  const able = providers.filter(({ triggers }) => trigger === undefined || triggers.includes(trigger));
  const answers = able.flatMap((provider) => {
    const answer = provider.complete(query);
    return answer ? [{ ...answer, provider: provider.id }] : [];
  });
  return {
    isIncomplete: answers.some(({ isIncomplete }) => isIncomplete === true),
    items: answers.flatMap(({ items, provider }) =>
      items.map((item) => ({ ...item, data: { provider, data: item.data as unknown } satisfies Carried })),
    ),
  };
}

/** The item with what only the chosen one needs, such as its documentation. */
export function resolveCompletion(item: CompletionItem, library: Library): CompletionItem {
  const carried = item.data as Partial<Carried> | null | undefined;
  const provider = providers.find(({ id }) => id === carried?.provider);
  return provider?.resolve?.(item, carried?.data, library) ?? item;
}
