/** The words of a reference to another paragraph of the same text; sources of patterns, for which case does not count. */
export const referenceWords = {
  noun: 'paragraphs?',
  /** Before the noun: it names a subparagraph of the paragraph in which it stands. */
  sub: 'sub-?',
  /** Before the noun and a space: it counts the paragraphs of the preamble. */
  preambular: 'preambular',
  /** Between two numbers. */
  joiners: ', and |, | and | or | to ',
  /** The joiner of a range. */
  range: 'to ',
  /** Behind a number that was put in while a text was negotiated. */
  inserted: 'bis|ter|quater|quinquies|alt',
  above: 'above',
  below: 'below',
  here: 'of the present resolution|of this resolution',
} as const;

/** In lower case, what every reference holds. */
export const referenceStem = 'paragraph';

/** `OP3`, `PP1 bis`, `paragraph OP 3 (b) above`: the groups are the prefix, the number, what was put in and the letters. */
export const negotiatorMention =
  /\b(?:paragraphs? )?(OP|PP)[ .]?(\d{1,3})(?:[ .]?\(?(bis|ter|quater|quinquies|alt)\b\)?)?((?: ?\([a-z]{1,4}\)){0,4})(?: (?:above|below)\b)?/g;

/** How a clean text names a paragraph in its own words. */
export const mentionOf = (of: 'preambular' | 'operative', label: string, where: 'above' | 'below'): string =>
  `${of === 'preambular' ? 'preambular ' : ''}paragraph ${label} ${where}`;

/** What tells that a “paragraph 4” without “above” is one of another text; each looks at the words beside it. */
export const bareReferenceWords = {
  /** “as set out in”, “imposed by”, “in accordance with”: the whole text is meant, not one that was named right before. */
  leading: /\b(?:in|by|per|with|under|pursuant to) $/,
  /** A text that the paragraph may be one of. */
  otherText:
    /\bresolutions?\b|[A-Z]\/[A-Z0-9]|\b(?:annex|agreement|charter|declaration|statute|statement|accords?|protocol|treaty|decision|letter)s?\b|\b(?:the|his|her|its|this|that) (?:\p{L}+ ){0,2}reports?\b/iu,
  /** What a reference to another text goes on with: “of resolution 1533 (2004)”, “, on sanctions, of that resolution”. */
  goesOn: /^(?:,? ?(?:of|in|to|thereof|above|below)\b|,? (?:and |or )?\(|\.\S| ?[a-z]\))/,
  ofOther:
    /^(?:(?!paragraph)[^;.]){0,60}?\bof (?:the |its |that |this |security council |general assembly |united nations ){0,3}resolutions?\b/i,
} as const;
