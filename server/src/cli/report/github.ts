import type { Severity } from '../../model/report';
import { printable } from '../printable';
import type { Reporter } from './checked';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const githubReporter = (): Reporter => ({
  *file({ file, findings }) {
    for (const { rule, severity, message, range } of findings) {
      const { start, end } = range;
      // GitHub ignores columns of a range over several lines.
      const columns =
        start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
      const place = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
      yield `::${commands[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
    }
  },
  end: () => '',
});

/** Line breaks are encoded as GitHub reads them; what else moves a cursor, or turns words about, is spelt out. */
const data = (text: string): string =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
