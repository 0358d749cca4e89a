import { fixText } from '../../lint/fix';
import { lintResolution } from '../../lint/lint';
import { practiceOf } from '../../lint/practice';
import { defaultSettings, type Settings } from '../../lint/settings';
import { singleOperative } from '../../rules/numbering/single-operative';
import { finalStop } from '../../rules/punctuation/final-stop';
import { operativeSemicolon } from '../../rules/punctuation/operative-semicolon';
import { preambleComma } from '../../rules/punctuation/preamble-comma';
import { laterMood } from '../../rules/wording/later-mood';
import type { Rule } from '../../rules/rule';
import { applyEdits, type Edit } from '../../text/edit';
import { organLine } from '../../rules/structure/organ-line';
import { parseResolution } from '../../syntax/parse';
import type { Paragraph, Resolution, Section } from '../../syntax/resolution';
import type { Place } from '../places';
import { settleTurns, turnsTaken, type Mood } from './turns';

/** Rules on what depends on where a paragraph stands; each has a fix that cannot change the meaning. */
const forms: readonly Rule[] = [organLine, singleOperative, preambleComma, operativeSemicolon, finalStop];

const settings: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(forms.map(({ id }) => [id, 'error' as const])),
};

/**
 * Mends in a text that was rebuilt what was right before: a rule that had something to say then is left to the
 * drafter. Later verbs follow the first: “Takes note …, and encourages” becomes “Taking note …, and encouraging”.
 */
export const settleForms = (before: Resolution, after: string): string =>
  mendedBy([laterMood], before, mendedBy(forms, before, after), { suggestions: true });

function mendedBy(
  rules: readonly Rule[],
  before: Resolution,
  after: string,
  { suggestions = false } = {},
): string {
  const broken = new Set(lintResolution(before, { settings, rules }).map(({ rule }) => rule));
  return fixText(after, { settings, rules: rules.filter(({ id }) => !broken.has(id)), suggestions }).text;
}

const moods = { preamble: 'preambular', operative: 'operative' } as const satisfies Record<string, Mood>;

/**
 * Lets “also” and “further” follow in the section of a text that was rebuilt, where paragraphs have got others in front
 * of them; the Security Council has no such practice.
 */
export function settleAdverbs(before: Resolution, { path, section }: Place, after: string): string {
  if (!practiceOf(before, defaultSettings).turnsAlsoFurther) return after;
  const [part = 0, index = 0] = path;
  const now: Section | undefined = parseResolution(after).parts[part]?.sections[index];
  if (!now) return after;
  const edits = (['preamble', 'operative'] as const).flatMap((list) =>
    settleSeam(section[list], now[list], moods[list]),
  );
  return applyEdits(after, edits);
}

/** What is new in a list takes its turn, and so does what stands behind it, if it did before. */
function settleSeam(before: readonly Paragraph[], now: readonly Paragraph[], mood: Mood): Edit[] {
  const most = Math.min(before.length, now.length);
  let front = 0;
  while (front < most && saysTheSame(before[front], now[front])) front++;
  let behind = 0;
  while (behind < most - front && saysTheSame(before.at(-1 - behind), now.at(-1 - behind))) behind++;
  if (front === now.length && front === before.length) return [];
  const shift = before.length - now.length;
  const taken = turnsTaken(before, mood);
  const seam = now.length - behind;
  const tookTurn = (i: number): boolean => i < seam || (taken[i + shift] ?? true);
  return settleTurns(now, front, seam, { mood, tookTurn });
}

/** Whether two paragraphs are the same but for numbers, which follow what was rebuilt, and the mark at the end. */
const saysTheSame = (one: Paragraph | undefined, other: Paragraph | undefined): boolean =>
  wordsOf(one) === wordsOf(other);

const wordsOf = (paragraph: Paragraph | undefined): string | undefined =>
  paragraph?.inline.prose.text.replace(/[\d\s,;.:]+/g, '');
