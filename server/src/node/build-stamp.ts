/** The head of a bundle, by which scripts/build.mjs says what is in it and in its tables. */
const stamp = /^\/\*build:([0-9a-f]{32})\*\//;

/** The build of which a bundle is; undefined for one that does not say it. */
export const buildIn = (source: string): string | undefined => stamp.exec(source)?.[1];
