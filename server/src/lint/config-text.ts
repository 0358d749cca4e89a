import { practices } from '../organs/practice';
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { splitLines } from '../text/lines';
import { isLevel, readSettings, type Settings } from './settings';
import { suggest } from './suggest';

/** What a configuration says; what it does not mention is absent. */
export type PartialSettings = Partial<Settings>;

/** A mistake in a configuration; line and column count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface ConfigText {
  readonly settings: PartialSettings;
  readonly problems: readonly ConfigProblem[];
  /** The file it extends, as written, and where that is written. */
  readonly base?: NamedFile;
  /** The baseline it names. */
  readonly baseline?: NamedFile;
}

/** A file as written in a configuration, and where that is written. */
export interface NamedFile {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

const levels = ['error', 'warning', 'information', 'hint', 'off'];
const values = {
  profile: ['auto', ...Object.keys(practices)],
  era: ['auto', 'current', 'earlier'],
} as const;
const names = [
  '$schema',
  'extends',
  'enable',
  'profile',
  'era',
  'rules',
  'openingPhrases',
  'baseline',
] as const;
const parts = ['preambular', 'operative'];

/** What the parser expects, by its own names, in words for whoever wrote the file. */
const jsonProblems: Readonly<Record<string, string>> = {
  InvalidSymbol: 'words stand in quotation marks',
  PropertyNameExpected: 'a name in quotation marks is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'nothing is expected behind the end',
  UnexpectedEndOfComment: 'this comment does not end',
  UnexpectedEndOfString: 'these quotation marks are not closed on their line',
};
const notJson = (problem: string): string => `this is no JSON: ${problem}`;
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** Reads one `.resolintrc.json`; comments and trailing commas are allowed in it. */
export function readConfigText(file: string, text: string, ruleIds: readonly string[]): ConfigText {
  try {
    return readJson(file, text, ruleIds);
  } catch (error) {
    // Brackets in one another by the thousand exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return {
      settings: {},
      problems: [{ file, line: 1, column: 1, message: notJson('too many brackets stand in one another') }],
    };
  }
}

function readJson(file: string, text: string, ruleIds: readonly string[]): ConfigText {
  const problems: ConfigProblem[] = [];
  const lines = splitLines(text);
  const place = (offset: number) => {
    const index = lines.findLastIndex((line) => line.start <= offset);
    return { line: index + 1, column: offset - (lines[index]?.start ?? 0) + 1 };
  };
  const report = (offset: number, message: string) => problems.push({ file, ...place(offset), message });

  const errors: ParseError[] = [];
  const body = text.replace(/^\uFEFF/, ' ');
  const root = parseTree(body, errors, { allowTrailingComma: true, disallowComments: false });
  for (const { error, offset } of errors.slice(0, 1)) {
    report(offset, notJson(jsonProblems[printParseErrorCode(error)] ?? 'it is written in another way'));
  }
  if (errors.length > 0 || !root) {
    if (errors.length === 0) report(0, 'an object in braces is expected');
    return { settings: {}, problems };
  }
  if (root.type !== 'object') report(root.offset, 'an object in braces is expected');

  const files: { extends?: NamedFile; baseline?: NamedFile } = {};
  const good: Record<string, unknown> = {};
  for (const { key, name, value } of entries(root)) {
    if (!isOneOf(name, names)) {
      report(key.offset, `unknown setting "${name}"${suggest(name, names)}; allowed are ${quoted(names)}`);
    } else if (name === 'extends' || name === 'baseline') {
      if (typeof value.value === 'string' && value.value !== '')
        files[name] = { name: value.value, ...place(value.offset) };
      else report(value.offset, `"${name}" takes the name of a file`);
    } else if (name === 'enable') {
      if (value.type === 'boolean') good.enable = value.value;
      else report(value.offset, '"enable" takes true or false');
    } else if (name === 'profile' || name === 'era') {
      if (isOneOf(value.value, values[name])) good[name] = value.value;
      else report(value.offset, `"${name}" takes one of ${quoted(values[name])}`);
    } else if (name === 'rules') good.rules = readRules(value, ruleIds, report);
    else if (name === 'openingPhrases') good.openingPhrases = readPhrases(value, report);
  }
  const all = readSettings(good);
  const settings = Object.fromEntries(
    Object.entries(all).filter(([name]) => name in good),
  ) as PartialSettings;
  return {
    settings,
    problems,
    ...(files.extends ? { base: files.extends } : {}),
    ...(files.baseline ? { baseline: files.baseline } : {}),
  };
}

type Reporter = (offset: number, message: string) => unknown;

function readRules(node: Node, ruleIds: readonly string[], report: Reporter): Record<string, unknown> {
  if (node.type !== 'object') {
    report(node.offset, '"rules" takes an object, for example { "style/date": "warning" }');
    return {};
  }
  const good: Record<string, unknown> = {};
  for (const { key, name, value } of entries(node)) {
    if (!ruleIds.includes(name)) report(key.offset, `unknown rule "${name}"${suggest(name, ruleIds)}`);
    else if (isLevel(value.value)) good[name] = value.value;
    else report(value.offset, `"${name}" takes one of ${quoted(levels)}`);
  }
  return good;
}

function readPhrases(node: Node, report: Reporter): Record<string, unknown> {
  const good: Record<string, unknown> = {};
  for (const { key, name, value } of entries(node)) {
    const phrases: unknown = getNodeValue(value);
    if (!parts.includes(name)) report(key.offset, `unknown part "${name}"; allowed are ${quoted(parts)}`);
    else if (Array.isArray(phrases) && phrases.every((phrase) => typeof phrase === 'string'))
      good[name] = phrases;
    else report(value.offset, `"${name}" takes a list of phrases, for example ["Heralding"]`);
  }
  if (node.type !== 'object') report(node.offset, `"openingPhrases" takes an object with ${quoted(parts)}`);
  return good;
}

/** Names and values of an object; none for what is not one. */
function entries(node: Node): { key: Node; name: string; value: Node }[] {
  return (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    return key && value ? [{ key, name: String(key.value), value }] : [];
  });
}

const isOneOf = <T extends string>(value: unknown, allowed: readonly T[]): value is T =>
  (allowed as readonly unknown[]).includes(value);
