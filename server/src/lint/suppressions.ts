import type { Edit } from '../text/edit';
import type { UnusedSuppression } from '../model/context';
import type { Resolution } from '../syntax/resolution';
import { lineIndexAt, splitLines, type Span } from '../text/lines';

/** It ends before the next comment at the latest: looked for further, each that is never closed would be read to the end. */
const directive =
  /<!--[^\S\r\n]*resolint-(disable-next-line|disable-line|disable-file|disable|enable)\b((?:(?!<!--)[^])*?)-->/g;

/** How each of them begins; with a rare character in front it is found at once in a long text. */
const opening = /<!--[^\S\r\n]*resolint-/;

/** A comment that silences rules on some lines. */
interface Suppression extends Span {
  /** First and last line silenced, 0-based. */
  readonly from: number;
  to: number;
  /** Rule ids with their places; empty for all rules. */
  readonly rules: readonly NamedRule[];
  /** The comment that ends a block. */
  closing?: Span;
}

interface NamedRule extends Span {
  readonly id: string;
}

/** What is left of the findings, and which suppressions silenced none. */
export interface Suppressed<Finding> {
  readonly kept: Finding[];
  readonly unused: UnusedSuppression[];
}

/**
 * Takes out the findings that comments silence: `<!-- resolint-disable-next-line rule, rule -- reason -->` and
 * its kin. A comment without a rule silences every rule; what stands behind `--` is the reason and is for people.
 * A suppression counts as unused only if its rule has run; one in code between fences is an example and silences nothing.
 */
export function applySuppressions<Finding extends Span & { readonly rule: string }>(
  { source, blocks }: Pick<Resolution, 'source' | 'blocks'>,
  findings: readonly Finding[],
  hasRun: (rule: string) => boolean | undefined,
): Suppressed<Finding> {
  if (!opening.test(source)) return { kept: [...findings], unused: [] };
  const lineAt = lineReader(source);
  const suppressions = readSuppressions(source, lineAt, isCode(blocks));
  const used = new Set<Suppression | NamedRule>();
  const silence = createSilence(suppressions, used);
  const placed = findings.map((finding) => ({ finding, line: lineAt(finding.start) }));
  // They are asked for from the top down: a text of nothing but comments would else take the square of its length.
  const silenced = new Set(
    [...placed]
      .sort((a, b) => a.line - b.line)
      .filter(({ finding: { rule }, line }) => silence(rule, line))
      .map(({ finding }) => finding),
  );
  const kept = findings.filter((finding) => !silenced.has(finding));
  const unused = suppressions.flatMap((suppression) => unusedOf(source, suppression, used, hasRun));
  return { kept, unused };
}

/** Suppressions of one rule, or of every rule, in order of the line from which they hold. */
interface Queue {
  readonly all: {
    readonly from: number;
    readonly suppression: Suppression;
    readonly mark: Suppression | NamedRule;
  }[];
  next: number;
  /** Those that hold from a line that was reached, and have silenced nothing yet. */
  fresh: Queue['all'];
  /** The last line that any of those reached silences. */
  until: number;
}

/** Says whether a finding on a line is silenced, and adds what silences it to `used`; lines must not go back. */
function createSilence(
  suppressions: readonly Suppression[],
  used: Set<Suppression | NamedRule>,
): (rule: string, line: number) => boolean {
  const queues = new Map<string, Queue>();
  for (const suppression of suppressions) {
    const { rules, from } = suppression;
    const marks = rules.length === 0 ? [['', suppression] as const] : firstOfEach(rules);
    for (const [rule, mark] of marks) {
      const queue = queues.get(rule) ?? { all: [], next: 0, fresh: [], until: -1 };
      queues.set(rule, queue);
      queue.all.push({ from, suppression, mark });
    }
  }
  for (const { all } of queues.values()) all.sort((a, b) => a.from - b.from);

  function holds(queue: Queue | undefined, line: number): boolean {
    if (!queue) return false;
    for (let entry = queue.all[queue.next]; entry && entry.from <= line; entry = queue.all[++queue.next]) {
      queue.fresh.push(entry);
      queue.until = Math.max(queue.until, entry.suppression.to);
    }
    for (const { suppression, mark } of queue.fresh) if (suppression.to >= line) used.add(mark);
    // What ended before has silenced nothing and never will.
    queue.fresh = [];
    return queue.until >= line;
  }

  return (rule, line) => {
    const [ofAll, ofRule] = [holds(queues.get(''), line), holds(queues.get(rule), line)];
    return ofAll || ofRule;
  };
}

/** Each rule that a comment names, with the first place in which it does. */
function firstOfEach(rules: readonly NamedRule[]): Map<string, NamedRule> {
  const first = new Map<string, NamedRule>();
  for (const named of rules) if (!first.has(named.id)) first.set(named.id, named);
  return first;
}

