import { factsEdition } from '../facts/edition';
import { rules as allRules } from '../rules';
import { judges, severityFor, type ParagraphRule, type Rule } from '../rules/rule';
import type { CitedTexts } from '../model/cited-texts';
import type { Level } from '../model/report';
import { parseResolution } from '../syntax/parse';
import { bodyKinds, type BodyKind, type Paragraph, type Resolution, type Role } from '../syntax/resolution';
import { withoutAccepted } from './baseline';
import { addToGroup } from '../text/groups';
import { createChecker, type Check } from './check';
import { circumstances, contextOf } from './context';
import type { Finding } from './finding';
import { habitsRemarked } from './habits';
import type { LintMemory } from './memory';
import { concerns } from './practice';
import { restrained, restraintOf } from './restraint';
import type { Settings } from './settings';
import { applySuppressions } from './suppressions';

export type { Finding } from './finding';

export interface LintOptions {
  readonly settings: Settings;
  /** The rules to run; all of them where nothing is said. */
  readonly rules?: readonly Rule[];
  /** Judge a text that does not read as a resolution as any other. */
  readonly force?: boolean;
  /** Told of a rule that threw; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
  /** What is known of the texts that are cited; nothing where nothing is said. */
  readonly citedTexts?: CitedTexts;
  /** The text that this one takes up again, for the rules `rollover/`; without it they are silent. */
  readonly predecessor?: Resolution;
  /** What was found in the versions of the text before; paragraphs that are as they were are not checked again. */
  readonly memory?: LintMemory;
}

/** Reads a text and runs the rules over it. */
export const lintText = (source: string, options: LintOptions): Finding[] =>
  lintResolution(parseResolution(source), options);

/** The findings of a text in order of place, those at one place in order of their rule. */
export function lintResolution(resolution: Resolution, options: LintOptions): Finding[] {
  return lastOf(lintSteps(resolution, options));
}

/** Goes through all the steps at once. */
export function lastOf<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Characters of a paragraph for which one rule is a step. */
const long = 20_000;

/** Paragraphs for which one rule is a step. */
const many = 500;

/** The same in small steps, for those who have other work or may be told to stop: one a paragraph, one a rule. */
export function* lintSteps(resolution: Resolution, options: LintOptions): Generator<undefined, Finding[]> {
  const { settings, rules = allRules, memory } = options;
  if (!settings.enable) return [];
  const context = contextOf(resolution, settings, options.citedTexts, options.predecessor);
  const levelOf = (rule: Rule): Level =>
    judges(rule, context.language) && concerns(rule, resolution, settings)
      ? (settings.rules[rule.id] ?? severityFor(rule, context.practice.profile))
      : 'off';
  const levels = new Map(rules.map((rule) => [rule.id, levelOf(rule)]));
  const checks = rules.flatMap((rule): Check | [] => {
    const severity = levels.get(rule.id) ?? 'off';
    return severity === 'off' ? [] : { rule, severity };
  });
  const checker = createChecker({ context, onRuleError: options.onRuleError });
  const findings: Finding[] = [];
  if (memory) {
    const judgedBy = [settings, rules, factsEdition(), ...circumstances(context)];
    const near = checksByKind(checks);
    const found = yield* memory.findingsOf(resolution, judgedBy, function* (paragraph) {
      const own: Finding[] = [];
      for (const check of near(paragraph)) {
        checker.ofParagraph(check, paragraph, own);
        if (paragraph.end - paragraph.start > long) yield;
      }
      return own;
    });
    for (const one of found) findings.push(one);
  }
  const among = paragraphsByKind(resolution);
  // Without a memory one rule after the other is faster: each has its expressions at hand.
  for (const check of checks) {
    if (runsLast(check) || (memory && seesParagraph(check))) continue;
    if (!check.rule.roles) checker.ofText(check, resolution, findings);
    else
      for (const kind of kindsOf(check.rule))
        for (const [i, one] of among(kind).entries()) {
          checker.ofParagraph(check, one, findings);
          if (i % many === many - 1) yield;
        }
    yield;
  }
  const restraint = restraintOf(resolution, options);
  const weighed = context.practice.variesByText ? habitsRemarked(findings, rules) : findings;
  const judged = restrained(weighed, resolution, restraint, options);
  yield;
  const { kept, unused } = applySuppressions(resolution, judged, (id) => hasRun(id, rules, levels));
  for (const check of checks) if (runsLast(check)) checker.ofRest(check, resolution, unused, kept);
  yield;
  kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  return settings.accepted ? withoutAccepted(kept, settings.accepted) : kept;
}

/** Whether it judges a paragraph by that alone. */
const seesParagraph = ({ rule }: Check): boolean => rule.roles !== undefined;

const runsLast = ({ rule }: Check): boolean => rule.roles === undefined && rule.runsLast === true;

/** What decides which rules judge a paragraph: the kind of its body, and its role there. */
type Kind = `${BodyKind} ${Role}`;

const kindOf = ({ within, role }: Paragraph): Kind => `${within} ${role}`;

const kindsOfRules = new WeakMap<ParagraphRule, readonly Kind[]>();

function kindsOf(rule: ParagraphRule): readonly Kind[] {
  const { roles, bodies = bodyKinds } = rule;
  const kinds =
    kindsOfRules.get(rule) ?? bodies.flatMap((body) => roles.map((role): Kind => `${body} ${role}`));
  kindsOfRules.set(rule, kinds);
  return kinds;
}

function checksByKind(checks: readonly Check[]): (paragraph: Paragraph) => readonly Check[] {
  const byKind = new Map<Kind, Check[]>();
  for (const check of checks) {
    if (check.rule.roles) for (const kind of kindsOf(check.rule)) addToGroup(byKind, kind, check);
  }
  return (paragraph) => byKind.get(kindOf(paragraph)) ?? [];
}

/** The paragraphs and notes of each kind; sorted only when one is asked for. */
function paragraphsByKind({ paragraphs, notes }: Resolution): (kind: Kind) => readonly Paragraph[] {
  let byKind: Map<Kind, Paragraph[]> | undefined;
  return (kind) => {
    byKind ??= groupByKind([...paragraphs, ...notes.map((note) => note.paragraph)]);
    return byKind.get(kind) ?? [];
  };
}

function groupByKind(paragraphs: readonly Paragraph[]): Map<Kind, Paragraph[]> {
  const groups = new Map<Kind, Paragraph[]>();
  for (const paragraph of paragraphs) addToGroup(groups, kindOf(paragraph), paragraph);
  return groups;
}

/** Whether a rule has run; undefined for a name that no rule has. The empty name stands for all rules. */
function hasRun(id: string, rules: readonly Rule[], levels: ReadonlyMap<string, Level>): boolean | undefined {
  if (id === '') return rules === allRules;
  const level = levels.get(id);
  if (level !== undefined) return level !== 'off';
  return allRules.some((rule) => rule.id === id) ? false : undefined;
}
