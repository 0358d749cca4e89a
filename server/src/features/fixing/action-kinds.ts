/** Whether a client that asks for actions of some kinds wants those of this one: it is named, or a kind above it. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  !only || asksForAll(only) || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));

/** Whether it wants all of them: it names none, or the empty one, which is above all. */
export const asksForAll = (only: readonly string[] | undefined): boolean =>
  !only || only.length === 0 || only.includes('');
