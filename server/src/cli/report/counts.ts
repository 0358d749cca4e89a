import { severities, type Severity } from '../../model/report';
import { paint } from '../paint';
import type { Checked, Reporter } from './checked';

/** How often a rule has found something. */
interface Count {
  readonly rule: string;
  /** The gravest of its findings. */
  severity: Severity;
  findings: number;
  /** Those that are mended safely. */
  mendable: number;
}

/** Counts by rule in place of findings, the most frequent first. */
export const countsReporter = (format: 'text' | 'json') => (): Reporter => {
  const counts = new Map<string, Count>();
  return {
    file({ findings }: Checked) {
      for (const { rule, severity, fix } of findings) {
        const count = counts.get(rule) ?? { rule, severity, findings: 0, mendable: 0 };
        counts.set(rule, count);
        count.findings++;
        if (fix?.applicability === 'safe') count.mendable++;
        if (severities.indexOf(severity) < severities.indexOf(count.severity)) count.severity = severity;
      }
      return [];
    },
    end() {
      const sorted = [...counts.values()].sort(
        (a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1),
      );
      return format === 'json'
        ? `${JSON.stringify(sorted, undefined, 2)}\n`
        : sorted.map(line(sorted)).join('');
    },
  };
};

const line = (all: readonly Count[]): ((count: Count) => string) => {
  const width = Math.max(...all.map(({ findings }) => String(findings).length));
  return ({ rule, severity, findings, mendable }) => {
    const mends = mendable === 0 ? '' : `; "resolint fix" mends ${mendable === findings ? 'all' : mendable}`;
    return `${String(findings).padStart(width)}  ${paint.bold(rule)}  ${severity}${mends}\n`;
  };
};
