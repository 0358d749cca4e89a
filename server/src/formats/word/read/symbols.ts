/** Fonts that have signs in the place of letters, from U+F020 on. */
const greek = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const greekCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';

const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2d: '−',
    0xa3: '≤',
    0xa5: '∞',
    0xac: '←',
    0xae: '→',
    0xb0: '°',
    0xb1: '±',
    0xb2: '″',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xbc: '…',
    0xd7: '⋅',
    ...Object.fromEntries([...greek].map((letter, i) => [0x61 + i, letter])),
    ...Object.fromEntries([...greekCapitals].map((letter, i) => [0x41 + i, letter])),
  },
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x71: '❑',
    0x76: '❖',
    0xa7: '▪',
    0xa8: '◻',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfe: '☑',
  },
};

/** Whether all characters of a text are what they seem, as they are in nearly every one. */
export const isUnicode = (text: string, font: string): boolean =>
  !/[\uE000-\uF8FF]/.test(text) && signs[font.toLowerCase()] === undefined;

/**
 * A character as Unicode has it, if its font has a sign of its own in its place; undefined for one that is not known.
 * Fonts draw what they have below U+0100 at U+F000 too, and in any other font that is what is meant.
 */
export function fromPrivateFont(character: string, font: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  const own = signs[font.toLowerCase()];
  if (!isPrivate) return own && code < 0x100 ? (own[code] ?? character) : character;
  const place = code - 0xf000;
  if (own) return own[place] ?? (place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : undefined);
  return signs.symbol?.[place] && place > 0x7f ? signs.symbol[place] : undefined;
}
