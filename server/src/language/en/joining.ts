// Conjunctions, and the words with which paragraphs are joined, split and ended.

export const conjunction = /^[,;] ?(?:and|or)$/;

/** Words that keep their capital within a sentence. */
export const nameFirst = /^(?:\p{Lu}\p{Lu}|(?:Member )?States?\b|United\b)/u;

export const endsWithAnd = /\band$/;

export const joinerBefore = /[\s,;]{0,40}(?:\b(?:and|as well as)\s{1,20})?$/;

export const joinerAfter = /^[\s,;]{0,40}(?:(?:and|as well as)\b\s{0,20})?/;

export const verbAfterTurn = /^(?:also |further )?([\p{L}-]+)/u;

/** The mark at the end of a paragraph, with the conjunction that may follow. */
export const endingMark = /[.,;:!?…](?: ?(?:and|or))?$/;

/** What leads over from a paragraph that has ended to the next: `; and`. */
export const joinedOn = /(?<=[,;]) (?:and|or)$/;

/** `Resolves that:`, `Resolves that, for 2021:`: the numbered text that follows goes on with the sentence. */
export const leadsToClauses = / that\b[^:;.]{0,60}:$/;

/** What leads over to items, as no title does. */
export const leadsOver =
  /^(?:To|That|The following)\b|\b(?:include|includes|including|follows|following|by|to|that|shall|should|will|namely|for)$/;
