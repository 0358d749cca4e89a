import type { Rule, RuleContext, Severity, UnusedSuppression } from '../rules/rule';
import type { Paragraph, Resolution } from '../syntax/resolution';
import type { LintContext } from './context';
import { findingOf, type Finding } from './finding';

/** One rule made ready for one text. */
export interface Check {
  readonly rule: Rule;
  readonly ofParagraph: (paragraph: Paragraph) => readonly Finding[];
  readonly ofText: (
    resolution: Resolution,
    unusedSuppressions: readonly UnusedSuppression[],
  ) => readonly Finding[];
}

export interface CheckOptions {
  readonly context: LintContext;
  readonly onRuleError: ((rule: string, error: unknown) => void) | undefined;
}

const none: readonly Finding[] = [];

/** A rule that throws is told of once for a text; what it has not found by then it does not find. */
export function createCheck(rule: Rule, severity: Severity, { context, onRuleError }: CheckOptions): Check {
  let findings: Finding[] = [];
  let hasFailed = false;
  const own: RuleContext = {
    ...context,
    report: (report) => findings.push(findingOf(rule, severity, report)),
  };
  const run = (check: () => void): readonly Finding[] => {
    try {
      check();
    } catch (error) {
      if (!hasFailed) onRuleError?.(rule.id, error);
      hasFailed = true;
    }
    if (findings.length === 0) return none;
    const found = findings;
    findings = [];
    return found;
  };
  return {
    rule,
    ofParagraph: (paragraph) =>
      run(() => {
        if (rule.roles !== undefined) rule.check(paragraph, own);
      }),
    ofText: (resolution, unusedSuppressions) =>
      run(() => {
        if (rule.roles === undefined) rule.check(resolution, { ...own, unusedSuppressions });
      }),
  };
}
