import { l10n } from 'vscode';
import type { TakenUp, TargetSession } from '../answers';

const bases: Readonly<Record<TakenUp['basis'], () => string>> = {
  line: () => l10n.t('a line in the draft names it'),
  table: () => l10n.t('known of this resolution'),
  title: () => l10n.t('the newest text with this title'),
  numbers: () => l10n.t('the newest text with this title but for numbers'),
  text: () => l10n.t('it is cited and shares much of the text'),
  recalled: () => l10n.t('the last that the first list recalls'),
  chosen: () => l10n.t('chosen by hand'),
};

/** From what it is known that a draft takes up a text. */
export const basisOf = ({ basis }: Pick<TakenUp, 'basis'>): string => bases[basis]();

const targets: Readonly<Record<TargetSession['basis'], () => string>> = {
  agenda: () => l10n.t('the provisional agenda on which the text puts its item'),
  report: () => l10n.t('the session for which the text asks for a report'),
  distance: () => l10n.t('as far as from the text before'),
};

/** From what it is known for which session a text will be taken up again. */
export const targetBasisOf = ({ basis }: Pick<TargetSession, 'basis'>): string => targets[basis]();
