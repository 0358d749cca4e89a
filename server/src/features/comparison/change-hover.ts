import * as l10n from '@vscode/l10n';
import type { Pair } from '../../succession/comparison';
import { escapeMarkdown } from '../markdown';
import type { HoverPart } from '../reading/citation-hover';
import type { Beside } from './beside';
import { wordsOfPair } from './change-words';
import { marked } from './print-markdown';
import { piecesOf } from './report';

/** On the number or the opening of a paragraph: its partner in the earlier text, with what was changed. */
export function changeHover({ name, comparison }: Beside, offset: number): HoverPart | undefined {
  const told = [
    ...comparison.pairs.map((pair) => ({ member: pair.after, markdown: () => tellPair(pair, name) })),
    ...comparison.added.map((member) => ({ member, markdown: () => tellNew(name) })),
  ];
  for (const { member, markdown } of told) {
    const { start, inline } = member.paragraph;
    const opening = inline.emphases.find((emphasis) => emphasis.italic && emphasis.start === 0);
    const { end } = inline.prose.span(0, opening?.end ?? Math.max(0, inline.prose.text.indexOf(' ')));
    if (start <= offset && offset <= end) return { start, end, markdown: markdown() };
  }
  return undefined;
}

function tellPair(pair: Pair, name: string): string {
  const { before, after, changes, notes, status } = pair;
  const head = [placeIn(before.name, name), ...wordsOfPair(pair)].map(escapeMarkdown).join(' · ');
  if (status === 'identical') return head;
  const pieces = piecesOf(
    after.paragraph.inline.prose.text,
    changes.filter(({ kind }) => kind !== 'numbering'),
  );
  const noted = notes.map(({ from, to }) =>
    [
      l10n.t('Note:'),
      ...(from === undefined ? [] : [marked({ mark: 'removed', text: from })]),
      ...(to === undefined ? [] : [marked({ mark: 'added', text: to })]),
    ].join(' '),
  );
  return [head, pieces.map(marked).join(''), ...noted].join('\n\n');
}

const tellNew = (name: string): string => escapeMarkdown(l10n.t('Not in {0}', name));

/** `PP7 of A/RES/79/12` */
export const placeIn = (paragraph: string, text: string): string => l10n.t('{0} of {1}', paragraph, text);
