import { documentOrgan } from '../citation/issuer';
import { isKnown } from '../organs/organ';
import { practices, type Practice } from '../organs/practice';
import type { Rule } from '../rules/rule';
import type { Resolution } from '../syntax/resolution';
import type { Settings } from './settings';

/** The practice of the current manual (no repeated indicators, full symbols of addenda) is that of sessions from here on. */
const firstCurrentSession = 74;

/** How the organ drafts that speaks in a text; settings may name the practice of another. */
export const practiceOf = (resolution: Resolution, { profile }: Pick<Settings, 'profile'>): Practice =>
  profile === 'auto' ? documentOrgan(resolution).practice : practices[profile];

/** A text that names no session is one that is being drafted now. */
export function eraOf({ masthead }: Resolution, settings: Settings): 'current' | 'earlier' {
  if (settings.era !== 'auto') return settings.era;
  return (masthead.session ?? firstCurrentSession) >= firstCurrentSession ? 'current' : 'earlier';
}

/** Groups of rules about what holds whoever speaks: what is cited, and the notes. */
const universal = [
  'citation/',
  'footnote/',
  'symbol/',
  'suppression/',
  'layout/',
  'structure/conflict',
  'style/date-valid',
];

/**
 * Whether a rule has anything to say of the texts of an organ: nothing is asked of the order, the numbers and the style of
 * a body of whose practice nothing is known, unless a setting names one.
 */
export const concerns = (
  { id }: Rule,
  { organ }: Resolution,
  { profile }: Pick<Settings, 'profile'>,
): boolean => profile !== 'auto' || !organ || isKnown(organ) || universal.some((head) => id.startsWith(head));
