/** Two places that may belong together, and how much it is worth if they do. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/**
 * Of links those that are worth most together and do not cross: both places rise from one to the next. Takes
 * n log n for n links.
 */
export function heaviestChain<Kind extends Link>(links: readonly Kind[]): Kind[] {
  const sorted = [...links].sort((a, b) => a.from - b.from || b.to - a.to);
  const size = Math.max(0, ...links.map(({ to }) => to)) + 2;
  /** A Fenwick tree: the best chain that ends before a place, by the index of its last link. */
  const best = new Int32Array(size).fill(-1);
  const totals = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  const isBetter = (a: number, b: number): boolean =>
    a >= 0 && (b < 0 || (totals[a] ?? 0) > (totals[b] ?? 0));
  sorted.forEach(({ to, worth }, i) => {
    let last = -1;
    for (let at = to; at > 0; at -= at & -at) if (isBetter(best[at] ?? -1, last)) last = best[at] ?? -1;
    previous[i] = last;
    totals[i] = worth + (last < 0 ? 0 : (totals[last] ?? 0));
    for (let at = to + 1; at < size; at += at & -at) if (isBetter(i, best[at] ?? -1)) best[at] = i;
  });
  let last = -1;
  for (let i = 0; i < sorted.length; i++) if (isBetter(i, last)) last = i;
  const chain: Kind[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const link = sorted[at];
    if (link) chain.push(link);
  }
  return chain.reverse();
}
