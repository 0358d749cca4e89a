import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../server/src/text/edit';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { titleOf } from '../../server/src/lint/words';
import { rules } from '../../server/src/rules';
import { severityFor, type Rule } from '../../server/src/rules/rule';
import { samples, type NamedText } from '../texts';

/** What each rule says of its own wrong examples: the text to blame between ⟦ and ⟧, level and words, the fix. */
export const ownFile = join(import.meta.dirname, 'findings.txt');
/** What each rule says of the samples and of the examples of other rules. */
export const elsewhereFile = join(import.meta.dirname, 'findings-elsewhere.txt');

const isOff = (rule: Rule): boolean =>
  severityFor(rule, 'general-assembly') === 'off' && severityFor(rule, 'security-council') === 'off';

/** The findings of one rule, which is turned on where it is off by default. */
export const findingsOf = (rule: Rule, text: string): Finding[] =>
  lintText(text, {
    settings: { ...defaultSettings, ...(isOff(rule) ? { rules: { [rule.id]: 'warning' as const } } : {}) },
    rules: [rule],
    onRuleError: (_, error) => {
      throw error;
    },
  });

/** On one line, with what cannot be seen made visible. */
const shown = (text: string): string =>
  text.replace(/[\n\r\u00A0\u202F\u2011]/g, (character) =>
    character === '\n' ? '⏎' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text of a case as it is. */
export const unshown = (text: string): string =>
  text
    .replaceAll('⏎', '\n')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The lines about a text; the text with the fix made where that is not the text that is known to be right. */
function saidOf(rule: Rule, text: string, mended?: string): string[] {
  return findingsOf(rule, text).flatMap(({ start, end, severity, message, fix }) => {
    const fixed = fix && applyEdits(text, fix.edits);
    return [
      `  ${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
      `    ${severity}: ${message}`,
      ...(fix ? [`    ${fix.applicability}: ${titleOf(fix)}`] : []),
      ...(fixed === undefined || fixed === mended ? [] : [`      ${fixed}`]),
    ].map(shown);
  });
}

export const ownFindings = (rule: Rule): string =>
  [rule.id, ...rule.examples.wrong.flatMap(({ wrong, mended }) => saidOf(rule, wrong, mended))].join('\n');

const textsOf = ({ id, examples: { wrong, right } }: Rule): NamedText[] => [
  ...wrong.flatMap((example, i) => [
    { name: `${id}, wrong ${i + 1}`, text: example.wrong },
    { name: `${id}, mended ${i + 1}`, text: example.mended },
  ]),
  ...right.map((text, i) => ({ name: `${id}, right ${i + 1}`, text })),
];

const drafts = samples();

export const findingsElsewhere = (rule: Rule): string =>
  [
    rule.id,
    ...[...drafts, ...rules.filter((other) => other !== rule).flatMap(textsOf)].flatMap(({ name, text }) =>
      findingsOf(rule, text).map(({ start, end, message }) =>
        shown(`  ${name}: ⟦${text.slice(start, end)}⟧ ${message}`),
      ),
    ),
  ].join('\n');

/** The folder of cases: one file for a group of rules. */
export const casesFolder = join(import.meta.dirname, 'cases');

export interface Case {
  /** What a drafter may rely on. */
  readonly title: string;
  /** A text on one line, as `shown` prints it. */
  readonly text: string;
  /** What is found in it; nothing where it is right. */
  readonly found: readonly string[];
}

/** Reads `= rule` and, below it, the cases: `- title`, the text in a line, and indented what is said of it. */
export function readCases(file: string): ReadonlyMap<string, readonly Case[]> {
  const read = new Map<string, Case[]>();
  let cases: Case[] = [];
  for (const block of readFileSync(join(casesFolder, file), 'utf8')
    .trim()
    .split(/\n{2,}/)) {
    const [head = '', text = '', ...found] = block.split('\n');
    if (head.startsWith('= ')) read.set(head.slice(2), (cases = []));
    else cases.push({ title: head.replace(/^- /, ''), text, found });
  }
  return read;
}

export const printCases = (read: ReadonlyMap<string, readonly Case[]>): string =>
  printRecord(
    [...read].flatMap(([rule, cases]) => [
      `= ${rule}`,
      ...cases.map(({ title, text, found }) => [`- ${title}`, text, ...found].join('\n')),
    ]),
  );

/** What a rule says of a case. */
export const foundIn = (rule: Rule, { text }: Case): string[] => saidOf(rule, unshown(text));

/** The record of each rule by the rule's name. */
export const readRecord = (file: string): ReadonlyMap<string, string> =>
  new Map(
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .trimEnd()
      .split('\n\n')
      .map((entry) => [entry.split('\n', 1)[0] ?? '', entry]),
  );

export const printRecord = (entries: readonly string[]): string => `${entries.join('\n\n')}\n`;
