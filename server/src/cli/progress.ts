/** Milliseconds before a run counts as long. */
const patience = 700;

/** Tells on a terminal how far a long run has come; elsewhere, and in short runs, says nothing. */
export function createProgress(total: number): { step(name: string): void; clear(): void } {
  const { stderr } = process;
  const started = Date.now();
  let shown = 0;
  let done = 0;
  return {
    step(name) {
      done++;
      const now = Date.now();
      if (!stderr.isTTY || total < 2 || now - started < patience || now - shown < 100) return;
      shown = now;
      stderr.write(`\r\u001B[K${`${done}/${total} ${name}`.slice(0, (stderr.columns || 80) - 1)}`);
    },
    clear() {
      if (shown > 0) stderr.write('\r\u001B[K');
      shown = 0;
    },
  };
}
