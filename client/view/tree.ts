import {
  commands,
  EventEmitter,
  type DocumentSymbol,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode';
import type { Server } from '../server';
import {
  citationItem,
  citationsItem,
  placeItem,
  placeNodes,
  type CitationNode,
  type CitationsNode,
  type PlaceNode,
} from './citation-node';
import { outlineItem, outlineNodes, type OutlineNode } from './outline-node';

export type Node = OutlineNode | CitationsNode | CitationNode | PlaceNode;

export interface Tree extends TreeDataProvider<Node> {
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
        case 'citations':
          return node.entries.map((entry): Node => ({ kind: 'citation', uri: node.uri, entry }));
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
