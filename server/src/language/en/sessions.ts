// Sessions that a text puts something on the agenda of, or asks something for.

const ordinal = '([a-z]+(?:-[a-z]+)?|\\d{1,3}(?:st|nd|rd|th)) session\\b(?! of the (?!General|Assembly))';

/** The group is the ordinal of the session. */
export const provisionalAgenda = new RegExp(
  `\\b(?:provisional|draft) agenda (?:of|for) (?:its|the) ${ordinal}`,
  'g',
);

/** The same: `to the General Assembly at its eighty-first session`. */
export const atSession = new RegExp(
  `(?:\\bGeneral|(?<![A-Z][a-z]{1,20})) Assembly,? (?:at|during) its ${ordinal}`,
  'g',
);

export const asks = /\b(?:[Rr]equests?|[Ii]nvites?|[Ee]ncourages?|[Dd]ecides?|[Cc]alls upon)\b/;

export const task =
  /\bto (?:submit|report|inform|provide|present|brief|update|convey|transmit|prepare|consider|continue|convene|review|hold|resume|revert)\b/;

/** A report that is there: "similar in scope to his report to the General Assembly at its seventy-first session". */
export const submitted = /\b(?:his|her|the) reports? (?:submitted )?to the ?$/;

/** `recalls the request to the Secretary-General to submit a report`: that was asked before. */
export const told = /\brecall(?:s|ing) (?:the|its) (?:request|invitation|decision)/i;

/** Titles of what is put on an agenda; the group is the title. */
export const itemEntitled = /\b(?:sub-?)?items? entitled “([^“”]{3,400})”/g;
