import {
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

export const outlineNodes = (uri: Uri, symbols: readonly DocumentSymbol[]): OutlineNode[] =>
  symbols.map((symbol) => ({ kind: 'outline', uri, symbol }));

export function outlineItem({ uri, symbol }: OutlineNode): TreeItem {
  const { name, detail, kind, children, selectionRange } = symbol;
  const state = children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(name, state);
  item.description = detail;
  item.tooltip = name;
  item.iconPath = new ThemeIcon(icons[kind] ?? 'symbol-string');
  item.command = showRange(uri, selectionRange);
  return item;
}
