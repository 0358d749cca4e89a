import { commands, l10n, Uri, window, type QuickPickItem } from 'vscode';
import type { OfferedText } from '../answers';
import { nameOf } from '../name-of';
import type { Server } from '../server';

/** A text that was picked: its address, and its symbol if it is known. */
export interface PickedText {
  readonly at: string;
  readonly symbol?: string;
}

/** A row of the list; one without an address does something else. */
interface Row extends QuickPickItem {
  readonly text?: PickedText;
  readonly does?: 'browse' | 'fetch';
}

/** Milliseconds without a key before texts are looked for. */
const patience = 150;
const symbolLike = /^\s*(?:A\/RES\/)?(?:\d{1,3}\/\d{1,4}(?: [A-Z])?)\s*$/i;

/** Asks for a text: of those at hand, by symbol or title, one that is fetched, or any file. `first` are offered before all others. */
export async function pickText(
  { textsAtHand }: Pick<Server, 'textsAtHand'>,
  {
    title,
    first,
  }: { readonly title: string; readonly first: readonly (QuickPickItem & { text: PickedText })[] },
): Promise<PickedText | undefined> {
  const pick = window.createQuickPick<Row>();
  pick.title = title;
  pick.placeholder = l10n.t('Symbol, number or words of the title');
  pick.matchOnDescription = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const list = async (query: string): Promise<void> => {
    const own = ++turn;
    pick.busy = true;
    const texts = await textsAtHand(query).catch(() => []);
    if (own !== turn) return;
    pick.busy = false;
    pick.items = rowsOf(texts, query, first);
  };
  pick.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => void list(value), patience);
  });
  void list('');
  const row = await new Promise<Row | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
    pick.show();
  });
  const { value } = pick;
  clearTimeout(timer);
  turn++;
  pick.dispose();
  if (row?.does === 'browse') return browse(title);
  if (row?.does === 'fetch') return fetchText(value, textsAtHand);
  return row?.text;
}

function rowsOf(
  texts: readonly OfferedText[],
  query: string,
  first: readonly (QuickPickItem & { text: PickedText })[],
): Row[] {
  const offered = new Set(first.map(({ text }) => text.at));
  const others = texts.filter(({ at }) => !offered.has(at));
  const isAtHand = texts.some(({ symbol }) => symbol.endsWith(query.trim().toUpperCase()));
  return [
    ...first,
    ...others.map(({ symbol, title, at }): Row => ({
      label: symbol,
      ...(title === undefined ? {} : { description: title }),
      text: { at, symbol },
    })),
    ...(symbolLike.test(query) && !isAtHand
      ? [
          {
            label: `$(cloud-download) ${l10n.t('Fetch {0}', symbolOf(query))}`,
            alwaysShow: true,
            does: 'fetch' as const,
          },
        ]
      : []),
    { label: `$(folder-opened) ${l10n.t('A file…')}`, alwaysShow: true, does: 'browse' },
  ];
}

const symbolOf = (typed: string): string => `A/RES/${typed.trim().replace(/^A\/RES\//i, '')}`;

async function browse(title: string): Promise<PickedText | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title,
      filters: { [l10n.t('Texts')]: ['unres', 'resolution', 'md', 'markdown', 'txt'] },
    })) ?? [];
  return file && { at: file.toString() };
}

/** Fetches a text and takes it, if it came. */
async function fetchText(typed: string, textsAtHand: Server['textsAtHand']): Promise<PickedText | undefined> {
  const symbol = symbolOf(typed);
  await commands.executeCommand('resolint.fetchText', symbol);
  const found = (await textsAtHand(symbol)).find((text) => text.symbol === symbol);
  if (found) return { at: found.at, symbol };
  const shown = window.activeTextEditor?.document.uri;
  return shown?.scheme === 'resolint-text' && nameOf(shown).startsWith(symbol.replace(/\//g, '_'))
    ? { at: shown.toString(), symbol }
    : undefined;
}

/** What a text is called that lies at an address. */
export const calledAt = (at: string): string => nameOf(Uri.parse(at));
