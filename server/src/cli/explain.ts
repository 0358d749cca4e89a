import { rulePage } from '../features/fixing/diagnostics';
import { suggest } from '../lint/suggest';
import { rules } from '../rules';
import { severityFor, type Rule } from '../rules/rule';
import { paint } from './paint';
import { complain } from './problem';

/** Lists the rules, or explains one; returns the exit code. */
export function explainRules(id: string | undefined, format: 'text' | 'json'): number {
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  if (chosen.length === 0 && id !== undefined) {
    const known = rules.map((rule) => rule.id);
    complain(id, `there is no such rule${suggest(id, known)}; "resolint rules" lists them all`);
    return 2;
  }
  if (format === 'json') {
    const told = chosen.map(describe);
    process.stdout.write(`${JSON.stringify(id === undefined ? told : told[0], null, 2)}\n`);
  } else if (id === undefined) process.stdout.write(list(chosen));
  else chosen.forEach((rule) => process.stdout.write(explain(rule)));
  return 0;
}

/** A rule for programs. */
export const describe = (rule: Rule) => ({
  id: rule.id,
  summary: rule.summary,
  rationale: rule.rationale,
  source: rule.source,
  severity: levels(rule),
  fix: rule.fix === 'none' ? null : rule.fix,
  examples: rule.examples,
  url: rulePage(rule.id),
});

const levels = (rule: Rule) => ({
  'general-assembly': severityFor(rule, 'general-assembly'),
  'security-council': severityFor(rule, 'security-council'),
});

const width = (words: readonly string[]): number => Math.max(...words.map((word) => word.length));

function list(chosen: readonly Rule[]): string {
  const ids = width(chosen.map(({ id }) => id));
  return chosen
    .map((rule) => {
      const level = severityFor(rule, 'general-assembly');
      const mends = rule.fix === 'none' ? '' : rule.fix;
      return `${paint.bold(rule.id.padEnd(ids))}  ${level.padEnd(11)}  ${mends.padEnd(10)}  ${rule.summary}\n`;
    })
    .join('');
}

function explain(rule: Rule): string {
  const { 'general-assembly': assembly, 'security-council': council } = levels(rule);
  const level = assembly === council ? assembly : `${assembly}; ${council} in Security Council texts`;
  const fixes = { safe: 'safe', suggestion: 'offered, never automatic', none: 'none' };
  const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');
  return [
    paint.bold(rule.id),
    rule.summary,
    '',
    `Level:  ${level}`,
    `Fix:    ${fixes[rule.fix]}`,
    `Source: ${rule.source}`,
    `Page:   ${rulePage(rule.id)}`,
    '',
    rule.rationale,
    ...rule.examples.wrong.flatMap(({ wrong, mended }) => [
      '',
      paint.red('Wrong:'),
      indented(wrong),
      paint.green('Right:'),
      indented(mended),
    ]),
    ...rule.examples.right.flatMap((right) => ['', paint.green('Right as it is:'), indented(right)]),
    '',
  ].join('\n');
}
