// Footnotes: where they begin, what they abbreviate, how they name their sources.

export const ibidHead = /^(?:see (?:also )?)?((?:ibid|ib|idem|id)\b\.?)(?! ?(?:cit|est))/i;

export const ibid = /^Ibid\.(?:, |$)/;

/** A source that names a part of itself: what “Ibid.” names may take its place or follow it. */
export const partOfSource = /, (?:paras?|annex|annexes|appendix|chap|sect|arts?|part|table|pp?)\b/;

export const sessionName = String.raw`\p{Lu}[\p{L}-]+(?: (?:Emergency Special|Special|Resumed))? Session\b`;

export const sessionOfRecords = new RegExp(`^${sessionName}`, 'u');

export const sessionAfter = new RegExp(`, (?=${sessionName})`, 'u');

/** `See`, `See also`, `see also` at the head of a note. */
export const seeHead = /^(?:[Ss]ee(?: also)? )?/;

export const sourceHead =
  /^(?:ibid|resolutions? |decisions? |official records|report of|(?:united|league of) nations,? |[a-z][^.;:]{3,80}, documents? )/i;

export const sessionInRecords = `([A-Za-z]{5,12}(?:-[a-z]{5,7})?|\\d{1,3}(?:st|nd|rd|th)),? ((?:emergency )?special )?(?:session|sess\\.?)`;

export const supplement = `(?:supplement|suppl?\\.?)(?: (?:n(?:o|r|umber|°|º)\\.?|№|#))? ?(\\d{1,3}[A-Z]?)(?![\\w/])`;

/** Head, session or year, supplement; behind `Ibid.` the session may be left out. */
export const supplementReference = new RegExp(
  `(?:(official records? of (?:the )?(?:UN )?(?:general assembly|economic and social council)|GAOR|ESCOR),? (?:${sessionInRecords}|(\\d{4})),? |\\bibid\\., (?:(?:${sessionInRecords}|(\\d{4})), )?)${supplement}`,
  'giu',
);

export const recordsOfCouncil = /economic|ESCOR/i;

export const emergencyWord = /emergency/i;

export const ibidBefore = /^ibid\., /i;

export const plainNote =
  /^(\d{1,3})[ \t]+(?=\*?(?:See |Ibid|Resolutions? [\dS]|[A-Z][A-Za-z]{0,7}\/[A-Z0-9(]|United Nations(?: Educational| Environment Programme)?, |Official Records |Adopted under |Report of the |(?:General Assembly|Security Council|Economic and Social Council) resolution \d|(?:[A-Z][a-z]{1,15} (?:and )?){2,5}Organization(?: of the United Nations)?, |https?:))/;

/** `1) A/67/738`: a parenthesis makes it a note only where nothing but a source can follow. */
export const parenthesisNote =
  /^(\d{1,3})\)[ \t]+(?=\*?(?:See |Ibid|Resolutions? \d{1,3}\/\d|[AESC](?:\/[A-Z0-9][A-Za-z0-9.-]*){2,}))/;

export const asteriskNote =
  /^(?:((?:\\\*){1,3})[ \t]*(?=\S)|(\*{1,3})[ \t]+(?=On behalf of|Reissued|Any changes|In accordance with|The present|States? not|Adopted))/;

export const terminal =
  /[.,;:!?](?:[”’"')\]*_]|<\/?[a-z]{1,6}>|\[\^[^\s\]]{1,20}\]|[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]|\^\d{1,3}\^|[ \t])*(?:(?:and|or)[ \t]*)?$/;

/** Words after which `(a)` or `12.` at the head of the next line is a reference and no new paragraph. */
export const referring =
  /(?:\b(?:paragraphs?|subparagraphs?|paras?\.|items?|articles?|rules?|sections?|annex(?:es)?|Nos?\.|vols?\.|chap\.|sect\.|and|or|to|of|in)|[\d(),])$/i;

export const theAtStart = /^the\b/i;

export const theAtEnd = /\bthe$/i;

export const abbreviatedBefore = /\b(?:para|paras|chap|sect|vol|art|No|Nos|Corr|Amend|Suppl)\.$/;
