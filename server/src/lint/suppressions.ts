import type { Resolution } from '../syntax/resolution';

/** Lines of a text in which rules are silenced by a comment. */
export interface Suppressions {
  /** Whether a finding of this rule on this line (0-based) is silenced. */
  silences(rule: string, line: number): boolean;
}

const directive =
  /<!--[ \t]*resolint-(disable-next-line|disable-line|disable-file|disable|enable)\b([^]*?)-->/g;

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Rule ids; empty for all rules. */
  readonly rules: readonly string[];
}

/**
 * Reads `<!-- resolint-disable-next-line rule, rule -- reason -->` and its kin. A comment without a rule
 * silences every rule; what stands behind `--` is the reason and is for people.
 */
export function readSuppressions(
  { source }: Pick<Resolution, 'source'>,
  lineAt: (offset: number) => number,
): Suppressions {
  const stretches: Stretch[] = [];
  const open: Stretch[] = [];
  for (const match of source.matchAll(directive)) {
    const [all, kind, body = ''] = match;
    const [names = ''] = body.split(/(?:^|[ \t])--(?:[ \t]|$)/);
    const rules = names.split(/[\s,]+/).filter((name) => name !== '');
    const line = lineAt(match.index);
    const lastLine = lineAt(match.index + all.length);
    if (kind === 'disable-next-line') stretches.push({ from: lastLine + 1, to: lastLine + 1, rules });
    else if (kind === 'disable-line') stretches.push({ from: line, to: line, rules });
    else if (kind === 'disable-file') stretches.push({ from: 0, to: Infinity, rules });
    else if (kind === 'disable') open.push({ from: line, to: Infinity, rules });
    else close(open, stretches, line, rules);
  }
  const all = [...stretches, ...open];
  return {
    silences: (rule, line) =>
      all.some(
        ({ from, to, rules }) => from <= line && line <= to && (rules.length === 0 || rules.includes(rule)),
      ),
  };
}

/** `resolint-enable` ends the blocks of the rules it names, or all of them. */
function close(open: Stretch[], closed: Stretch[], line: number, rules: readonly string[]): void {
  for (let i = open.length - 1; i >= 0; i--) {
    const stretch = open[i];
    if (!stretch || (rules.length > 0 && !rules.some((rule) => stretch.rules.includes(rule)))) continue;
    closed.push({ ...stretch, to: line });
    open.splice(i, 1);
  }
}
