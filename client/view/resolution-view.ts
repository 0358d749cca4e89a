import { commands, Disposable, window } from 'vscode';
import type { Server } from '../server';
import { followResolution, type Followed } from './follow';
import { offerRowActions } from './row-actions';
import { createTree, type Tree } from './tree';

/** The view in the activity bar, as package.json declares it. */
const viewId = 'resolint.resolution';
/** Whether there is a resolution to show; without one the view offers to begin one. */
const isShownKey = 'resolint.active';

export interface ResolutionView {
  readonly tree: Tree;
  readonly dispose: () => void;
}

/** The parts of the resolution in the active editor and what it cites, beside the editor. */
export function createResolutionView(server: Pick<Server, 'citationsIn' | 'onDidStart'>): ResolutionView {
  const tree = createTree(server);
  const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  let followed: Followed | undefined = undefined;

  /** Nobody looks at a hidden tree: it is built when it is shown. */
  function refresh(): void {
    if (view.visible) tree.show(followed?.active());
  }
  function follow(): void {
    void commands.executeCommand('setContext', isShownKey, followed?.active() !== undefined);
    refresh();
  }

  followed = followResolution({ onOther: follow, onEdited: refresh });
  follow();
  const subscriptions = Disposable.from(
    followed,
    view,
    tree,
    offerRowActions((node) => tree.getTreeItem(node).command),
    view.onDidChangeVisibility(refresh),
    server.onDidStart(refresh),
  );
  return {
    tree,
    dispose() {
      subscriptions.dispose();
    },
  };
}
