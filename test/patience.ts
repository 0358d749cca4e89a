/** Whether everything is tried: the nightly run says so, `npm test` tries another sixth each time. */
const isWhole = process.env.THOROUGH === '1';
const share = 6;

/** How many times a property is tried. */
export const runs = (all: number): number => (isWhole ? all : Math.ceil(all / share));

const turn = Math.floor(Math.random() * share);
/** The texts that are tried, every sixth of what is too much for each change. */
export const someOf = <Text>(texts: readonly Text[]): readonly Text[] =>
  isWhole ? texts : texts.filter((_, i) => i % share === turn);

/**
 * A limit of time in a test, for a machine that does other work: it tells what takes the square of its length from what
 * does not. The limits themselves are measured by `npm run hostile` and `npm run bench`.
 */
export const patiently = (milliseconds: number): number => milliseconds * 6;
