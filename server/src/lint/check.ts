import type { Rule } from '../rules/rule';
import type { RuleContext, UnusedSuppression } from '../model/context';
import type { Severity } from '../model/report';
import type { Paragraph, Resolution } from '../syntax/resolution';
import type { LintContext } from './context';
import { findingOf, type Finding } from './finding';

/** A rule that is on, and how grave its findings are. */
export interface Check {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Runs rules over one text; what they find goes into the list that is given. */
export interface Checker {
  ofParagraph(check: Check, paragraph: Paragraph, found: Finding[]): void;
  ofText(check: Check, resolution: Resolution, found: Finding[]): void;
  /** The rules that see what the suppressions left over. */
  ofRest(check: Check, resolution: Resolution, rest: readonly UnusedSuppression[], found: Finding[]): void;
}

export interface CheckOptions {
  readonly context: LintContext;
  readonly onRuleError: ((rule: string, error: unknown) => void) | undefined;
}

/** A rule that throws is told of once for a text; what it has not found by then it does not find. */
export function createChecker({ context, onRuleError }: CheckOptions): Checker {
  const failed = new Set<Rule>();
  // One for all: rules and paragraphs are many, and whatever is made for each pair of them counts.
  let now: Check | undefined;
  let findings: Finding[] = [];
  const own: RuleContext = {
    ...context,
    report: (report) => now && findings.push(findingOf(now.rule, now.severity, report)),
  };
  const fail = (rule: Rule, error: unknown): void => {
    if (!failed.has(rule)) onRuleError?.(rule.id, error);
    failed.add(rule);
  };
  const begin = (check: Check, found: Finding[]): void => {
    now = check;
    findings = found;
  };
  const runOverText = (check: Check, resolution: Resolution, seen: RuleContext, found: Finding[]): void => {
    const { rule } = check;
    begin(check, found);
    try {
      if (rule.roles === undefined) rule.check(resolution, seen);
    } catch (error) {
      fail(rule, error);
    }
  };
  return {
    ofParagraph(check, paragraph, found) {
      const { rule } = check;
      begin(check, found);
      try {
        if (rule.roles !== undefined) rule.check(paragraph, own);
      } catch (error) {
        fail(rule, error);
      }
    },
    ofText: (check, resolution, found) => {
      runOverText(check, resolution, own, found);
    },
    ofRest: (check, resolution, unusedSuppressions, found) => {
      runOverText(check, resolution, { ...own, unusedSuppressions }, found);
    },
  };
}
