import { env, l10n, ProgressLocation, Uri, window, type CancellationToken } from 'vscode';
import type { NamedText } from '../answers';
import type { Server } from '../server';
import { mayFetch } from './consent';
import { explain } from './messages';
import { FetchProblem } from './problem';
import type { TextSource } from './source';
import type { TextStore } from './store';

export interface FetchOptions {
  readonly server: Server;
  readonly store: TextStore;
  /** Undefined where there are no sockets; the browser takes over there. */
  readonly source: () => TextSource | undefined;
}

/** The command that shows the text of a resolution: kept, or fetched where the user agrees. */
export function createFetchText({
  server,
  store,
  source,
}: FetchOptions): (symbol?: unknown) => Promise<void> {
  async function fetchText(argument?: unknown): Promise<void> {
    const text = await whichText(server, argument);
    if (!text) return;
    const { symbol, name } = text;
    if (!(await store.has(name))) {
      const from = source();
      if (!from) return openInBrowser(name);
      if (!(await mayFetch(symbol)) || !(await fetchAndKeep(from, text))) return;
    }
    await window.showTextDocument(store.viewOf(name), { preview: true });
  }

  /** Whether the text is kept now; says what went wrong where it is not. */
  async function fetchAndKeep(from: TextSource, { symbol, name }: NamedText): Promise<boolean> {
    const progress = {
      location: ProgressLocation.Notification,
      title: l10n.t('Fetching {0}', symbol),
      cancellable: true,
    };
    try {
      await window.withProgress(progress, async (_, token) => {
        await store.keep(name, await from.fetch(name, symbol, signalOf(token)));
      });
      return true;
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error;
      if (error.kind === 'cancelled') return false;
      const open = l10n.t('Open in Browser');
      const answer = await window.showWarningMessage(explain(error, symbol), open);
      if (answer === open) await openInBrowser(name);
      return false;
    }
  }

  return fetchText;
}

/** The text that an argument or the cursor names; asks where neither does. */
async function whichText(server: Server, argument: unknown): Promise<NamedText | undefined> {
  const editor = window.activeTextEditor;
  if (typeof argument === 'string') return ofSymbol(server, argument);
  const here = editor
    ? await server.textsNamed({ uri: editor.document.uri.toString(), position: editor.selection.active })
    : [];
  if (here.length > 1) {
    const items = here.map((text) => ({ label: text.symbol, text }));
    return (await window.showQuickPick(items, { title: l10n.t('Which text?') }))?.text;
  }
  if (here[0]) return here[0];
  const typed = await window.showInputBox({
    title: l10n.t('Symbol of a text'),
    placeHolder: 'A/RES/53/70',
    ignoreFocusOut: true,
  });
  return typed === undefined || typed.trim() === '' ? undefined : ofSymbol(server, typed);
}

async function ofSymbol(server: Server, symbol: string): Promise<NamedText | undefined> {
  const [text] = await server.textsNamed({ symbol });
  if (!text)
    void window.showWarningMessage(
      l10n.t('“{0}” is no symbol of a document. Write it like A/RES/53/70.', symbol.slice(0, 80)),
    );
  return text;
}

const openInBrowser = async (name: string): Promise<void> => {
  await env.openExternal(Uri.parse(`https://docs.un.org/en/${encodeURI(name)}`));
};

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => {
    controller.abort();
  });
  return controller.signal;
}
