import type { Weight } from './server';

export interface Growth {
  /** Bytes between the median of the first third and that of the last. */
  readonly bytes: number;
  /** Bytes for each step, of the straight line that fits best. */
  readonly slope: number;
  readonly first: number;
  readonly last: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How weights that were taken at equal distances grow. */
export function growthOf(weights: readonly Weight[], stepsBetween: number, of: keyof Weight): Growth {
  const values = weights.map((weight) => weight[of]);
  const third = Math.max(1, Math.floor(values.length / 3));
  const [first, last] = [median(values.slice(0, third)), median(values.slice(-third))];
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [over, under] = values.reduce(
    ([a, b], value, i) => [a + (i - middle) * (value - mean), b + (i - middle) ** 2],
    [0, 0],
  );
  return { bytes: last - first, slope: under === 0 ? 0 : over / under / stepsBetween, first, last };
}
