import * as l10n from '@vscode/l10n';
import type { Change } from '../../succession/changes';
import type { Pair } from '../../succession/comparison';
import type { Direction, OpeningChange } from '../../succession/opening-change';
import { wordsIn } from '../../text/words';

/** What became of a paragraph of a draft, for people who write it: `3 words changed`, `Welcomes → Notes (weaker)`. */
export const wordsOfPair = ({ status, changes, opening, isMoved, before }: Pair): string[] => [
  ...(isMoved ? [l10n.t('moved from {0}', before.name)] : []),
  ...(opening ? [wordsOfOpening(opening)] : []),
  ...(status === 'identical' && (isMoved || opening) ? [] : [said[status](changes)]),
];

const changed = (changes: readonly Change[]): string => {
  const count = changedWords(changes);
  return count === 1 ? l10n.t('1 word changed') : l10n.t('{0} words changed', count);
};

const said: Readonly<Record<Pair['status'], (changes: readonly Change[]) => string>> = {
  identical: () => l10n.t('the same'),
  form: () => l10n.t('the same but for italics'),
  source: () => l10n.t('the same but for a note'),
  mechanical: (changes) => valuesOf(changes),
  light: changed,
  edited: changed,
  rewritten: () => l10n.t('rewritten'),
};

/** `seventy-ninth → eightieth`; the first of several alone is told. */
function valuesOf(changes: readonly Change[]): string {
  const [first, ...others] = changes.filter(({ kind }) => kind !== 'numbering');
  if (!first) return l10n.t('the same');
  const told = [first.from.text, first.to.text].filter((text) => text !== '').join(' → ');
  return others.length === 0 ? told : l10n.t('{0} and {1} more', told, others.length);
}

/** How many words were put in or taken out, whichever are more in each place. */
const changedWords = (changes: readonly Change[]): number =>
  changes
    .filter(({ kind }) => kind !== 'numbering')
    .reduce((sum, { from, to }) => sum + Math.max(1, countOf(from.text), countOf(to.text)), 0);

const countOf = (text: string): number => wordsIn(text, () => 1).length;

const directions: Readonly<Record<Direction, () => string>> = {
  stronger: () => l10n.t('stronger'),
  weaker: () => l10n.t('weaker'),
  'now past': () => l10n.t('now past'),
  changed: () => '',
};

function wordsOfOpening({ from, to, direction }: OpeningChange): string {
  const said = directions[direction]();
  return `${from} → ${to}${said === '' ? '' : ` (${said})`}`;
}
