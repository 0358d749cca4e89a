import * as l10n from '@vscode/l10n';
import { fixText } from '../../lint/fix';
import { defaultSettings } from '../../lint/settings';
import { readSponsors } from '../../model/masthead/sponsors';
import { sponsorsOrder } from '../../rules/masthead/sponsors-order';
import { isAt } from '../range';
import type { Restructuring } from './restructuring';

/** Puts the sponsors in English alphabetical order, joined as a list is; the rule that checks them knows how. */
export const sortSponsors: Restructuring = {
  title: 'Sort sponsors',
  kind: 'refactor.rewrite',
  isOffered({ masthead }, offset) {
    const line = masthead.fields.find(({ kind }) => kind === 'sponsors');
    return line !== undefined && isAt(line, offset);
  },
  run(resolution) {
    const list = readSponsors(resolution);
    if (!list) return { refused: l10n.t('There is no list of sponsors in the masthead.') };
    const settings = { ...defaultSettings, rules: { [sponsorsOrder.id]: 'warning' as const } };
    const { text } = fixText(resolution.source, { settings, rules: [sponsorsOrder] });
    const unknown = list.sponsors
      .filter(({ state, meant }) => !state && !meant)
      .map((sponsor) => sponsor.text);
    // Nobody knows where a name belongs that is none.
    if (text === resolution.source && unknown.length > 0)
      return {
        refused: l10n.t('No name of a Member State: {0}. Correct it, then sort.', unknown.join(', ')),
      };
    return { text };
  },
};