/** The line (0-based) of an offset. */
function lineReader(source: string): (offset: number) => number {
  const lines = splitLines(source);
  return (offset) => lineIndexAt(lines, offset);
}

/** Tells whether a place stands in code between fences; places must not go back. */
function isCode(blocks: Resolution['blocks']): (place: number) => boolean {
  const code = blocks.filter(({ kind }) => kind === 'foreign');
  let next = 0;
  return (place) => {
    while ((code[next]?.end ?? Infinity) <= place) next++;
    return (code[next]?.start ?? Infinity) <= place;
  };
}

function readSuppressions(
  source: string,
  lineAt: (offset: number) => number,
  isExample: (place: number) => boolean,
): Suppression[] {
  const all: Suppression[] = [];
  const open = createOpenSuppressions();
  for (const match of source.matchAll(directive)) {
    if (isExample(match.index)) continue;
    const [text, kind] = match;
    const place = { start: match.index, end: match.index + text.length };
    const rules = readNames(match);
    const line = lineAt(place.start);
    const next = lineAt(place.end) + 1;
    if (kind === 'enable') {
      for (const suppression of open.close(rules)) Object.assign(suppression, { to: line, closing: place });
      continue;
    }
    const [from, to] =
      kind === 'disable-next-line'
        ? [next, next]
        : kind === 'disable-line'
          ? [line, line]
          : [kind === 'disable-file' ? 0 : line, Infinity];
    const suppression = { ...place, from, to, rules };
    all.push(suppression);
    if (kind === 'disable') open.add(suppression);
  }
  return all;
}

/** Blocks that no comment has ended yet, by the rules they silence. */
function createOpenSuppressions(): {
  add(suppression: Suppression): void;
  /** Takes out those that silence any of these rules; all of them if none is named. */
  close(rules: readonly NamedRule[]): Suppression[];
} {
  const open = new Set<Suppression>();
  const byRule = new Map<string, Set<Suppression>>();
  return {
    add(suppression) {
      open.add(suppression);
      for (const { id } of suppression.rules) byRule.set(id, (byRule.get(id) ?? new Set()).add(suppression));
    },
    close(rules) {
      const closed = new Set(
        rules.length === 0 ? open : rules.flatMap(({ id }) => [...(byRule.get(id) ?? [])]),
      );
      for (const suppression of closed) {
        open.delete(suppression);
        for (const { id } of suppression.rules) byRule.get(id)?.delete(suppression);
      }
      return [...closed];
    },
  };
}

/** The rules a comment names, up to its `--`. */
function readNames(match: RegExpExecArray): NamedRule[] {
  const [text, , body = ''] = match;
  const names = /^(?:(?!(?:^|[^\S\r\n])--(?:[^\S\r\n]|$))[^])*/.exec(body)?.[0] ?? '';
  const start = match.index + text.length - body.length - '-->'.length;
  return [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    id,
    start: start + index,
    end: start + index + id.length,
  }));
}

function unusedOf(
  source: string,
  suppression: Suppression,
  used: ReadonlySet<Suppression | NamedRule>,
  hasRun: (rule: string) => boolean | undefined,
): UnusedSuppression[] {
  const { rules, closing } = suppression;
  const wholes = [suppression, ...(closing ? [closing] : [])].map((place) => withLine(source, place));
  if (rules.length === 0) {
    return used.has(suppression) || hasRun('') !== true
      ? []
      : [{ ...place(suppression), rule: '', edits: wholes }];
  }
  return rules
    .filter((named) => !used.has(named) && hasRun(named.id) !== false)
    .map((named) => ({
      ...place(named),
      rule: named.id,
      isUnknown: hasRun(named.id) === undefined,
      edits: rules.length === 1 ? wholes : [withSeparator(source, named)],
    }));
}

const place = ({ start, end }: Span): Span => ({ start, end });

const restOfLine = /[ \t]*(?:\r\n|\r|\n|$)/y;

/** A comment, with its whole line where it stands alone. */
function withLine(source: string, { start, end }: Span): Edit {
  let from = start;
  while (/[ \t]/.test(source.charAt(from - 1))) from--;
  restOfLine.lastIndex = end;
  const rest = restOfLine.exec(source);
  if (!rest || (from > 0 && !/[\r\n]/.test(source.charAt(from - 1)))) return { start, end, text: '' };
  return { start: from, end: end + rest[0].length, text: '' };
}

/** A name in a list, with the comma or space behind it, or in front of it where it is the last. */
function withSeparator(source: string, { start, end }: Span): Edit {
  const behind = /^[\s,]{0,80}(?=[\w-]{1,40}\/)/.exec(source.slice(end, end + 200))?.[0].length ?? 0;
  if (behind > 0) return { start, end: end + behind, text: '' };
  let from = start;
  while (/[\s,]/.test(source.charAt(from - 1))) from--;
  return { start: from, end, text: '' };
}
