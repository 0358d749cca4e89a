import { readFile } from 'node:fs/promises';
import { parse, join } from 'node:path';
import type { WordReview } from '../formats/word';
import type { Finding } from '../lint/finding';
import { engineOf } from '../lint/engine';
import type { LintOptions } from '../lint/lint';
import { severities, type Severity } from '../model/report';
import { createSettingsReader, type ConfigOptions } from './config';
import { print } from './output';
import { printable } from './printable';
import { complain, reason } from './problem';
import { openTables, tellOfTable } from './tables';
import { isSameFile, withWordFile } from './word-file';
import { putOrReplace } from './write';

export interface ReviewOptions extends ConfigOptions {
  /** The copy; `NAME.review.docx` if none is named. */
  readonly out?: string;
  /** Write over a copy that is there. */
  readonly force: boolean;
  readonly commentsOnly: boolean;
  readonly suggestions: boolean;
  readonly author: string;
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly quiet: boolean;
}

const withoutChanges: Readonly<Record<NonNullable<WordReview['withoutChanges']>, string>> = {
  protected: 'is protected so that it takes comments only, and was given no changes',
  'no-resolution': 'does not read as a resolution, and was given no changes',
  conflict: 'has two versions that are not settled (<<<<<<< ... >>>>>>>), and was given no changes',
  markup: 'has markup that takes no changes, and was given comments only',
};

/** Writes a copy of a Word file with what is found in it; returns the exit code. */
export async function reviewWordFile(file: string, options: ReviewOptions): Promise<number> {
  const { quiet, format, failOn } = options;
  const { settings, tell } = await createSettingsReader(options).settingsOf({ name: file, path: file });
  tell();
  if (!settings) return 2;
  for (const problem of await openTables()) tellOfTable(problem);
  const out = options.out ?? copyOf(file);
  let review: WordReview;
  try {
    review = await reviewed(file, options, { settings, onRuleError: tellOfRule });
    if (await isSameFile(file, out)) {
      complain(out, 'is the Word file itself; name another file for the copy');
      return 2;
    }
  } catch (error) {
    complain(file, reason(error));
    return 2;
  }
  if (!(await put(out, Buffer.from(review.bytes), options))) return 2;
  if (review.withoutChanges) complain(file, withoutChanges[review.withoutChanges]);
  if (format === 'json') await print(`${printable(JSON.stringify(asJson(out, review)))}\n`);
  else if (!quiet) await print(`${printable(out)}: ${said(review)}\n`);
  const grave = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  return Number(review.findings.some(({ severity }) => grave.includes(severity)));
}

const reviewed = (
  file: string,
  { author, commentsOnly, suggestions }: ReviewOptions,
  lint: LintOptions,
): Promise<WordReview> =>
  withWordFile(file, (bytes, { reviewWord }) =>
    reviewWord(bytes, {
      author,
      commentsOnly,
      engine: engineOf({ ...lint, suggestions }),
    }),
  );

const tellOfRule = (rule: string, error: unknown): void => {
  complain(rule, `this rule failed and was passed over: ${String(error)}`);
};

/** `draft.review.docx` beside `draft.docx` */
function copyOf(file: string): string {
  const { dir, name, ext } = parse(file);
  return join(dir, `${name}.review${ext}`);
}

/** Writes the copy; one that is there may hold the work of others, and stays unless its name was chosen. */
async function put(out: string, bytes: Buffer, { force }: ReviewOptions): Promise<boolean> {
  try {
    const before = await readFile(out).catch(() => undefined);
    if (before?.equals(bytes)) return true;
    if (before && !force) {
      complain(out, 'is there already; name another file with --out, or write over it with --force');
      return false;
    }
    await putOrReplace(out, bytes);
    return true;
  } catch (error) {
    complain(out, `was not written: ${reason(error)}`);
    return false;
  }
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const said = ({ changes, comments }: WordReview): string =>
  changes + comments === 0
    ? 'nothing new to say'
    : `${counted(changes, 'tracked change')} and ${counted(comments, 'comment')}`;

const asJson = (out: string, { changes, comments, findings, draft }: WordReview): unknown => ({
  file: out,
  changes,
  comments,
  findings: findings.map((finding) => inFile(finding, draft)),
});

/** A finding with the paragraph of the file that it is in, counted from 1, and its words. */
function inFile(
  { rule, severity, message, start, end, fix }: Finding,
  { text, map }: WordReview['draft'],
): unknown {
  const place = map.findLast((mapped) => mapped.start <= Math.max(start, end - 1));
  return {
    rule,
    severity,
    message,
    part: place?.part ?? null,
    paragraph: place ? place.paragraph + 1 : null,
    words: text.slice(start, end),
    fix: fix?.applicability ?? null,
  };
}
