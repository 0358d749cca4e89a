import type { Severity } from '../../model/report';
import type { Reporter } from './checked';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const githubReporter = (): Reporter => ({
  file: ({ file, findings }) =>
    findings
      .map(({ rule, severity, message, range: { start, end } }) => {
        // GitHub ignores columns of a range over several lines.
        const columns =
          start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
        const place = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
        return `::${commands[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
      })
      .join(''),
  end: () => '',
});

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
