import type { Area } from '../mistakes';
import { characterKinds } from './characters';
import { citationKinds } from './citations';
import { footnoteKinds } from './footnotes';
import { italicKinds } from './italics';
import { mastheadKinds } from './masthead';
import { negotiationKinds } from './negotiation';
import { numberingKinds } from './numbering';
import { sessionKinds } from './sessions';
import { wordKinds } from './words';

/** What drafters get wrong, written down before and without a look at what the rules find. */
export const areas: readonly Area[] = [
  mastheadKinds,
  numberingKinds,
  citationKinds,
  italicKinds,
  footnoteKinds,
  negotiationKinds,
  sessionKinds,
  characterKinds,
  wordKinds,
];
