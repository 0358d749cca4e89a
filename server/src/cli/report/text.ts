import { severities, type Severity } from '../../model/report';
import { paint } from '../paint';
import { printable } from '../printable';
import type { Reporter } from './checked';

const colours: Record<Severity, (text: string) => string> = {
  error: paint.red,
  warning: paint.yellow,
  information: paint.blue,
  hint: paint.dim,
};
const plural: Record<Severity, string> = {
  error: 'errors',
  warning: 'warnings',
  information: 'remarks',
  hint: 'hints',
};
const singular: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'remark',
  hint: 'hint',
};
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `path:line:column level message rule`, one finding a line, and a summary. */
export function textReporter(): Reporter {
  const totals = new Map<Severity, number>();
  let files = 0;
  let mendable = 0;
  return {
    *file({ file, notice, findings }) {
      files++;
      if (notice !== undefined) yield `${paint.bold(printable(file))}: ${notice}\n`;
      for (const { rule, severity, message, range, fix } of findings) {
        totals.set(severity, (totals.get(severity) ?? 0) + 1);
        if (fix?.applicability === 'safe') mendable++;
        const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
        yield `${paint.bold(place)} ${colours[severity](severity)} ${oneLine(message)} ${paint.dim(rule)}\n`;
      }
    },
    end() {
      if (files === 0) return '';
      const within = `in ${count(files, 'file', 'files')}`;
      if (totals.size === 0) return `${paint.green('Nothing to mark')} ${within}\n`;
      const parts = severities.flatMap((severity) => {
        const n = totals.get(severity) ?? 0;
        return n > 0 ? [colours[severity](count(n, singular[severity], plural[severity]))] : [];
      });
      const fix = mendable > 0 ? `; "resolint fix" mends ${mendable}` : '';
      return `\n${parts.join(', ')} ${within}${fix}\n`;
    },
  };
}

/** A message may quote the text, and a quotation may run over a line break. */
const oneLine = (message: string): string =>
  printable(
    message
      .split(/[\r\n]/)
      .map((line) => line.trim())
      .join(' '),
  );
