import { l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { CitationEntry } from '../answers';
import { showRange } from './show-range';

/** All citations of a text under one head. */
export interface CitationsNode {
  readonly kind: 'citations';
  readonly uri: Uri;
  readonly entries: readonly CitationEntry[];
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

const icons: Record<CitationEntry['state'], ThemeIcon> = {
  known: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  wrong: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  unknown: new ThemeIcon('question', new ThemeColor('list.warningForeground')),
};

export function citationsItem({ entries }: CitationsNode): TreeItem {
  const item = new TreeItem(l10n.t('Citations'), TreeItemCollapsibleState.Expanded);
  item.id = 'citations';
  item.iconPath = new ThemeIcon('library');
  const count = (state: CitationEntry['state']): number => entries.filter((e) => e.state === state).length;
  item.description = [
    l10n.t('{0} known', count('known')),
    ...(count('wrong') > 0 ? [l10n.t('{0} wrong', count('wrong'))] : []),
    ...(count('unknown') > 0 ? [l10n.t('{0} unknown', count('unknown'))] : []),
  ].join(', ');
  return item;
}

export function citationItem({ uri, entry }: CitationNode): TreeItem {
  const { name, symbol, state, title, date, problem, places } = entry;
  const [first] = rangesOf(entry);
  const item = new TreeItem(
    name,
    places.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.description = (state === 'wrong' ? problem : title) ?? problem ?? '';
  item.tooltip = [symbol, title, date, problem].filter((part) => part !== undefined).join('\n');
  item.iconPath = icons[state];
  item.accessibilityInformation = { label: [name, stateWords(state), title].filter(Boolean).join(', ') };
  if (first) item.command = showRange(uri, first);
  return item;
}

export const placeNodes = ({ uri, entry }: CitationNode): PlaceNode[] =>
  entry.places.length < 2 ? [] : rangesOf(entry).map((range) => ({ kind: 'place', uri, range }));

export function placeItem({ uri, range }: PlaceNode): TreeItem {
  const item = new TreeItem(l10n.t('Line {0}', range.start.line + 1));
  item.command = showRange(uri, range);
  return item;
}

const rangesOf = ({ places }: CitationEntry): Range[] =>
  places.map(({ start, end }) => new Range(start.line, start.character, end.line, end.character));

const stateWords = (state: CitationEntry['state']): string =>
  ({ known: l10n.t('known'), wrong: l10n.t('wrong'), unknown: l10n.t('unknown') })[state];
