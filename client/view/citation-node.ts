import { l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { CitationEntry } from '../answers';
import { showRange } from './show-range';

type State = CitationEntry['state'];

/** Citations of a text under one head: all of them, or those of one state. */
export interface CitationsNode {
  readonly kind: 'citations';
  readonly uri: Uri;
  readonly entries: readonly CitationEntry[];
  readonly state?: State;
}

/** A text that is cited. */
export interface CitationNode {
  readonly kind: 'citation';
  readonly uri: Uri;
  readonly entry: CitationEntry;
}

/** A place where it is cited, of several. */
export interface PlaceNode {
  readonly kind: 'place';
  readonly uri: Uri;
  readonly range: Range;
}

/** What needs a look comes first. */
const states: readonly State[] = ['wrong', 'unknown', 'known'];

const icons: Record<State, ThemeIcon> = {
  known: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  wrong: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  unknown: new ThemeIcon('question', new ThemeColor('list.warningForeground')),
};

const heads: Readonly<Record<State, () => string>> = {
  wrong: () => l10n.t('Wrong'),
  unknown: () => l10n.t('Not known'),
  known: () => l10n.t('Known'),
};

export function citationsItem({ entries, state }: CitationsNode): TreeItem {
  const item = new TreeItem(
    state === undefined ? l10n.t('Citations') : heads[state](),
    TreeItemCollapsibleState.Expanded,
  );
  item.id = `citations ${state ?? ''}`;
  item.iconPath = state === undefined ? new ThemeIcon('library') : icons[state];
  item.description = state === undefined ? summary(entries) : String(entries.length);
  return item;
}

function summary(entries: readonly CitationEntry[]): string {
  const count = (state: State): number => entries.filter((e) => e.state === state).length;
  return [
    l10n.t('{0} known', count('known')),
    ...(count('wrong') > 0 ? [l10n.t('{0} wrong', count('wrong'))] : []),
    ...(count('unknown') > 0 ? [l10n.t('{0} unknown', count('unknown'))] : []),
  ].join(', ');
}

/** By state if there are several, with the wrong ones first; else the texts themselves. */
export function citationNodes({ uri, entries, state }: CitationsNode): (CitationsNode | CitationNode)[] {
  const found = states.filter((one) => entries.some((entry) => entry.state === one));
  if (state !== undefined || found.length < 2)
    return entries.map((entry) => ({ kind: 'citation', uri, entry }));
  return found.map((one) => ({
    kind: 'citations',
    uri,
    entries: entries.filter((entry) => entry.state === one),
    state: one,
  }));
}

export function citationItem({ uri, entry }: CitationNode): TreeItem {
  const { name, symbol, state, title, date, problem, fix, places } = entry;
  const [first] = rangesOf(entry);
  const item = new TreeItem(
    name,
    places.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  // What would be right says more than what is wrong.
  const said = (state === 'wrong' ? (fix?.title ?? problem) : title) ?? problem;
  item.description = said ?? '';
  item.tooltip = [symbol, title, date, problem].filter((part) => part !== undefined).join('\n');
  item.iconPath = icons[state];
  item.accessibilityInformation = { label: [name, heads[state](), said].filter(Boolean).join(', ') };
  item.contextValue = ['row', ...(fix ? ['fix'] : []), ...(symbol === undefined ? [] : ['fetch'])].join(' ');
  if (first) item.command = showRange(uri, first);
  return item;
}

export const placeNodes = ({ uri, entry }: CitationNode): PlaceNode[] =>
  entry.places.length < 2 ? [] : rangesOf(entry).map((range) => ({ kind: 'place', uri, range }));

export function placeItem({ uri, range }: PlaceNode): TreeItem {
  const item = new TreeItem(l10n.t('Line {0}', range.start.line + 1));
  item.contextValue = 'row';
  item.command = showRange(uri, range);
  return item;
}

const rangesOf = ({ places }: CitationEntry): Range[] =>
  places.map(({ start, end }) => new Range(start.line, start.character, end.line, end.character));
