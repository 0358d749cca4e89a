// How resolutions are listed in a sentence, and what stands around them.

/** `S/RES/1540 (2004)`: the symbol of the document in the place of the number; a rule of its own says so. */
export const symbolHead = /[ASE]\/(?:HRC\/)?RES\//y;

/** In front of a number: a digit, or the letters of a special session. */
export const numberAhead = `(?=(?:No\\. |[ASE]/(?:HRC/)?RES/)?(?:\\d|E?S(?:-|[\\u2013\\u2212])?\\d|E?S \\d|E?S-[IVX]))`;

export const noun = new RegExp(
  `(?<![\\w/-])(?:(resolution|decision)(s?)|(UNSCRs?|UNGARs?|res(?:ns?|ols?|o)?\\.?))(?:(?: (?:Nos?\\.?|nrs?\\.?|numbers?))? {1,2}| ?# ?|(?<=s) [^;.“”"\\d]{1,80}?(?:including|in particular|namely|notably)[,:]? )${numberAhead}`,
  'giu',
);

export const dateJoiner = new RegExp(
  `,? (?:all |both |each )?of (?:the )?|,? dated (?:the )?| adopted (?=\\d)| on |, (?=\\d{1,2} [JFMASOND])| (?:from )?(?=\\d{1,2} [JFMASOND][a-z]{2,8} \\d{4}(?! (?:to|until|through|onwards?)\\b))| \\(`,
  'uy',
);

/** `VI`, `IV.A`, `113 to 127`, `5 (a)`: the numbers of a part. */
export const partNumber = `(?:[IVXL]{1,6}|[A-HJKM-UWYZ]|\\d{1,3})(?:\\.[A-Z\\d]{1,2})?(?: \\([a-z]{1,4}\\))*`;

export const partNumbers = ` ${partNumber}(?:(?:, |,? and | to |[-–])${partNumber}(?![\\w/]))*`;

export const partOf = new RegExp(
  `, ((?:annex(?:es)?|sections?|paragraphs?|chapters?|parts?|sects?\\.|paras?\\.)(?:${partNumbers})?(?:, paras?\\.${partNumbers})?),?(?= of \\d|$|[,;:]|\\.$| and )`,
  'uy',
);

export const joiner = new RegExp(`, and | and |, |; (?:and )?| (?:&|or|to) |,(?=\\d)`, 'uy');

export const bareMember = /^\d{3,4}(?:[,;.:)]| (?:and|of|on|in|to|as)\b|$)/;

export const bareAmongYears =
  /^[1-9]\d{2,3}(?:[,;.:)]| (?:and|of|on|in|to|as|which|concerning|adopted|regarding|by|with)\b|$)/;

/** Where a list may go on after a relative clause: `..., by which it established the Council, and 65/281 of 17 June 2011`. */
export const resumption = new RegExp(
  `(?:[,;] (?:and )?| and |\\bas well as |\\bin particular,? )(?=\\d{1,4}(?:/\\d| (?:[A-Z] )?\\()|E?S(?:-|[\\u2013\\u2212]| )?\\d{1,2}/\\d|\\d{1,2}E?S/\\d)`,
  'gu',
);

/** Words whose numbers look like those of resolutions: `general comments 1 (2014) and 6 (2018)`. */
export const otherNoun = /\b(?:recommendations?|comments?|statements?|directives?)\b/i;

/** `decision`, `dec.` */
export const decisionNoun = /^dec/i;

/** `res.`, which is no plural. */
export const shortNoun = /^reso?\.?$/i;

export const titleAfter = /^,? (?:entitled|on the|[“"])/;

export const openingBeforeNoun =
  /^(?:(?:Also|Further) \p{Ll}+|\p{Lu}[\p{L}-]+)(?: (?:also|further|once more|once again|again|in particular|in mind|note of|by|with \p{Ll}+))*,? $/u;

export const bodyBeforeClause =
  /^[^;]{0,200}, the (General Assembly|Security Council|Economic and Social Council|Human Rights Council|Council)\b/;

export const itsBefore = /\bits (?:\p{Ll}+ )?$/u;

export const otherJoiner = /or|to/;

export const ownBefore = /\b(?:its|our)(?: \p{Ll}+){0,3} $/u;

/** A clause in which a day behind a number is that of an event: “the adoption of resolution 5/6 on 29 November 2013”. */
export const adoptionBefore =
  /\b(?:adopt|proclaim|enact|approv|pass|vote|issu|establish|entry|enter|expir|sign|terminat|implement)/i;

/** `approved in its resolution 58/318`: what the day belongs to is the resolution, for it was said in it. */
export const saysIn = /\b(?:in|under|with) its $/;

/** The joiners of a date in real texts; `on` is that of an adoption. */
export const properJoiner = /^ of $/;

export const adoptionJoiner = /^ on $/;

/** Behind letters, a part or a pair of numbers a comma may come first: `76/247 A to C, of 24 December 2021`. */
export const joinerWithComma = /^,? (?:(?:all|both|each) )?of $/;

/** Shared with a text named before: `Council resolution 2282 (2016) and Assembly resolution 70/262, both of 27 April 2016`. */
export const sharedJoiner = /^,? (?:all|both|each) of $/;
