import {
  l10n,
  SymbolKind,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type DocumentSymbol,
  type Uri,
} from 'vscode';
import { showRange } from './show-range';

/** What of the structure of a text is told apart by its picture. */
const icons: Partial<Record<SymbolKind, string>> = {
  [SymbolKind.File]: 'book',
  [SymbolKind.Module]: 'symbol-module',
  [SymbolKind.Namespace]: 'list-unordered',
  [SymbolKind.Constant]: 'symbol-string',
  [SymbolKind.Method]: 'symbol-number',
  [SymbolKind.Field]: 'list-tree',
  [SymbolKind.Package]: 'file',
  [SymbolKind.Key]: 'note',
};

/** A part, a paragraph or a note in the tree of a text. */
export interface OutlineNode {
  readonly kind: 'outline';
  readonly uri: Uri;
  readonly symbol: DocumentSymbol;
}

/** Neighbours of one kind under one head. */
export interface GroupNode {
  readonly kind: 'group';
  readonly uri: Uri;
  readonly of: SymbolKind;
  readonly symbols: readonly DocumentSymbol[];
}

/** The kinds of which there are many in a row, and the heads that they are shown under. */
const heads: Partial<Record<SymbolKind, () => string>> = {
  [SymbolKind.Method]: () => l10n.t('Operative paragraphs'),
  [SymbolKind.Key]: () => l10n.t('Notes'),
};

/** Parts and paragraphs as they follow each other, operative paragraphs and notes under a head of their own. */
export function outlineNodes(uri: Uri, symbols: readonly DocumentSymbol[]): (OutlineNode | GroupNode)[] {
  const nodes: (OutlineNode | GroupNode)[] = [];
  for (const symbol of symbols) {
    const last = nodes.at(-1);
    if (!heads[symbol.kind]) nodes.push({ kind: 'outline', uri, symbol });
    else if (last?.kind === 'group' && last.of === symbol.kind)
      nodes[nodes.length - 1] = { ...last, symbols: [...last.symbols, symbol] };
    else nodes.push({ kind: 'group', uri, of: symbol.kind, symbols: [symbol] });
  }
  return nodes;
}

export const membersOf = ({ uri, symbols }: GroupNode): OutlineNode[] =>
  symbols.map((symbol) => ({ kind: 'outline', uri, symbol }));

export function groupItem({ of, symbols }: GroupNode): TreeItem {
  const state =
    of === SymbolKind.Method ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(heads[of]?.() ?? '', state);
  item.description = String(symbols.length);
  item.iconPath = new ThemeIcon(of === SymbolKind.Method ? 'list-ordered' : 'note');
  return item;
}

export function outlineItem({ uri, symbol }: OutlineNode): TreeItem {
  const { name, detail, kind, children, selectionRange } = symbol;
  const state = children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(name, state);
  item.description = detail;
  item.tooltip = name;
  item.iconPath = new ThemeIcon(icons[kind] ?? 'symbol-string');
  item.contextValue = 'row';
  item.command = showRange(uri, selectionRange);
  return item;
}
