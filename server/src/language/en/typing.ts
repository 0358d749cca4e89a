// What a drafter has typed before the cursor.

export const maybeCited = /(?:resolution|decision)s?[ \r\n]|(?<![\w/.-])[AES]\/[\w./()-]{0,40}$/i;

export const datedNumber = /^[\d/]* of \d/;

export const afterNoun = /(?<![\w/])(resolution|decision)(s?) ([\p{L}\p{N}/() ’-]{0,80})$/iu;

export const entitled = /,? (?:entitled|titled) ?([“"])([^”"]{0,160})$/u;

export const joined = /^(?:,|;)?(?: (?:and|or|to))? ([\p{L}\p{N}/() ’-]{0,80})$/u;

/** `the present resolution`, `draft resolution`, `resolution of conflicts`: no number follows. */
export const unnumbered =
  /\b(?:draft|present|this|that|the|same|said|each|every|any|a|no|such|another|peaceful|final|conflict|dispute|above) (?:resolution|decision)s? [^\d]{0,200}$/i;

/** Words that go on with the sentence and never begin a title that is looked for. */
const proseWords = [
  'of on and or to in by for from as at with within which that was is are were be been has have had',
  'shall should will may must can not adopted entitled concerning regarding relating contained',
  'containing taken made under through the an it its their this these those thereon therein wherein',
  'where when while without whether also further including inter pursuant referred set call calls',
  'calling request requests requesting recommended approved submitted annexed establishing establishes',
  'and/or',
].flatMap((line) => line.split(' '));

const proseWord = new RegExp(`^(?:${[...proseWords, 'a'].join('|')})(?![\\p{L}])`, 'iu');

/** Whether words go on with the sentence, as far as they are typed: `concerning the`, `conc`. */
export const isProse = (typed: string): boolean =>
  proseWord.test(typed) ||
  (/^\p{L}+$/u.test(typed) && proseWords.some((word) => word.startsWith(typed.toLowerCase())));

/** A list of names up to the cursor: what stands in front of the last one, and as much of that as is typed. */
export const sponsorList = /^[ \t]*((?:(?:(?! and )[^,:;]){2,60}(?:, | and ))*)(\p{Lu}[^,:;]{0,60})?$/u;

export const sponsorJoiner = /:|, | and /;

/** `in paragraph `, `paragraphs 2 and `: the number comes next. */
export const askedParagraph =
  /\bparagraphs? (?:\d{1,3}(?: \([a-z]{1,4}\)){0,2}(?:, | and | or | to )){0,20}(\d{0,3})$/i;

export const typedCouncilNumber = /^(?:S\/RES\/|UNSCR? ?|(?:UN )?Security Council resolution )(\d{1,4})$/i;

/** The head of a paragraph: its number, a mark of italics, and as much of an opening as is typed. */
export const openingHead =
  /^\uFEFF?[ \t]*(?:[-+*][ \t]+)?((?:\d{1,3}[.)]|OP ?\d{1,3}\.?)[ \t]*)?((?:\*|_|<i>|<em>)?)(\p{Lu}[\p{L} -]{0,60})?$/u;

export const afterParagraph = /^ ?(?:\d|\(|above|below|of\b)/;
