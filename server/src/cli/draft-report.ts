import { basename } from 'node:path';
import { isReportFormat } from '../features/report/formats';
import { print } from './output';
import { complain, reason } from './problem';
import { forEachText, type WorkOptions } from './work';
import { putOrReplace } from './write';

export interface ReportOptions extends WorkOptions {
  readonly format: string;
  /** The file it goes into; standard output if none is named. */
  readonly output?: string;
}

/** Writes a report on a draft that can be sent to people; returns the exit code. */
export async function draftReport(file: string, options: ReportOptions): Promise<number> {
  const { format, output } = options;
  if (!isReportFormat(format)) {
    complain('report', `there is no report in the form of ${format} yet; use --format html or markdown`);
    return 2;
  }
  let report: string | undefined;
  const whole = await forEachText([file], options, {
    order: ({ decoded: { text }, settings, source }) => ({
      name: 'report',
      text,
      options: { settings, format, name: basename(source.name) },
    }),
    take(_, answer) {
      report = answer;
      return Promise.resolve(true);
    },
  });
  if (report === undefined || !whole) return 2;
  if (output === undefined) {
    await print(report);
    return 0;
  }
  try {
    await putOrReplace(output, Buffer.from(report));
    return 0;
  } catch (error) {
    complain(output, reason(error));
    return 2;
  }
}
