import { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../features/report/draft-report';
import { reportWriters, type ReportFormat } from '../features/report/formats';
import { cleanText } from '../features/restructure/clean';
import { detectLanguage } from '../language/detect';
import { fixText, type Fixed } from '../lint/fix';
import { lintResolution, type Finding } from '../lint/lint';
import { restraintOf } from '../lint/restraint';
import type { Settings } from '../lint/settings';
import { isNegotiationPaper } from '../model/negotiation';
import { readsAsResolution } from '../syntax/detect';
import { parseResolution } from '../syntax/parse';
import { noticeOf } from './report/checked';

/** What a job is given beside the text; it can be sent to another thread. */
export interface JobOptions {
  readonly settings: Settings;
}

export interface CheckOptions extends JobOptions {
  /** The text that this one takes up again, for the rules about that. */
  readonly predecessor?: string;
}

export interface MendOptions extends JobOptions {
  readonly suggestions: boolean;
  /** Mend a text that does not read as a resolution too. */
  readonly force: boolean;
  /** Make the text of a negotiation paper clean first. */
  readonly clean: boolean;
}

export interface ReportOptions extends JobOptions {
  readonly format: ReportFormat;
  /** What the draft is called. */
  readonly name: string;
}

export interface CheckedText {
  readonly findings: readonly Finding[];
  readonly notice: string | undefined;
}

type OnRuleError = (rule: string, error: unknown) => void;

/** What the command does with a text: functions of it and of what is given, so that any thread may do it. */
export const jobs = {
  /** Whether the beginning of a text reads as a resolution. */
  reads: readsAsResolution,
  check(text: string, { settings, predecessor }: CheckOptions, onRuleError: OnRuleError): CheckedText {
    const resolution = parseResolution(text);
    const before = predecessor === undefined ? {} : { predecessor: parseResolution(predecessor) };
    const findings = lintResolution(resolution, { settings, onRuleError, ...before });
    return {
      findings,
      notice: noticeOf({ language: detectLanguage(text), restraint: restraintOf(resolution) }),
    };
  },
  report(text: string, { settings, format, name }: ReportOptions, onRuleError: OnRuleError): string {
    const resolution = parseResolution(text);
    const findings = lintResolution(resolution, { settings, onRuleError });
    const document = TextDocument.create(name, 'un-resolution', 0, text);
    return reportWriters[format](reportOf(document, { name, resolution, findings }));
  },
  fix(text: string, { clean, ...options }: MendOptions, onRuleError: OnRuleError): Fixed {
    return fixText(clean ? cleaned(text) : text, { ...options, onRuleError });
  },
};

export type Jobs = typeof jobs;

/** A negotiation paper as it is agreed; any other text, and one whose two versions are not settled, as it is. */
function cleaned(text: string): string {
  const resolution = parseResolution(text);
  return isNegotiationPaper(resolution) && restraintOf(resolution) === undefined
    ? cleanText(resolution)
    : text;
}
