/** How letters are spoken, one step after the other. */
const steps: readonly (readonly [written: RegExp, spoken: string])[] = [
  [/^wr/, 'r'],
  [/^kn/, 'n'],
  [/^wh(?=o)/, 'h'],
  [/wh/, 'w'],
  [/gh(?=t|$)/, ''],
  [/(?<=[^aeiou])e$/, ''],
  [/x|cc(?=[eiy])/, 'ks'],
  [/ti(?=[aeo])|c(?=[eiy]|$)|ts|z/g, 's'],
  [/[cq]/g, 'k'],
  [/ph/g, 'f'],
  [/ie|ei|ea|ee/g, 'e'],
];

/** What words have in common that sound alike: their consonants, and the first vowel if it does not begin them. */
export function soundOf(word: string): string {
  let spoken = word;
  for (const [written, letters] of steps) spoken = spoken.replace(written, letters);
  const [vowel = ''] = /(?<=[^aeiouy])[aeiouy]/.exec(spoken) ?? [];
  const consonants = spoken.replace(/(?<=.)[aeiouyw]+/g, '').replace(/(.)\1+/g, '$1');
  return /^[aeiouy]/.test(spoken) ? consonants.replace(/^./, '-') : consonants + vowel;
}
