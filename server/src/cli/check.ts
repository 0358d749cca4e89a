import type { Range } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../lint/lint';
import type { Span } from '../text/lines';
import { severities, type Severity } from '../model/report';
import { bounded } from './bounded';
import { print } from './output';
import { reporters, type Format } from './report/formats';
import { complain } from './problem';
import type { Checked, PlacedFinding } from './report/checked';
import { createRuleErrorReporter, forEachText, type WorkOptions } from './work';

export interface CheckOptions extends WorkOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
}

/** Reports findings; returns the exit code. */
export async function check(given: readonly string[], options: CheckOptions): Promise<number> {
  const report = reporters[options.format]();
  const onRuleError = createRuleErrorReporter();
  const grave = options.failOn === 'never' ? [] : severities.slice(0, severities.indexOf(options.failOn) + 1);
  let failed = false;
  const whole = await forEachText(
    given,
    options,
    async ({ source, decoded: { text }, settings, makeRoom }) => {
      const { findings, notice: said } = await bounded('check', text, { settings }, onRuleError);
      const document = TextDocument.create(source.name, 'un-resolution', 0, text);
      const checked: Checked = {
        file: source.name,
        notice: said,
        findings: placed(findings, (span) => ({
          start: document.positionAt(span.start),
          end: document.positionAt(span.end),
        })),
      };
      failed ||= findings.some(({ severity }) => grave.includes(severity));
      const notice = options.format === 'text' ? undefined : checked.notice;
      // The other formats have no place for it: their shape is a contract.
      if (notice !== undefined) complain(source.name, notice);
      for (const piece of inPages(report.file(checked))) {
        makeRoom();
        await print(piece);
      }
      return true;
    },
  );
  await print(report.end({ whole }));
  return whole ? Number(failed) : 2;
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
