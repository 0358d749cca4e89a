import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** British words; the lower-case ones are taken. */
const dictionaryFile = 'node_modules/@cspell/dict-en-gb-mit/en_GB.trie.gz';

/** Words in which -ise is no ending: their twins in -ize are no longer written. */
const ownIse = /^(?:improv|merchand|exorc|mispr|pr|se)is/;
/** Endings of verbs in -ise, and of the words made of them. */
const iseEnding = /^(.{2,})is(e|es|ed|ing|ation|ations|ational|er|ers|able)$/;

/**
 * The words of the dictionary that are written without a capital, hyphen or apostrophe, in order. The United Nations
 * writes -ize: a word in -ise whose twin in -ize is there too is left out, unless adopted texts prefer it (advise).
 */
export async function dictionaryWords(usual: ReadonlyMap<string, number>): Promise<string[]> {
  const { decodeTrie } = await import('cspell-trie-lib');
  const words = new Set<string>();
  for (const word of decodeTrie(gunzipSync(readFileSync(dictionaryFile))).words())
    if (/^[a-zà-öø-ÿ]{2,}$/.test(word)) words.add(word);
  const isTwin = (word: string): boolean => {
    const [, stem = '', ending = ''] = iseEnding.exec(word) ?? [];
    const twin = `${stem}iz${ending}`;
    return (
      stem !== '' && !ownIse.test(word) && words.has(twin) && (usual.get(word) ?? 0) <= (usual.get(twin) ?? 0)
    );
  };
  return [...words].filter((word) => !isTwin(word)).sort();
}

/** Words in order, each without the letters that it shares with the one before; a capital says how many (A for none). */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}
