import {
  commands,
  EventEmitter,
  type DocumentSymbol,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { Server } from '../server';
import {
  citationItem,
  citationNodes,
  citationsItem,
  placeItem,
  placeNodes,
  type CitationNode,
  type CitationsNode,
  type PlaceNode,
} from './citation-node';
import {
  groupItem,
  membersOf,
  outlineItem,
  outlineNodes,
  type GroupNode,
  type OutlineNode,
} from './outline-node';

export type Node = OutlineNode | GroupNode | CitationsNode | CitationNode | PlaceNode;

export interface Tree extends TreeDataProvider<Node> {
  /** The row of a node. */
  readonly getTreeItem: (node: Node) => TreeItem;
  /** Builds the tree of another document, or of the same one anew; of none the tree is empty. */
  readonly show: (document: TextDocument | undefined) => void;
  readonly dispose: () => void;
}

/** The parts of a resolution and what it cites, as the server tells them. */
export function createTree(server: Pick<Server, 'citationsIn'>): Tree {
  const changed = new EventEmitter<undefined>();
  let shown: TextDocument | undefined;

  async function roots({ uri }: TextDocument): Promise<Node[]> {
    const [symbols = [], entries] = await Promise.all([
      commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri),
      server.citationsIn(uri.toString()),
    ]);
    const citations: Node[] = entries.length > 0 ? [{ kind: 'citations', uri, entries }] : [];
    return [...outlineNodes(uri, symbols), ...citations];
  }

  return {
    onDidChangeTreeData: changed.event,
    getTreeItem(node) {
      switch (node.kind) {
        case 'outline':
          return outlineItem(node);
        case 'group':
          return groupItem(node);
        case 'citations':
          return citationsItem(node);
        case 'citation':
          return citationItem(node);
        case 'place':
          return placeItem(node);
      }
    },
    getChildren(node) {
      if (!node) return shown ? roots(shown) : [];
      switch (node.kind) {
        case 'outline':
          return outlineNodes(node.uri, node.symbol.children);
        case 'group':
          return membersOf(node);
        case 'citations':
          return citationNodes(node);
        case 'citation':
          return placeNodes(node);
        case 'place':
          return [];
      }
    },
    show(document) {
      shown = document;
      changed.fire(undefined);
    },
    dispose: () => {
      changed.dispose();
    },
  };
}
