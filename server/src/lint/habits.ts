import { addToGroup } from '../text/groups';
import { severities } from '../model/report';
import type { Rule } from '../rules/rule';
import type { Finding } from './finding';

/** Times that a text must write something before it is its way. */
const often = 2;

/** Findings that are about a way in which a text writes again and again are remarks. */
export function habitsRemarked(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const habits = new Map(rules.map(({ id, habit }) => [id, habit]));
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const habit = habits.get(finding.rule);
    if (habit) addToGroup(byKey, keyOf(finding, habit), finding);
  }
  const remarked = new Set([...byKey.values()].filter(({ length }) => length >= often).flat());
  return findings.map((finding) =>
    remarked.has(finding) && isSerious(finding) ? { ...finding, severity: 'information' } : finding,
  );
}

const keyOf = ({ rule, words }: Finding, habit: NonNullable<Rule['habit']>): string =>
  [rule, ...(habit === 'message' ? words.slice(0, 1) : words)].join('\n').toLowerCase();

const isSerious = ({ severity }: Finding): boolean =>
  severities.indexOf(severity) < severities.indexOf('information');
