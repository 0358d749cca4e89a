import type { CitationList } from '../citation/citation';
import { readCitationLists } from '../citation/list';
import { rules as allRules } from '../rules';
import {
  severities,
  severityFor,
  type Fix,
  type Level,
  type Report,
  type Rule,
  type RuleContext,
  type Severity,
  type UnusedSuppression,
} from '../rules/rule';
import { parseResolution } from '../syntax/parse';
import type { Paragraph, Resolution } from '../syntax/resolution';
import type { Span } from '../syntax/text';
import { withoutAccepted } from './baseline';
import { eraOf, profileOf } from './profile';
import type { Settings } from './settings';
import { applySuppressions } from './suppressions';

export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** In English. */
  readonly message: string;
  /** The rule's own words, `{0}` and all, and what stands in them: for translations. */
  readonly words: readonly [key: string, ...args: string[]];
  readonly fix?: Fix;
}

export interface LintOptions {
  readonly settings: Settings;
  /** The rules to run; all of them where nothing is said. */
  readonly rules?: readonly Rule[];
  /** Told of a rule that threw; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Reads a text and runs the rules over it. */
export const lintText = (source: string, options: LintOptions): Finding[] =>
  lintResolution(parseResolution(source), options);

/** The findings of a text in order of place, those at one place in order of their rule. */
export function lintResolution(resolution: Resolution, options: LintOptions): Finding[] {
  const { settings, rules = allRules, onRuleError } = options;
  if (!settings.enable) return [];
  const profile = profileOf(resolution, settings);
  const lists = new WeakMap<Paragraph, readonly CitationList[]>();
  const citations = (paragraph: Paragraph): readonly CitationList[] => {
    const known = lists.get(paragraph) ?? readCitationLists(paragraph.inline.prose.text);
    lists.set(paragraph, known);
    return known;
  };
  const byRole = paragraphsByRole(resolution);
  const levels = new Map(
    rules.map((rule) => [rule.id, settings.rules[rule.id] ?? severityFor(rule, profile)]),
  );

  const run = (rule: Rule, unusedSuppressions: readonly UnusedSuppression[]): Finding[] => {
    const severity = levels.get(rule.id) ?? 'off';
    if (severity === 'off') return [];
    const findings: Finding[] = [];
    const context: RuleContext = {
      resolution,
      profile,
      era: eraOf(resolution, settings),
      openingPhrases: settings.openingPhrases,
      citations,
      unusedSuppressions,
      report: (report) => findings.push(finding(rule, severity, report)),
    };
    try {
      if (rule.roles === undefined) rule.check(resolution, context);
      else
        for (const role of rule.roles)
          byRole.get(role)?.forEach((paragraph) => {
            rule.check(paragraph, context);
          });
    } catch (error) {
      onRuleError?.(rule.id, error);
    }
    return findings;
  };

  const runsLast = (rule: Rule): boolean => rule.roles === undefined && rule.runsLast === true;
  const findings = rules.filter((rule) => !runsLast(rule)).flatMap((rule) => run(rule, []));
  const { kept, unused } = applySuppressions(resolution, findings, (id) => hasRun(id, rules, levels));
  kept.push(...rules.filter(runsLast).flatMap((rule) => run(rule, unused)));
  kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  return settings.accepted ? withoutAccepted(kept, settings.accepted) : kept;
}

/** Whether a rule has run; undefined for a name that no rule has. The empty name stands for all rules. */
function hasRun(id: string, rules: readonly Rule[], levels: ReadonlyMap<string, Level>): boolean | undefined {
  if (id === '') return rules === allRules;
  const level = levels.get(id);
  if (level !== undefined) return level !== 'off';
  return allRules.some((rule) => rule.id === id) ? false : undefined;
}

function paragraphsByRole({ paragraphs, notes }: Resolution): Map<string, Paragraph[]> {
  const byRole = new Map<string, Paragraph[]>();
  for (const paragraph of [...paragraphs, ...notes.map((note) => note.paragraph)]) {
    const known = byRole.get(paragraph.role);
    if (known) known.push(paragraph);
    else byRole.set(paragraph.role, [paragraph]);
  }
  return byRole;
}

function finding(rule: Rule, severity: Severity, { at, message, args = [], atMost, fix }: Report): Finding {
  const text = rule.messages[message] ?? message;
  return {
    rule: rule.id,
    severity: atMost && severities.indexOf(atMost) > severities.indexOf(severity) ? atMost : severity,
    message: text.replace(/\{(\d)\}/g, (_, index: string) => args[Number(index)] ?? ''),
    words: [text, ...args],
    start: at.start,
    end: at.end,
    ...(fix ? { fix } : {}),
  };
}
