/** Letters that a conversion or a keyboard of another script has damaged, and what they were. */

/** The bytes 0x80 to 0x9F of Windows-1252, in order; a blank stands for those that it does not use. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Runs that may be UTF-8 read as Windows-1252: a lead byte and what may follow it. */
export const misread = /[Â-ô][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** What UTF-8 read as Windows-1252 was: `â€™` is `’`, `Ã©` is `é`. Undefined if it is no such run from its first byte to its last. */
export function decodeMisread(run: string): string | undefined {
  const [lead = 0, ...rest] = [...run].map(byteOf);
  const length = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
  if (length === 0 || rest.length < length) return undefined;
  const tail = rest.slice(0, length);
  if (tail.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
  const point = tail.reduce((all, byte) => all * 64 + (byte & 0x3f), lead & (0x3f >> length));
  return point > 0x10ffff ? undefined : String.fromCodePoint(point);
}

function byteOf(character: string): number {
  const index = windows.indexOf(character);
  return index >= 0 && character !== ' ' ? 0x80 + index : character.charCodeAt(0);
}

/** Letters of the Cyrillic and Greek alphabets that look like Latin ones, and these. */
const cyrillic = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ';
const cyrillicAs = 'ABESIJKMHOPCTYXaesijopcyxhdqw';
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιανρυ';
const greekAs = 'ABEZHIKMNOPTYXoiavpu';
const lookAlikes = new Map(
  [...cyrillic, ...greek].map((letter, i) => [letter, (cyrillicAs + greekAs).charAt(i)] as const),
);

/** A word with its Cyrillic and Greek letters as the Latin ones that they look like; undefined if one looks like none. */
export function asLatin(word: string): string | undefined {
  const letters = [...word].map((letter) =>
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter) ? lookAlikes.get(letter) : letter,
  );
  return letters.includes(undefined) ? undefined : letters.join('');
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', '’'],
  ['nbsp', '\u00A0'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '–'],
  ['hellip', '…'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
  ['ocirc', 'ô'],
  ['uuml', 'ü'],
  ['ouml', 'ö'],
  ['iacute', 'í'],
  ['oacute', 'ó'],
  ['atilde', 'ã'],
  ['ntilde', 'ñ'],
  ['sect', '§'],
]);

/** Codes with which a web page writes a character: `&amp;`, `&#8217;`, `&#x2019;`. */
export const entity = /&(?:#x([\da-f]{2,6})|#(\d{2,7})|([a-z]{2,6}));/gi;

/** The character of such a code by its three groups; undefined for one that is not known. */
export function characterOf(hexadecimal?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return entities.get(name.toLowerCase());
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
