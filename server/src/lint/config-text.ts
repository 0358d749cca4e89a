import { practices } from '../organs/practice';
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { lineIndexAt, splitLines } from '../text/lines';
import { isLevel, longestPhrase, mostPhrases, mostWords, readSettings, type Settings } from './settings';
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
  /** The first ones, `mostProblems` at most. */
  readonly problems: readonly ConfigProblem[];
  /** How many more there are. */
  readonly untold: number;
  /** The file it extends, as written, and where that is written. */
  readonly base?: NamedFile;
  /** The baseline it names. */
  readonly baseline?: NamedFile;
  /** Patterns, as in a `.gitignore`, of files that are passed over, relative to the folder of this one. */
  readonly ignore?: readonly string[];
}

/** Problems that are told one by one: a file may have one on every line, and whatever is told is kept by a log. */
export const mostProblems = 50;

export interface ConfigTextOptions {
  /** Whether messages quote the text; they must not if it may be any file, which somebody led to. */
  readonly quotes?: boolean;
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
  'dictionary',
  'baseline',
  'ignore',
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

/** Characters of a name that a message quotes. */
const longestQuotation = 80;
const cut = (name: string): string =>
  name.length > longestQuotation ? `${name.slice(0, longestQuotation)}\u2026` : name;

/** Reads one `.resolintrc.json`; comments and trailing commas are allowed in it. */
export function readConfigText(
  file: string,
  text: string,
  ruleIds: readonly string[],
  { quotes = true }: ConfigTextOptions = {},
): ConfigText {
  try {
    return readJson(file, text, ruleIds, quotes);
  } catch (error) {
    // Brackets in one another by the thousand exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return {
      settings: {},
      problems: [{ file, line: 1, column: 1, message: notJson('too many brackets stand in one another') }],
      untold: 0,
    };
  }
}

function readJson(file: string, text: string, ruleIds: readonly string[], quotes: boolean): ConfigText {
  const problems: ConfigProblem[] = [];
  let untold = 0;
  const lines = splitLines(text);
  const place = (offset: number) => {
    const index = lineIndexAt(lines, offset);
    return { line: index + 1, column: offset - (lines[index]?.start ?? 0) + 1 };
  };
  const report: Reporter = (offset, message) => {
    if (problems.length < mostProblems) problems.push({ file, ...place(offset), message: message() });
    else untold++;
  };
  const unknown: Unknown = (kind, name, allowed) =>
    quotes ? `unknown ${kind} "${cut(name)}"${suggest(name, allowed)}` : `unknown ${kind}`;

  const errors: ParseError[] = [];
  const body = text.replace(/^\uFEFF/, ' ');
  const root = parseTree(body, errors, { allowTrailingComma: true, disallowComments: false });
  for (const { error, offset } of errors.slice(0, 1)) {
    report(offset, () => notJson(jsonProblems[printParseErrorCode(error)] ?? 'it is written in another way'));
  }
  if (errors.length > 0 || !root) {
    if (errors.length === 0) report(0, () => 'an object in braces is expected');
    return { settings: {}, problems, untold };
  }
  if (root.type !== 'object') report(root.offset, () => 'an object in braces is expected');

  const files: { extends?: NamedFile; baseline?: NamedFile } = {};
  const good: Record<string, unknown> = {};
  let ignore: readonly string[] | undefined;
  for (const { key, name, value } of entries(root)) {
    if (!isOneOf(name, names)) {
      report(key.offset, () => `${unknown('setting', name, names)}; allowed are ${quoted(names)}`);
    } else if (name === 'extends' || name === 'baseline') {
      if (typeof value.value === 'string' && value.value !== '')
        files[name] = { name: value.value, ...place(value.offset) };
      else report(value.offset, () => `"${name}" takes the name of a file`);
    } else if (name === 'enable') {
      if (value.type === 'boolean') good.enable = value.value;
      else report(value.offset, () => '"enable" takes true or false');
    } else if (name === 'profile' || name === 'era') {
      if (isOneOf(value.value, values[name])) good[name] = value.value;
      else report(value.offset, () => `"${name}" takes one of ${quoted(values[name])}`);
    } else if (name === 'rules') good.rules = readRules(value, ruleIds, report, unknown);
    else if (name === 'openingPhrases') good.openingPhrases = readPhrases(value, report, unknown);
    else if (name === 'dictionary') good.dictionary = readWords(value, report);
    else if (name === 'ignore') ignore = readPatterns(value, report);
  }
  const all = readSettings(good);
  const settings = Object.fromEntries(
    Object.entries(all).filter(([name]) => name in good),
  ) as PartialSettings;
  return {
    settings,
    problems,
    untold,
    ...(files.extends ? { base: files.extends } : {}),
    ...(files.baseline ? { baseline: files.baseline } : {}),
    ...(ignore ? { ignore } : {}),
  };
}

