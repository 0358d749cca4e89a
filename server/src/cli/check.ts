import type { Range } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../lint/lint';
import type { Span } from '../text/lines';
import { severities, type Severity } from '../model/report';
import { print } from './output';
import { complain } from './problem';
import type { Checked, PlacedFinding, Reporter } from './report/checked';
import { countsReporter } from './report/counts';
import { reporters } from './report/formats';
import type { Format } from './report/names';
import { openResults, type ResultsOptions } from './results';
import { readText } from './succession/read';
import { forEachText, type WorkOptions } from './work';

export interface CheckOptions extends WorkOptions, ResultsOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  /** Count by rule in place of a list. */
  readonly statistics?: boolean;
  /** The file of the text that a draft takes up again. */
  readonly predecessor?: string;
}

/** Reports findings; returns the exit code. */
export async function check(given: readonly string[], options: CheckOptions): Promise<number> {
  const report = reporterFor(options);
  if (typeof report === 'string') {
    complain('--statistics', report);
    return 2;
  }
  const before = options.predecessor === undefined ? undefined : await readText(options.predecessor);
  if (options.predecessor !== undefined && !before) return 2;
  const predecessor = before ? { predecessor: before.decoded.text } : {};
  const results = await openResults(options);
  const grave = options.failOn === 'never' ? [] : severities.slice(0, severities.indexOf(options.failOn) + 1);
  const isText = options.format === 'text' && !options.statistics;
  let failed = false;
  const whole = await forEachText(given, options, {
    through: (ask) => results.through(ask),
    order: ({ decoded: { text }, settings }) => ({
      name: 'check',
      text,
      options: { settings, ...predecessor },
    }),
    async take({ source, decoded: { text } }, { findings, notice: said }, makeRoom) {
      const document = TextDocument.create(source.name, 'un-resolution', 0, text);
      const notice = options.quiet ? undefined : said;
      const checked: Checked = {
        file: source.name,
        notice,
        findings: placed(findings, (span) => ({
          start: document.positionAt(span.start),
          end: document.positionAt(span.end),
        })),
      };
      failed ||= findings.some(({ severity }) => grave.includes(severity));
      // The other formats have no place for it: their shape is a contract.
      if (notice !== undefined && !isText) {
        makeRoom();
        complain(source.name, notice);
      }
      for (const piece of inPages(report.file(checked))) {
        makeRoom();
        await print(piece);
      }
      return true;
    },
  });
  if (!(options.quiet && isText)) await print(report.end({ whole }));
  await results.keep();
  return whole ? Number(failed) : 2;
}

/** What writes the report, or why there is no such one. */
function reporterFor({ format, statistics }: CheckOptions): Reporter | string {
  if (!statistics) return reporters[format]();
  if (format === 'text' || format === 'json') return countsReporter(format)();
  return `there is no such summary in the form of ${format}; use --format text or json`;
}

function* placed(findings: readonly Finding[], rangeOf: (span: Span) => Range): Generator<PlacedFinding> {
  for (const finding of findings)
    yield {
      ...finding,
      range: rangeOf(finding),
      edits: () => (finding.fix?.edits ?? []).map((edit) => ({ text: edit.text, range: rangeOf(edit) })),
    };
}

/** Characters that are printed at once. */
const page = 65_536;

/** Pieces joined to pages; none is empty. */
function* inPages(pieces: Iterable<string>): Generator<string> {
  let open = '';
  for (const piece of pieces) {
    open += piece;
    if (open.length < page) continue;
    yield open;
    open = '';
  }
  if (open !== '') yield open;
}
