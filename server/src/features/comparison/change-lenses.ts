import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../range';
import { placeAfter, shortName, type Beside } from './beside';
import { placeIn } from './change-hover';
import { wordsOfPair } from './change-words';

/** The client's command that shows a draft beside the text that it takes up: with the address of the draft. */
const compareCommand = 'resolint.compareWithPredecessor';

/** What became of each paragraph since the earlier text, and at the place where they stood how many were left out. */
export function changeLenses(document: TextDocument, beside: Beside): CodeLens[] {
  const { name, comparison } = beside;
  const { pairs, added, leftOut } = comparison;
  const short = shortName(name);
  const lens = (at: number, title: string): CodeLens => ({
    range: toRange(document, { start: at, end: at }),
    command: { title, command: compareCommand, arguments: [document.uri] },
  });
  const gone = new Map<number, number>();
  for (const { after: last } of leftOut) {
    const at = placeAfter(last, beside);
    gone.set(at, (gone.get(at) ?? 0) + 1);
  }
  return [
    ...pairs
      .filter(({ status, isMoved }) => status !== 'identical' || isMoved)
      .map((pair) =>
        lens(
          pair.after.paragraph.start,
          [placeIn(pair.before.name, short), ...wordsOfPair(pair)].join(' · '),
        ),
      ),
    ...added.map(({ paragraph }) => lens(paragraph.start, l10n.t('Not in {0}', short))),
    ...[...gone].map(([at, count]) =>
      lens(
        at,
        count === 1
          ? l10n.t('1 paragraph of {0} left out here', short)
          : l10n.t('{0} paragraphs of {1} left out here', count, short),
      ),
    ),
  ];
}
