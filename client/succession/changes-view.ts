import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { ChangeRow, Changes, ChangeStatus } from '../answers';
import type { Server } from '../server';
import { followResolution, type Followed } from '../view/follow';
import { basisOf } from './basis';
import { isEarlierText, type EarlierTexts } from './earlier-text';

/** The view in the activity bar, as package.json declares it, and what decides whether and with which buttons it is shown. */
const viewId = 'resolint.changes';
const isComparedKey = 'resolint.compared';
const hidesMechanicalKey = 'resolint.hidesMechanical';

/** Paragraphs of which the same became, under one head. */
interface GroupNode {
  readonly kind: 'group';
  readonly group: Group;
  readonly rows: readonly ChangeRow[];
}
interface RowNode {
  readonly kind: 'row';
  readonly row: ChangeRow;
}
export type ChangeNode = GroupNode | RowNode;

interface Group {
  readonly id: string;
  readonly head: () => string;
  readonly icon: ThemeIcon;
  readonly statuses: readonly ChangeStatus[];
}

/** What a person decided comes first, what moves every session last. */
const groups: readonly Group[] = [
  {
    id: 'edited',
    head: () => l10n.t('Edited'),
    icon: new ThemeIcon('diff-modified', new ThemeColor('gitDecoration.modifiedResourceForeground')),
    statuses: ['light', 'edited', 'rewritten'],
  },
  {
    id: 'new',
    head: () => l10n.t('New'),
    icon: new ThemeIcon('diff-added', new ThemeColor('gitDecoration.addedResourceForeground')),
    statuses: ['new'],
  },
  {
    id: 'left-out',
    head: () => l10n.t('Left out'),
    icon: new ThemeIcon('diff-removed', new ThemeColor('gitDecoration.deletedResourceForeground')),
    statuses: ['left out'],
  },
  {
    id: 'moved',
    head: () => l10n.t('Moved'),
    icon: new ThemeIcon('diff-renamed'),
    statuses: ['identical'],
  },
  {
    id: 'notes',
    head: () => l10n.t('Notes and italics'),
    icon: new ThemeIcon('note'),
    statuses: ['source', 'form'],
  },
  {
    id: 'mechanical',
    head: () => l10n.t('Sessions, years and lists'),
    icon: new ThemeIcon('history'),
    statuses: ['mechanical'],
  },
];

export interface ChangesView {
  readonly tree: TreeDataProvider<ChangeNode>;
  /** Shows what is known now. */
  readonly refresh: () => Promise<void>;
  readonly dispose: () => void;
}

/** What was changed in the draft in hand since the text that it takes up, in a view of its own. */
export function createChangesView(
  server: Pick<Server, 'changesIn' | 'onDidStart' | 'isRunning'>,
  earlierTexts: EarlierTexts,
): ChangesView {
  const changed = new EventEmitter<undefined>();
  let changes: Changes | null = null;
  let draft: Uri | undefined;
  let hidesMechanical = false;
  let followed: Followed | undefined = undefined;

  const tree: TreeDataProvider<ChangeNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => (node.kind === 'group' ? groupItem(node) : rowItem(node.row)),
    getChildren: (node) => (node ? childrenOf(node) : rootsOf(changes, hidesMechanical)),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });

  async function refresh(): Promise<void> {
    const document = followed?.active();
    const asked = document && server.isRunning() ? await server.changesIn(document.uri.toString()) : null;
    // Another draft may have come to hand meanwhile.
    if (document !== followed?.active()) return;
    [changes, draft] = [asked, document?.uri];
    view.description = changes?.takenUp.name ?? '';
    view.message = changes ? sayOf(changes) : '';
    void commands.executeCommand('setContext', isComparedKey, changes !== null);
    changed.fire(undefined);
  }
  const refreshQuietly = (): void => {
    refresh().catch(() => undefined);
  };
  const hideMechanical = (isHidden: boolean) => () => {
    hidesMechanical = isHidden;
    void commands.executeCommand('setContext', hidesMechanicalKey, isHidden);
    changed.fire(undefined);
  };

  followed = followResolution({
    onOther: refreshQuietly,
    onEdited: refreshQuietly,
    passesOver: isEarlierText,
  });
  refreshQuietly();
  const subscriptions = Disposable.from(
    followed,
    changed,
    view,
    server.onDidStart(refreshQuietly),
    commands.registerCommand('resolint.hideMechanicalChanges', hideMechanical(true)),
    commands.registerCommand('resolint.showMechanicalChanges', hideMechanical(false)),
    commands.registerCommand('resolint.showChange', async ({ range: { start, end } }: ChangeRow) => {
      if (!draft || !changes) return;
      const place = new Range(start.line, start.character, end.line, end.character);
      await earlierTexts.compare(draft, changes.takenUp.name, place);
    }),
  );
  return {
    tree,
    refresh,
    dispose() {
      subscriptions.dispose();
    },
  };
}

/** From what the text is known, and how much of it stayed. */
function sayOf({ takenUp, counts }: Changes): string {
  const { identical } = counts;
  const stayed =
    identical === 1 ? l10n.t('1 paragraph is the same.') : l10n.t('{0} paragraphs are the same.', identical);
  return `${l10n.t('Compared with {0}: {1}.', takenUp.name, basisOf(takenUp))} ${stayed}`;
}

function rootsOf(changes: Changes | null, hidesMechanical: boolean): ChangeNode[] {
  return groups
    .filter(({ id }) => !(hidesMechanical && id === 'mechanical'))
    .map((group): GroupNode => ({
      kind: 'group',
      group,
      rows: changes?.rows.filter(({ status }) => group.statuses.includes(status)) ?? [],
    }))
    .filter(({ rows }) => rows.length > 0);
}

const childrenOf = (node: ChangeNode): ChangeNode[] =>
  node.kind === 'group' ? node.rows.map((row) => ({ kind: 'row', row })) : [];

function groupItem({ group: { id, head, icon }, rows }: GroupNode): TreeItem {
  const isOpen = id !== 'mechanical' && id !== 'notes';
  const item = new TreeItem(
    head(),
    isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = id;
  item.description = String(rows.length);
  item.iconPath = icon;
  return item;
}

function rowItem(row: ChangeRow): TreeItem {
  const { name, from, what } = row;
  const item = new TreeItem(from === undefined ? name : l10n.t('{0} (was {1})', name, from));
  item.description = what;
  item.tooltip = what;
  item.command = { title: l10n.t('Show'), command: 'resolint.showChange', arguments: [row] };
  return item;
}
