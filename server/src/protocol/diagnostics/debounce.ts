import type { Diagnostic } from 'vscode-languageserver';

/** While somebody types, findings that are mended go at once, and new ones wait until the keys rest. */
export interface Patience {
  /** What to show of the findings of a document: all of them where the keys rest, else those that were shown before. */
  readonly temper: (uri: string, diagnostics: Diagnostic[]) => Diagnostic[];
  /** Whether findings of a document are held back. */
  readonly isHolding: (uri: string) => boolean;
  /** Told of every edit. */
  readonly edited: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

export interface PatienceOptions {
  /** Milliseconds for which the keys must rest; 0 where nobody is to wait. */
  readonly pause: () => number;
  /** Called when they have, for a document of which findings were held back. */
  readonly onRest: (uri: string) => void;
}

interface Waiting {
  lastEdit: number;
  /** How often each finding was shown last, wherever it stood; undefined before anything was. */
  shown?: ReadonlyMap<string, number>;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

export function createPatience({ pause, onRest }: PatienceOptions): Patience {
  const waiting = new Map<string, Waiting>();

  function of(uri: string): Waiting {
    const known = waiting.get(uri) ?? { lastEdit: -Infinity };
    waiting.set(uri, known);
    return known;
  }

  function stop(state: Waiting | undefined): void {
    clearTimeout(state?.timer);
    if (state) state.timer = undefined;
  }

  return {
    temper(uri, diagnostics) {
      const state = of(uri);
      const rest = state.lastEdit + pause() - performance.now();
      const kept = rest > 0 && state.shown ? shownBefore(diagnostics, state.shown) : diagnostics;
      state.shown = count(kept);
      stop(state);
      if (kept.length < diagnostics.length)
        state.timer = setTimeout(() => {
          state.timer = undefined;
          onRest(uri);
        }, rest);
      return kept;
    },
    isHolding: (uri) => waiting.get(uri)?.timer !== undefined,
    edited(uri) {
      of(uri).lastEdit = performance.now();
    },
    forget(uri) {
      stop(waiting.get(uri));
      waiting.delete(uri);
    },
  };
}

/** An edit moves findings, so that only what they say tells one from another. */
const keyOf = ({ code, message }: Diagnostic): string => JSON.stringify([code, message]);

function count(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of diagnostics.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function shownBefore(diagnostics: readonly Diagnostic[], shown: ReadonlyMap<string, number>): Diagnostic[] {
  const left = new Map(shown);
  return diagnostics.filter((diagnostic) => {
    const key = keyOf(diagnostic);
    const times = left.get(key) ?? 0;
    left.set(key, times - 1);
    return times > 0;
  });
}
