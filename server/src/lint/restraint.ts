import { severities, type Fix, type Severity } from '../model/report';
import { isResolution, weigh } from '../syntax/detect';
import type { Resolution } from '../syntax/resolution';
import { conflictsOf, findConflict } from '../text/conflict';
import { isNegotiationPaper } from '../model/negotiation';
import { isKnown } from '../organs/organ';
import { certaintyOf, isOfMasthead, type Force } from './certainty';
import type { Finding } from './finding';

/**
 * Why a text is not mended by itself: `conflict` as long as the two sides of a merge stand in it, `no-resolution` if
 * nothing in it reads as a piece of a resolution: a paragraph, a note, the masthead.
 */
export type Restraint = 'conflict' | 'no-resolution';

/** The rule that is about those lines. */
const conflictRule = 'structure/conflict';
/** The group of rules about what is left of drafting. */
const traceRules = 'leftover/';

/**
 * What keeps the fixes of a text from being made; undefined for one that may be mended. By force a text is taken for a
 * resolution, but a conflict is never mended.
 */
export function restraintOf(resolution: Resolution, { force = false }: Force = {}): Restraint | undefined {
  if (findConflict(resolution.source)) return 'conflict';
  return force || mayBeResolution(resolution) ? undefined : 'no-resolution';
}

/** Sentences of other kinds that outweigh what may be a paragraph of a resolution among them. */
const fewestSentences = 3;

/** A piece of a resolution is taken for one, as long as it is not lost in a text of another kind. */
function mayBeResolution({ source, blocks, parts, masthead, notes }: Resolution): boolean {
  const evidence = weigh(source, blocks);
  if (isResolution(evidence)) return true;
  const { prose, preambular, operative } = evidence;
  if (prose >= fewestSentences && prose > 2 * (preambular + operative)) return false;
  const hasMasthead = masthead.fields.some(isOfMasthead);
  return hasMasthead || parts.length + notes.length > 0;
}

/**
 * What is left of findings: none is about the two sides of a conflict, or about the lines of a form; where it is guessed what
 * a text or a paragraph is, findings are remarks and no fix is made by itself.
 */
export function restrained(
  findings: readonly Finding[],
  resolution: Resolution,
  restraint: Restraint | undefined,
  force: Force,
): Finding[] {
  if (restraint === 'no-resolution') return findings.map(guessed);
  if (restraint === 'conflict') {
    const isDisputed = conflictsOf(resolution.source);
    return findings.filter(({ rule, start }) => rule === conflictRule || !isDisputed(start)).map(withoutFix);
  }
  const certainty = certaintyOf(resolution, force);
  // What is left of drafting stands in any line; in a paper it is what the paper is for.
  const tellsTraces =
    resolution.parts.some(({ formula }) => formula !== undefined) && !isNegotiationPaper(resolution);
  const isTrace = ({ rule }: Finding): boolean =>
    tellsTraces && (rule === conflictRule || rule.startsWith(traceRules));
  // A fix that renumbers a text has edits all over it, and each of its findings offers it.
  const sure = new Map<Fix['edits'], boolean>();
  const isSure = (edits: Fix['edits']): boolean => {
    const known = sure.get(edits) ?? edits.every(({ start }) => certainty(start) === 'certain');
    sure.set(edits, known);
    return known;
  };
  return findings.flatMap((finding) => {
    const of = certainty(finding.start);
    if (of === 'none') return [];
    if (of === 'guessed') return isTrace(finding) ? { ...finding, ...offers(finding) } : guessed(finding);
    const isCertain = !finding.fix || isSure(finding.fix.edits);
    return isCertain && !isForeign(resolution) ? finding : { ...finding, ...offers(finding) };
  });
}

/** Whether a body speaks of whose practice nothing is known. */
const isForeign = ({ organ }: Resolution): boolean => organ !== undefined && !isKnown(organ);

const withoutFix = ({ rule, severity, message, words, start, end }: Finding): Finding => ({
  rule,
  severity,
  message,
  words,
  start,
  end,
});

/** Where it is only guessed what a text is, a finding is a remark and its fix an offer. */
const guessed = (finding: Finding): Finding => ({
  ...finding,
  severity: atMostInformation(finding.severity),
  ...offers(finding),
});

const offers = ({ fix }: Finding): Pick<Finding, 'fix'> => (fix ? { fix: offered(fix) } : {});

const offered = (fix: Fix): Fix => ({ ...fix, applicability: 'suggestion' });

const atMostInformation = (severity: Severity): Severity =>
  severities.indexOf(severity) < severities.indexOf('information') ? 'information' : severity;
