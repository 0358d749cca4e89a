/** Words that stand before several things. */
export const beforeSeveral: ReadonlySet<string> = new Set(
  'all these those many several both various two three four five six seven eight nine ten'.split(' '),
);

/** Words that stand before one thing. */
export const beforeOne: ReadonlySet<string> = new Set(['each', 'every', 'this', 'another']);

/** The plural of a noun, as far as its spelling tells. */
export function pluralFrom(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The nouns of which a word may be the plural, by its spelling. */
export const singularsOf = (plural: string): string[] =>
  [plural.replace(/ies$/, 'y'), plural.replace(/es$/, ''), plural.replace(/s$/, '')].filter(
    (noun) => pluralFrom(noun) === plural,
  );
