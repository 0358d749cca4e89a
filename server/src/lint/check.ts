import type { Rule, RuleContext, Severity, UnusedSuppression } from '../rules/rule';
import type { Paragraph, Resolution } from '../syntax/resolution';
import type { LintContext } from './context';
import { findingOf, type Finding } from './finding';

/** One rule made ready for one text; what it finds goes into the list that it is given. */
export interface Check {
  readonly rule: Rule;
  readonly ofParagraph: (paragraph: Paragraph, found: Finding[]) => void;
  readonly ofText: (
    resolution: Resolution,
    unusedSuppressions: readonly UnusedSuppression[],
    found: Finding[],
  ) => void;
}

export interface CheckOptions {
  readonly context: LintContext;
  readonly onRuleError: ((rule: string, error: unknown) => void) | undefined;
}

/** A rule that throws is told of once for a text; what it has not found by then it does not find. */
export function createCheck(rule: Rule, severity: Severity, { context, onRuleError }: CheckOptions): Check {
  // Made once and not for each of many thousand paragraphs.
  let findings: Finding[] = [];
  const own: RuleContext = {
    ...context,
    report: (report) => findings.push(findingOf(rule, severity, report)),
  };
  let hasFailed = false;
  const fail = (error: unknown): void => {
    if (!hasFailed) onRuleError?.(rule.id, error);
    hasFailed = true;
  };
  return {
    rule,
    ofParagraph(paragraph, found) {
      findings = found;
      try {
        if (rule.roles !== undefined) rule.check(paragraph, own);
      } catch (error) {
        fail(error);
      }
    },
    ofText(resolution, unusedSuppressions, found) {
      findings = found;
      try {
        if (rule.roles === undefined) rule.check(resolution, { ...own, unusedSuppressions });
      } catch (error) {
        fail(error);
      }
    },
  };
}
