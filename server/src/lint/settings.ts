import { isProfileName, type ProfileName } from '../organs/practice';
import type { Level } from '../model/report';

/** What a user may set; every field has a default, so a partial or wrong object from a client does no harm. */
export interface Settings {
  /** False silences every finding. */
  enable: boolean;
  /** Whose practice applies; `auto` reads it from the enacting formula or the symbol. */
  profile: 'auto' | ProfileName;
  /** `auto` reads the session from the masthead; `current` and `earlier` settle it where practice has changed. */
  era: 'auto' | 'current' | 'earlier';
  /** Severity by rule id, for example `{ "style/date": "warning" }`. */
  rules: Record<string, Level>;
  /** Opening phrases of the house beside the ones Resolint knows. */
  openingPhrases: { preambular: string[]; operative: string[] };
  /** Words that are spelt right beside those that Resolint knows. */
  dictionary: string[];
  /** What an editor shows between the words of the text: behind citations, and labels (PP3, OP5) of paragraphs. */
  inlayHints: { citations: 'off' | 'date' | 'title'; paragraphs?: boolean };
  /** Whether an editor shows over a paragraph how often it is referred to. */
  codeLens: boolean;
  /** Whether an editor shows over a paragraph what became of it since the text that the draft takes up. */
  changeLens: boolean;
  /** Findings accepted by a baseline, by rule; hosts fill it for the text in hand. */
  accepted?: Readonly<Record<string, number>>;
}

export const defaultSettings: Settings = {
  enable: true,
  profile: 'auto',
  era: 'auto',
  rules: {},
  openingPhrases: { preambular: [], operative: [] },
  dictionary: [],
  inlayHints: { citations: 'off', paragraphs: false },
  codeLens: false,
  changeLens: false,
};

const levels: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies Level[];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many opening phrases of a house count, and of how many characters: each paragraph is compared with all of them. */
export const mostPhrases = 500;
export const longestPhrase = 200;

/** How many words a dictionary of a house may have. */
export const mostWords = 20_000;

/** The texts of a list; anything else counts for none. */
export const strings = (value: unknown, most: number): string[] =>
  (Array.isArray(value) ? value : [])
    .filter((v): v is string => typeof v === 'string' && v.trim() !== '' && v.length <= longestPhrase)
    .slice(0, most);

export const isLevel = (value: unknown): value is Level => levels.includes(value);

/** Settings from whatever a client or a file sends: what is missing or of the wrong shape takes its default. */
export function readSettings(raw: unknown): Settings {
  if (!isRecord(raw)) return defaultSettings;
  const rules = isRecord(raw.rules) ? raw.rules : {};
  const phrases = isRecord(raw.openingPhrases) ? raw.openingPhrases : {};
  const { profile, era } = raw;
  const { citations, paragraphs } = isRecord(raw.inlayHints) ? raw.inlayHints : {};
  const isSpelt = !isRecord(raw.spelling) || raw.spelling.enable !== false;
  return {
    enable: raw.enable !== false,
    profile: isProfileName(profile) ? profile : 'auto',
    era: era === 'current' || era === 'earlier' ? era : 'auto',
    rules: {
      ...Object.fromEntries(
        Object.entries(rules).filter((entry): entry is [string, Level] => isLevel(entry[1])),
      ),
      ...(isSpelt ? {} : { 'style/spelling': 'off' }),
    },
    openingPhrases: {
      preambular: strings(phrases.preambular, mostPhrases),
      operative: strings(phrases.operative, mostPhrases),
    },
    dictionary: strings(raw.dictionary, mostWords),
    inlayHints: {
      citations: citations === 'date' || citations === 'title' ? citations : 'off',
      paragraphs: paragraphs === true,
    },
    codeLens: raw.codeLens === true,
    changeLens: raw.changeLens === true,
  };
}
