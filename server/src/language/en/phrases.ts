// How opening phrases are made of words.

export const inThisRegard = /\bin (?:this|that) (?:regard|context|connection)\b/;

export const noun =
  '(?:concern|concerns|appreciation|satisfaction|interest|regret|alarm|gratitude|approval|disappointment|dismay)';

export const adjectives =
  '(?:(?:deep|deepest|grave|gravest|great|greatest|serious|utmost|particular|profound|strong|growing|increasing|continued|renewed|extreme|sincere) )?';

export const withNoun = new RegExp(`^ with ${adjectives}${noun}(?= )`);

export const repetition = /^ (?:also|further)(?= )/;

export const bareNoun = new RegExp(`^\\w+ (?:\\w+ )?${noun}$`);

export const lastPreposition = / (?:for|upon|on|to)$/;

export const verbInTurn = /^(?:Also|Further) \S+$/;

export const hasTurn = / (?:also|further)\b/;

export const verbWithTurn = /^(?:(?:Also|Further) )?[^ ]+/;

export const upToPreposition = /^(?:\S+ ){1,3}(?:of|that|at|over|by|with|for)$/;

export const upToObject = / (?:its|with|the) (?:\w+ ){0,3}\w+$/;

export const expressing = /^Express(?:es|ing)(?: \w+){1,4}$/;

export const turnBefore = /^(?:Also|Further) /;

export const turnAfter = / (?:also|further)$/;

export const ofConcern = /concern$/;

export const takesTerms = /^(?:Strongly )?\w+$/;

export const turnAlone = /^(?:also|further)$/i;

/** What belongs to the participle or verb of an opening that no text has shown: `Viewing with appreciation`, `Keeping in mind`. */
export const complement = new RegExp(
  `^ (?:with ${adjectives}${noun}|in mind|note(?: with ${adjectives}${noun})?|upon|for|the attention|forward|tribute|(?:once )?again)(?= |,)`,
);

/** `Having heard`, `Having carefully studied`. */
export const perfect = /^having(?: \p{Ll}+ly)? \p{Ll}+/iu;

/** The second of a pair: `Guided by and determined`. */
export const pair = /^(?: by| of| with)? and \p{Ll}+(?:ing|ed)(?= )/u;

/** Words in capitals at the head of a paragraph: `CALLS UPON all Member States`. */
export const capitals = /^\p{Lu}{4,}(?: \p{Lu}{2,}){0,5}(?![\p{L}\d])/u;

/** What an organ may have or express. */
export const attitude =
  '(?:concerns?|appreciation|satisfaction|regret|alarm|gratitude|support|expectations?|invitations?|decisions?|requests?|appeals?|calls?|commitments?|endorsement|determination|conviction|readiness|intention|solidarity|hope|condemnation|demands?|recognition|condolences|sympathy|outrage)';

/** What a verb renews: `Reaffirms its invitation` is another opening than `Reaffirms`. */
export const ownAttitude =
  /^ its (?:\p{Ll}+ ){0,2}?(?:invitation|support|concern|commitment|appeal|call|demand|gratitude|appreciation|determination|conviction|readiness|intention|solidarity|condemnation|encouragement|hope)s?(?!\p{L})/u;

/** Verbs that speak to somebody: a new addressee begins a new cycle, so that nothing can be said of them. */
export const directive =
  /^(?:Requests|Calls|Urges|Encourages|Invites|Strongly|Appeals|Directs|Authorizes|Demands|Recommends|Commends|Expresses|Reiterates)/;

/** An adverb before a word in small letters: `Also recalling`. */
export const misplacedTurn = /^(?:Also|Further) (?=\p{Ll})/u;
