import type { Rule } from '../rules/rule';
import { filled } from './fill';
import { severities, type Fix, type Report, type Severity } from '../model/report';
import type { Span } from '../text/lines';

export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** In English. */
  readonly message: string;
  /** The rule's own words, `{0}` and all, and what stands in them: for translations. */
  readonly words: readonly [key: string, ...args: string[]];
  readonly fix?: Fix;
  /** Other ways to mend it, the likeliest first. */
  readonly otherFixes?: readonly Fix[];
}

/** What a rule reports, with the rule's name, its severity and its words. */
export function findingOf(
  rule: Rule,
  severity: Severity,
  { at, message, args = [], atMost, fix, otherFixes = [] }: Report,
): Finding {
  const text = rule.messages[message] ?? message;
  const finding = {
    rule: rule.id,
    severity: atMost && severities.indexOf(atMost) > severities.indexOf(severity) ? atMost : severity,
    message: filled(text, args),
    words: [text, ...args] as const,
    start: at.start,
    end: at.end,
  };
  return fix ? { ...finding, fix, ...(otherFixes.length > 0 ? { otherFixes } : {}) } : finding;
}
