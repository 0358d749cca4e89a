import { commands, Disposable, window, workspace, type TextDocument } from 'vscode';
import { languageId } from '../language';
import type { Server } from '../server';
import { offerRowActions } from './row-actions';
import { createTree, type Tree } from './tree';

/** The view in the activity bar, as package.json declares it. */
const viewId = 'resolint.resolution';
/** Whether there is a resolution to show; without one the view offers to begin one. */
const isShownKey = 'resolint.active';
/** Milliseconds without a key before the tree is built anew. */
const patience = 400;

export interface ResolutionView {
  readonly tree: Tree;
  readonly dispose: () => void;
}

/** The parts of the resolution in the active editor and what it cites, beside the editor. */
export function createResolutionView(server: Pick<Server, 'citationsIn' | 'onDidStart'>): ResolutionView {
  const tree = createTree(server);
  const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let active: TextDocument | undefined;

  /** Nobody looks at a hidden tree: it is built when it is shown. */
  function refresh(): void {
    clearTimeout(timer);
    if (view.visible) tree.show(active);
  }

  /** The resolution that was worked on last stays, whatever else has the focus, until it is closed. */
  function follow(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === languageId) active = document;
    else if (active && (active.isClosed || active.languageId !== languageId)) active = undefined;
    else if (active) return;
    void commands.executeCommand('setContext', isShownKey, active !== undefined);
    refresh();
  }

  const subscriptions = Disposable.from(
    view,
    tree,
    offerRowActions((node) => tree.getTreeItem(node).command),
    view.onDidChangeVisibility(refresh),
    server.onDidStart(refresh),
    window.onDidChangeActiveTextEditor(follow),
    // A text that turns out to be a resolution is closed and opened in one breath.
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(follow),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== active) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, patience);
    }),
  );
  follow();
  return {
    tree,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}
