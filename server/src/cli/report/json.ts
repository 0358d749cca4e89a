import type { Reporter } from './checked';

/** One array, an object for each text in the order given. */
export function jsonReporter(): Reporter {
  let files = 0;
  return {
    file({ file, findings }) {
      const diagnostics = findings.map(({ rule, severity, message, range, fix }) => ({
        rule,
        severity,
        message,
        range,
        fix: fix?.applicability ?? null,
      }));
      return `${files++ === 0 ? '[' : ','}\n${JSON.stringify({ file, diagnostics })}`;
    },
    end: () => (files === 0 ? '[]\n' : '\n]\n'),
  };
}
