import { detectLanguage } from '../language/detect';
import { italicMarks, usesItalics } from '../model/edits';
import { dayOf } from '../model/masthead/fields';
import { isNegotiationPaper } from '../model/negotiation';
import { leadsToInfinitives } from '../model/infinitives';
import { noCitedTexts, type CitedTexts } from '../model/cited-texts';
import type { RuleContext } from '../model/context';
import type { Resolution } from '../syntax/resolution';
import { eraOf, practiceOf } from './practice';
import type { Settings } from './settings';

/** What the rules may know of a text, but for the report of each. */
export type LintContext = Omit<RuleContext, 'report'>;

/** Signs that stand only in a text whose marks have been set, by hand or by a word processor. */
const typographic = ['“', '”', '’', '–'];

const dictionaries = new WeakMap<Settings, ReadonlySet<string>>();

/** The words of a dictionary in settings, in lower case; the same set as long as the settings are. */
function wordsOf(settings: Settings): ReadonlySet<string> {
  const known = dictionaries.get(settings) ?? new Set(settings.dictionary.map((word) => word.toLowerCase()));
  dictionaries.set(settings, known);
  return known;
}

export function contextOf(
  resolution: Resolution,
  settings: Settings,
  citedTexts: CitedTexts = noCitedTexts,
  predecessor?: Resolution,
): LintContext {
  const { source } = resolution;
  return {
    resolution,
    language: detectLanguage(source),
    practice: practiceOf(resolution, settings),
    era: eraOf(resolution, settings),
    isNegotiationPaper: isNegotiationPaper(resolution),
    leadsToInfinitives: leadsToInfinitives(resolution),
    openingPhrases: settings.openingPhrases,
    dictionary: wordsOf(settings),
    italicMarks: italicMarks(resolution),
    usesItalics: usesItalics(resolution),
    day: dayOf(resolution),
    usesCurlyQuotes: typographic.some((sign) => source.includes(sign)),
    citedTexts,
    predecessor,
    unusedSuppressions: [],
  };
}

/** All of it that a rule sees which looks at one paragraph: its findings hold as long as these are the same. */
export const circumstances = ({
  resolution: { organ, masthead },
  language,
  practice,
  era,
  isNegotiationPaper,
  leadsToInfinitives,
  openingPhrases,
  dictionary,
  italicMarks: [open, close],
  usesItalics,
  day,
  usesCurlyQuotes,
}: LintContext): readonly unknown[] => [
  organ,
  masthead.symbol,
  masthead.session,
  language,
  practice,
  era,
  isNegotiationPaper,
  leadsToInfinitives,
  openingPhrases,
  dictionary,
  open,
  close,
  usesItalics,
  day,
  usesCurlyQuotes,
];
