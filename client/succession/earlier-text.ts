import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Uri,
  workspace,
  type Range,
  type TextDocument,
} from 'vscode';
import { nameOf } from '../name-of';
import type { Server } from '../server';

/** Earlier texts are shown beside drafts under this scheme; the query of an address is the draft. */
export const earlierScheme = 'resolint-earlier';

export const isEarlierText = ({ uri }: Pick<TextDocument, 'uri'>): boolean => uri.scheme === earlierScheme;

/** Milliseconds without a key before the numbers of the earlier text follow those of the draft. */
const patience = 400;

export interface EarlierTexts {
  /** Shows a draft beside the text that it takes up, with the cursor at a place of the draft. */
  readonly compare: (draft: Uri, name: string, selection?: Range) => Promise<void>;
  /** Shows the numbers of the earlier text itself, or those of the draft again. */
  readonly toggleNumbers: (draft: Uri) => void;
  /** The draft takes up another text. */
  readonly changed: (draft: Uri) => void;
  readonly dispose: () => void;
}

/** The earlier texts as they stand beside drafts: with their numbers, so that what was only numbered anew does not differ. */
export function createEarlierTexts({ earlierText }: Pick<Server, 'earlierText'>): EarlierTexts {
  const changed = new EventEmitter<Uri>();
  const ownNumbers = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const shownFor = (draft: string): Uri[] =>
    workspace.textDocuments
      .filter((one) => isEarlierText(one) && one.uri.query === draft)
      .map(({ uri }) => uri);
  const refresh = (draft: string): void => {
    timers.delete(draft);
    for (const uri of shownFor(draft)) changed.fire(uri);
  };

  const subscriptions = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(earlierScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) =>
        (await earlierText(query, !ownNumbers.has(query))) ?? '',
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const draft = document.uri.toString();
      if (isEarlierText(document) || shownFor(draft).length === 0) return;
      clearTimeout(timers.get(draft));
      timers.set(draft, setTimeout(refresh, patience, draft));
    }),
    workspace.onDidCloseTextDocument(({ uri }) => ownNumbers.delete(uri.toString())),
  );
  return {
    async compare(draft, name, selection) {
      const path = `/${name.replace(/[^A-Za-z0-9.()-]/g, '_').replace(/\.(?:unres|md|txt)$/, '')}.unres`;
      const before = Uri.from({ scheme: earlierScheme, path, query: draft.toString() });
      await commands.executeCommand(
        'vscode.diff',
        before,
        draft,
        l10n.t('{0} → {1}', name, nameOf(draft)),
        selection ? { selection } : {},
      );
    },
    toggleNumbers(draft) {
      const key = draft.toString();
      if (!ownNumbers.delete(key)) ownNumbers.add(key);
      refresh(key);
    },
    changed(draft) {
      refresh(draft.toString());
    },
    dispose() {
      timers.forEach(clearTimeout);
      subscriptions.dispose();
    },
  };
}