/** Words are made only of what is told: to find what a name is near to takes its time. */
type Reporter = (offset: number, message: () => string) => void;
/** Words for a name that is not one of those allowed. */
type Unknown = (kind: string, name: string, allowed: readonly string[]) => string;

function readRules(
  node: Node,
  ruleIds: readonly string[],
  report: Reporter,
  unknown: Unknown,
): Record<string, unknown> {
  if (node.type !== 'object') {
    report(node.offset, () => '"rules" takes an object, for example { "style/date": "warning" }');
    return {};
  }
  const good: Record<string, unknown> = {};
  for (const { key, name, value } of entries(node)) {
    if (!ruleIds.includes(name)) report(key.offset, () => unknown('rule', name, ruleIds));
    else if (isLevel(value.value)) good[name] = value.value;
    else report(value.offset, () => `"${name}" takes one of ${quoted(levels)}`);
  }
  return good;
}

function readPhrases(node: Node, report: Reporter, unknown: Unknown): Record<string, unknown> {
  const good: Record<string, unknown> = {};
  for (const { key, name, value } of entries(node)) {
    const phrases: unknown = getNodeValue(value);
    if (!parts.includes(name))
      report(key.offset, () => `${unknown('part', name, [])}; allowed are ${quoted(parts)}`);
    else if (Array.isArray(phrases) && phrases.every((phrase) => typeof phrase === 'string')) {
      good[name] = phrases;
      if (phrases.length > mostPhrases || phrases.some(({ length }) => length > longestPhrase))
        report(
          value.offset,
          () => `"${name}" takes ${mostPhrases} phrases of ${longestPhrase} characters at most`,
        );
    } else report(value.offset, () => `"${name}" takes a list of phrases, for example ["Heralding"]`);
  }
  if (node.type !== 'object')
    report(node.offset, () => `"openingPhrases" takes an object with ${quoted(parts)}`);
  return good;
}

const mostPatterns = 200;
const longestPattern = 200;

function readPatterns(node: Node, report: Reporter): readonly string[] | undefined {
  const patterns: unknown = getNodeValue(node);
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) &&
    value.length <= mostPatterns &&
    value.every((pattern) => typeof pattern === 'string' && pattern.length <= longestPattern);
  if (isList(patterns)) return patterns;
  report(
    node.offset,
    () => `"ignore" takes a list of ${mostPatterns} patterns at most, for example ["archive/", "*.old.txt"]`,
  );
  return undefined;
}

function readWords(node: Node, report: Reporter): readonly string[] {
  const words: unknown = getNodeValue(node);
  const isGood =
    Array.isArray(words) &&
    words.length <= mostWords &&
    words.every((word) => typeof word === 'string' && word.length <= longestPhrase);
  if (!isGood)
    report(
      node.offset,
      () => `"dictionary" takes a list of ${mostWords} words at most, for example ["hibakusha"]`,
    );
  return isGood ? (words as string[]) : [];
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
