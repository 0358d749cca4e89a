import { grammar } from '../language/grammar';
import { paragraphsWith } from '../syntax/selection';
import type { Resolution } from '../syntax/resolution';

const { infinitive, infinitiveLead } = grammar.layout;

const leads = paragraphsWith(
  ({ role, inline }) => role === 'label' && infinitiveLead.test(inline.prose.text.trim()),
);

/** Whether a text has a line after which its verbs have no ending: `Have resolved to:` and then `1. Condemn`. */
export const leadsToInfinitives = (resolution: Pick<Resolution, 'paragraphs' | 'history'>): boolean =>
  leads(resolution).length > 0;

/** Whether a paragraph opens with such a verb. */
export const opensWithInfinitive = (prose: string): boolean => infinitive.test(prose);
