// How opening phrases are made of words.

export const inThisRegard = /\bin (?:this|that) (?:regard|context|connection)\b/;

export const noun =
  '(?:concern|concerns|appreciation|satisfaction|interest|regret|alarm|gratitude|approval|disappointment|dismay)';

export const adjectives =
  '(?:(?:deep|deepest|grave|gravest|great|greatest|serious|utmost|particular|profound|strong|growing|increasing|continued|renewed|extreme|sincere) )?';

/** What an organ feels, wants or says, as its openings have it: `its deep concern`; never a text, such as a resolution. */
const held =
  '(?:abhorrence|admiration|adherence|alarm|anger|appeals?|appreciation|approval|beliefs?|calls?|commitments?|concerns?|condemnation|condolences|confidence|congratulations|conviction|dedication|demands?|desire|determination|disappointment|dismay|distress|encouragement|endorsement|expectations?|faith|gratitude|grief|hope|indignation|intention|interest|invitations?|opposition|outrage|preoccupation|readiness|recognition|regrets?|rejection|requests?|resolve|respect|sadness|satisfaction|shock|solidarity|sorrow|support|sympathy|thanks|trust|understanding|will|willingness)';

/** How much of it: `very deep and growing`. */
const howMuch =
  '(?:(?!(?:as|at|by|decisions?|for|from|has|have|in|its|of|on|resolutions?|that|the|to|which|with)\\b)[\\p{Ll}-]+ ){0,4}?';

const what = `${howMuch}${held}(?: and ${howMuch}${held})?`;
const turn = '(?:(?:[Aa]lso|[Ff]urther) )?';
const again = '(?: once (?:again|more))?';
const emphasis =
  '(?: in particular| in the strongest(?: possible)? terms| without (?:any )?reservation)?(?=[ ,;:.]|$)';
const ownCall = 'calls? (?:upon|for)';
/** `with deep regret`, `its call upon`, `the attention`; a request that is recalled is a text and stays outside. */
const fixed = `(?: with ${what}| its (?:${ownCall}|${what})| (?:the )?attention| tribute| forward| in mind| into (?:account|consideration))?`;

const madeWith = (repetition: string): readonly RegExp[] => [
  new RegExp(
    `^(?!${turn}[Rr]ecall\\p{Ll}+${repetition} its request)${turn}[\\p{L}-]+${repetition}${again}(?: note)?${fixed}${repetition}${emphasis}`,
    'u',
  ),
  new RegExp(
    `^${turn}(?:(?:[Ee]xpress|[Rr]eiterat)(?:es|ing)${repetition}${again} (?:the hope|${what})|[Ss]har(?:es|ing)${repetition} the ${what})${repetition}${emphasis}`,
    'u',
  ),
  new RegExp(
    `^${turn}(?:[Rr]emain(?:s|ing)|[Ii]s|[Bb]eing)(?: however)?${again}(?: \\p{Ll}+ly)? (?!seized)(?:\\p{Ll}+ed|aware|conscious|mindful)(?=[ ,])`,
    'u',
  ),
  new RegExp(`^${turn}[Cc]ontinu(?:es|ing)${repetition} to \\p{Ll}+(?=[ ,])`, 'u'),
];

/** Openings of the Assembly as its grammar makes them, with all that belongs to them; in the preamble turns follow. */
export const made = {
  preambular: [
    ...madeWith('(?: also| further)?'),
    /^[Hh]aving(?: also| further| \p{Ll}+ly)? \p{Ll}+(?=[ ,])/u,
  ],
  operative: madeWith(''),
};

/** `and encourages`, `and further encouraging`: a second verb. */
export const secondVerb = /^ and ((?:further |also |\p{Ll}+ly )?\p{Ll}+(?:s|ing)) /u;

export const bareNoun = new RegExp(`^\\w+ (?:\\w+ )?${noun}$`);

export const lastPreposition = / (?:for|upon|on|to)$/;

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
export const perfect = /^[Hh]aving(?: \p{Ll}+ly)? \p{Ll}+/u;

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
