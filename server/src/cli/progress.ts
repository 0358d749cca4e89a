import { printable } from './printable';

/** Milliseconds before a run counts as long. */
const patience = 700;

export interface Progress {
  readonly step: (name: string) => void;
  /** Takes the line away, before something else is written. */
  readonly clear: () => void;
}

/** Tells on a terminal how far a long run has come; elsewhere, and in short runs, says nothing. */
export function createProgress(total: number): Progress {
  const { stderr } = process;
  const started = Date.now();
  let shown = 0;
  let done = 0;
  let visible = false;
  return {
    step(name) {
      done++;
      const now = Date.now();
      if (!stderr.isTTY || total < 2 || now - started < patience || now - shown < 100) return;
      shown = now;
      visible = true;
      stderr.write(`\r\u001B[K${`${done}/${total} ${printable(name)}`.slice(0, (stderr.columns || 80) - 1)}`);
    },
    clear() {
      if (visible) stderr.write('\r\u001B[K');
      visible = false;
    },
  };
}

/** Tells on a terminal what part of something long is done, from 0 to 1. */
export function createShare(name: string): {
  readonly show: (part: number) => void;
  readonly clear: () => void;
} {
  const { stderr } = process;
  let shown = 0;
  return {
    show(part) {
      if (!stderr.isTTY || Date.now() - shown < 100) return;
      shown = Date.now();
      stderr.write(
        `\r\u001B[K${`${Math.round(part * 100)} % ${printable(name)}`.slice(0, (stderr.columns || 80) - 1)}`,
      );
    },
    clear() {
      if (shown > 0) stderr.write('\r\u001B[K');
    },
  };
}
