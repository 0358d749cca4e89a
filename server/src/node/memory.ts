import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small: it works in short bursts between keys, so that collecting garbage early costs nothing a
 * drafter would notice. Without this the young generation alone grows by some 40 MB.
 */
export function keepSmall(): void {
  spareMemory(true);
  setFlagsFromString('--max-semi-space-size=1');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Whether garbage is collected as early as can be. Of a long text that alone would take most of the time; then the heap
 * may grow by half of what is in use (in percent; 0 leaves it to the engine).
 */
export function spareMemory(isWanted: boolean): void {
  setFlagsFromString(isWanted ? '--optimize-for-size' : '--no-optimize-for-size');
  setFlagsFromString(`--heap-growing-percent=${isWanted ? 0 : 50}`);
}
