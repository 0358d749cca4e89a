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
import type { Edit } from '../../text/edit';
import { organLine } from '../../rules/structure/organ-line';
import type { Paragraph, Section } from '../../syntax/resolution';
import type { Place } from '../places';
import type { Transaction } from './transaction';
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
export function settleForms(text: Transaction): void {
  mend(text, forms);
  mend(text, [laterMood], { suggestions: true });
}

function mend(text: Transaction, rules: readonly Rule[], { suggestions = false } = {}): void {
  const broken = new Set(lintResolution(text.before, { settings, rules }).map(({ rule }) => rule));
  const kept = rules.filter(({ id }) => !broken.has(id));
  text.become(fixText(text.text, { settings, rules: kept, suggestions }).text);
}

const moods = { preamble: 'preambular', operative: 'operative' } as const satisfies Record<string, Mood>;

/**
 * Lets “also” and “further” follow in the section of a text that was rebuilt, where paragraphs have got others in front
 * of them; the Security Council has no such practice.
 */
export function settleAdverbs(text: Transaction, { path, section }: Place): void {
  if (!practiceOf(text.before, defaultSettings).turnsAlsoFurther) return;
  const [part = 0, index = 0] = path;
  const now: Section | undefined = text.now.parts[part]?.sections[index];
  if (!now) return;
  text.edit(
    (['preamble', 'operative'] as const).flatMap((list) => settleSeam(section[list], now[list], moods[list])),
  );
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
