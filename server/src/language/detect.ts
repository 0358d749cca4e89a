import type { LanguageCode } from './language';

/** So much of a text tells its language; of a longer one, pieces from its beginning to its end are looked at. */
const pieces = 8;
const pieceLength = 1_000;

/** Fewer signs than this may be a name or a title in a text of another language. */
const fewest = 5;
/** One Chinese character says about as much as so many letters. */
const weightOfCharacter = 3;
/** Letters with accents occur in names everywhere: they count for less than a word of the language itself. */
const weightOfAccent = 0.5;

type Latin = 'en' | 'es' | 'fr';

/** Frequent words that none of the other two has, and that are no short names or abbreviations in them. */
const frequent: ReadonlyMap<string, Latin> = new Map<string, Latin>([
  ...wordsOf('en', 'the of and to its with by for that is which from this their all as at be'),
  ...wordsOf('es', 'el los las del y por con una su sus lo como más sobre entre también este esta'),
  ...wordsOf('fr', 'le les des du et dans pour par aux au une est qui ses cette ainsi ces leur sur'),
]);

function wordsOf(language: Latin, words: string): (readonly [string, Latin])[] {
  return words.split(' ').map((word) => [word, language] as const);
}

const accented: ReadonlyMap<string, Latin> = new Map<string, Latin>([
  ...[...'ñóíáú'].map((letter): [string, Latin] => [letter, 'es']),
  ...[...'èêçàœô'].map((letter): [string, Latin] => [letter, 'fr']),
]);
const accent = new RegExp(`[${[...accented.keys()].join('')}]`, 'g');

/**
 * The official language in which a text is written: by the script of its letters, or else by its frequent words and
 * accents. A text that does not say enough, or is in none of the six, is taken for English. However long the text is,
 * a bounded part of it is read.
 */
export function detectLanguage(text: string): LanguageCode {
  const sample = sampleOf(text);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

function sampleOf(text: string): string {
  if (text.length <= pieces * pieceLength) return text;
  const distance = (text.length - pieceLength) / (pieces - 1);
  return Array.from({ length: pieces }, (_, i) => {
    const start = Math.round(i * distance);
    return text.slice(start, start + pieceLength);
  }).join('\n');
}

/** The language of which most letters are, if it has a script of its own. */
function languageOfScript(sample: string): 'ar' | 'ru' | 'zh' | undefined {
  const letters = { latin: 0, ar: 0, ru: 0, zh: 0 };
  for (let i = 0; i < sample.length; i++) {
    const script = scriptOf(sample.charCodeAt(i));
    if (script) letters[script]++;
  }
  const zh = letters.zh * weightOfCharacter;
  const all = letters.latin + letters.ar + letters.ru + zh;
  const found = (['ar', 'ru', 'zh'] as const).find(
    (language) => (language === 'zh' ? zh : letters[language]) * 2 > all,
  );
  return found !== undefined && letters[found] >= fewest ? found : undefined;
}

function scriptOf(code: number): 'latin' | 'ar' | 'ru' | 'zh' | undefined {
  if (code < 0x250) return isLatin(code) ? 'latin' : undefined;
  if (code >= 0x400 && code < 0x530) return 'ru';
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return 'ar';
  return code >= 0x3400 && code < 0xa000 ? 'zh' : undefined;
}

/** Letters of the alphabet in both cases, and those with accents. */
const isLatin = (code: number): boolean => code >= 0xc0 || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

function languageOfWords(sample: string): Latin {
  const signs = { en: 0, es: 0, fr: 0 };
  const words = sample.toLowerCase();
  for (const word of words.split(/[\s,.;:’'"()[\]*_-]+/)) {
    const language = frequent.get(word);
    if (language) signs[language]++;
  }
  for (const [letter] of words.matchAll(accent)) {
    const language = accented.get(letter);
    if (language) signs[language] += weightOfAccent;
  }
  const found = signs.es > signs.fr ? 'es' : 'fr';
  return signs[found] >= fewest && signs[found] > signs.en * 2 ? found : 'en';
}
