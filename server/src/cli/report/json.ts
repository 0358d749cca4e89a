import { printable } from '../printable';
import type { Reporter } from './checked';

/** One array, an object for each text in the order given. */
export function jsonReporter(): Reporter {
  let files = 0;
  return {
    *file({ file, findings }) {
      yield `${files++ === 0 ? '[' : ','}\n{"file":${quoted(file)},"diagnostics":[`;
      let comma = '';
      for (const { rule, severity, message, range, fix } of findings) {
        yield comma + quoted({ rule, severity, message, range, fix: fix?.applicability ?? null });
        comma = ',';
      }
      yield ']}';
    },
    end: () => (files === 0 ? '[]\n' : '\n]\n'),
  };
}

/** Valid JSON that says the same, and moves no cursor where it is shown as it is. */
const quoted = (value: unknown): string => printable(JSON.stringify(value));
