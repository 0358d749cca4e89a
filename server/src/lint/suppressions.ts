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
 * A suppression counts as unused only where its rule has run.
 */
export function applySuppressions<Finding extends Span & { readonly rule: string }>(
  { source }: Pick<Resolution, 'source'>,
  findings: readonly Finding[],
  hasRun: (rule: string) => boolean | undefined,
): Suppressed<Finding> {
  if (!opening.test(source)) return { kept: [...findings], unused: [] };
  const lineAt = lineReader(source);
  const suppressions = readSuppressions(source, lineAt);
  const used = new Set<Suppression | NamedRule>();
  const kept = findings.filter(({ rule, start }) => {
    const line = lineAt(start);
    let silenced = false;
    for (const suppression of suppressions) {
      if (line < suppression.from || line > suppression.to) continue;
      const named = suppression.rules.find(({ id }) => id === rule);
      if (!named && suppression.rules.length > 0) continue;
      used.add(named ?? suppression);
      silenced = true;
    }
    return !silenced;
  });
  const unused = suppressions.flatMap((suppression) => unusedOf(source, suppression, used, hasRun));
  return { kept, unused };
}

/** The line (0-based) of an offset. */
function lineReader(source: string): (offset: number) => number {
  const lines = splitLines(source);
  return (offset) => lineIndexAt(lines, offset);
}

function readSuppressions(source: string, lineAt: (offset: number) => number): Suppression[] {
  const all: Suppression[] = [];
  let open: Suppression[] = [];
  for (const match of source.matchAll(directive)) {
    const [text, kind] = match;
    const place = { start: match.index, end: match.index + text.length };
    const rules = readNames(match);
    const line = lineAt(place.start);
    const next = lineAt(place.end) + 1;
    if (kind === 'enable') {
      const closes = ({ rules: held }: Suppression) =>
        rules.length === 0 || rules.some(({ id }) => held.some((named) => named.id === id));
      for (const suppression of open.filter(closes)) Object.assign(suppression, { to: line, closing: place });
      open = open.filter((suppression) => !closes(suppression));
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
    if (kind === 'disable') open.push(suppression);
  }
  return all;
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
