// Numbers of resolutions with the words that may follow them.

/** Letters of another alphabet that look like these; a keyboard may hold both. */
export const cyrillic = 'АВЕКМНОРСТХ';

/** A part's letter; behind `Z` come `AA`, `BB`: `53/77 AA`. */
export const aLetter = `(?:AA|BB|CC|DD|EE|FF|[A-Z${cyrillic}])(?![\\w’'])`;

export const letterGroup = `${aLetter}(?:(?:, ${aLetter})*,? (?:and|&) ${aLetter}| to ${aLetter}|[-–/]${aLetter}|(?:, ${aLetter})+)?`;

/** A capital behind a number is a part's letter only where the citation can end behind it. */
export const afterLetters = `(?=$|[,;.:)”"]| (?:of|and|to|in|on|by|or|for|as|\\(|entitled|section|is|was|which|that|shall|so|but|with|at|from)| ?\\()`;

/** A part's letter in another dress, where its citation can end behind it: `57/270/B`, `57/270 (B) of`, `57/270 b of 23 June`. */
export const oddLetter = `/[A-Z](?=$|[,;]| (?:of|and) )| ?\\([A-Z]\\)(?=$|[,;]| (?:of|and) )| ?[a-z](?= of \\d{1,2} [JFMASOND])`;

export const specialLetter = new RegExp(` ?[A-Z]${afterLetters}`, 'uy');

export const roman = new RegExp(
  `(\\d{1,4})( ?-?(?:${letterGroup}))? ?(?:\\((?:(E?S|ORG)-)?([IVXL]{1,7}|\\d{1,2})\\)|(?<=\\d{3} ?)(?:\\(([ivxl]{1,7})\\)|\\[([IVXL]{1,7})\\]))( ?(?:${letterGroup})${afterLetters})?`,
  'uy',
);

/** `1514/XV`, and `217 III A` in front of its date; `79/XX` is a number that is still to come. */
export const romanInTheOpen = new RegExp(
  `(?!\\d{2}/X{1,4}(?!\\w))(\\d{1,4})(?:/| (?=[IVX]{1,6}(?: [A-Z])? of \\d{1,2} ))([IVXL]{1,7})(?![\\w/])( [A-Z](?= of \\d))?`,
  'uy',
);

/** In front of the date another sign than the slash can be nothing else: `70-1 of 25 September 2015`. */
export const otherSlash = `[-–:.](?=\\d{1,3} of \\d{1,2} [JFMASOND])`;

export const yearFirst = new RegExp(
  `((?:19[4-9]|20\\d)\\d)(?:/|${otherSlash})(\\d{1,3})(?![\\d/])( ?-?(?:${letterGroup})${afterLetters})?`,
  'uy',
);

export const sessionForm = new RegExp(
  `(\\d{1,3})(?: ?[/\\\\\u2044\u2215] ?|${otherSlash})(\\d{1,4})(?!\\d|/(?![A-Z](?!\\w)))( ?-?(?:${letterGroup})${afterLetters}|${oddLetter})?`,
  'uy',
);
