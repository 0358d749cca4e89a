import type { Connection } from 'vscode-languageserver';

/** Tells of rules that failed. One that fails fails at every key: a single line in the log says so. */
export function logRuleErrors({
  console,
}: Pick<Connection, 'console'>): (rule: string, error: unknown) => void {
  const logged = new Set<string>();
  return (rule, error) => {
    if (logged.has(rule)) return;
    logged.add(rule);
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`The rule ${rule} failed and is passed over: ${detail}`);
  };
}
