import { severities, type Fix, type Severity } from '../model/report';
import type { Resolution } from '../syntax/resolution';
import { findConflict, isConflictMark } from '../text/conflict';
import type { Finding } from './finding';

/**
 * Why a text is not mended by itself: `conflict` as long as the two sides of a merge stand in it, `no-resolution` if
 * nothing in it reads as a piece of a resolution: a paragraph, a note, the masthead.
 */
export type Restraint = 'conflict' | 'no-resolution';

/** The rule that is about those lines. */
const conflictRule = 'structure/conflict';

/**
 * What keeps the fixes of a text from being made; undefined for one that may be mended. By force a text is taken for a
 * resolution, but a conflict is never mended.
 */
export function restraintOf(
  { source, parts, masthead, notes }: Resolution,
  { force = false }: { readonly force?: boolean } = {},
): Restraint | undefined {
  if (findConflict(source)) return 'conflict';
  if (force || parts.length > 0 || notes.length > 0) return undefined;
  return masthead.fields.every(({ kind }) => kind === 'title') ? 'no-resolution' : undefined;
}

/** What is left of findings under a restraint: none is about the lines of a conflict, and no fix is made by itself. */
export function restrained(
  findings: readonly Finding[],
  { source }: Resolution,
  restraint: Restraint,
): Finding[] {
  if (restraint === 'no-resolution') return findings.map(guessed);
  return findings
    .filter(({ rule, start }) => rule === conflictRule || !isConflictMark(source, start))
    .map(({ rule, severity, message, words, start, end }) => ({
      rule,
      severity,
      message,
      words,
      start,
      end,
    }));
}

/** Where it is only guessed what a text is, a finding is a remark and its fix an offer. */
function guessed(finding: Finding): Finding {
  const { fix, severity } = finding;
  return { ...finding, severity: atMostInformation(severity), ...(fix ? { fix: offered(fix) } : {}) };
}

const offered = (fix: Fix): Fix => ({ ...fix, applicability: 'suggestion' });

const atMostInformation = (severity: Severity): Severity =>
  severities.indexOf(severity) < severities.indexOf('information') ? 'information' : severity;
