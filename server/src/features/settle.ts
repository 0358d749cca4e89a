import { applyEdits, fixText } from '../lint/fix';
import { lintResolution } from '../lint/lint';
import { profileOf } from '../lint/profile';
import { defaultSettings, type Settings } from '../lint/settings';
import { singleOperative } from '../rules/numbering/single-operative';
import { finalStop } from '../rules/punctuation/final-stop';
import { operativeSemicolon } from '../rules/punctuation/operative-semicolon';
import { preambleComma } from '../rules/punctuation/preamble-comma';
import type { Rule } from '../rules/rule';
import { organLine } from '../rules/structure/organ-line';
import { parseResolution } from '../syntax/parse';
import type { Resolution, Section } from '../syntax/resolution';
import type { Place } from './places';
import { settleTurns, takesTurns, type Mood } from './turns';

/** Rules on what depends on where a paragraph stands; each has a fix that cannot change the meaning. */
const forms: readonly Rule[] = [organLine, singleOperative, preambleComma, operativeSemicolon, finalStop];

const settings: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(forms.map(({ id }) => [id, 'error' as const])),
};

/**
 * Mends in a text that was rebuilt what was right before: a rule that had something to say then is left to the
 * drafter.
 */
export function settleForms(before: Resolution, after: string): string {
  const broken = new Set(lintResolution(before, { settings, rules: forms }).map(({ rule }) => rule));
  return fixText(after, { settings, rules: forms.filter(({ id }) => !broken.has(id)) }).text;
}

const moods = { preamble: 'preambular', operative: 'operative' } as const satisfies Record<string, Mood>;

/** Lets “also” and “further” follow in the section of a text that was rebuilt; the Security Council has no such practice. */
export function settleAdverbs(before: Resolution, { path, section }: Place, after: string): string {
  if (profileOf(before, defaultSettings) === 'security-council') return after;
  const [part = 0, index = 0] = path;
  const now: Section | undefined = parseResolution(after).parts[part]?.sections[index];
  if (!now) return after;
  const edits = (['preamble', 'operative'] as const).flatMap((list) => {
    const mood = moods[list];
    const strict = takesTurns(section[list], 0, section[list].length - 1, mood);
    return settleTurns(now[list], 0, now[list].length - 1, { mood, strict });
  });
  return applyEdits(after, edits);
}
