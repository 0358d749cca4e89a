// What is left in a text from when it was drafted, negotiated or converted.

import { full } from './dates';

const months = `(?:${full})`;

/** What waits to be filled in. Roman numerals (`2105 (XX)`, `chap. XX`) do not. */
export const placeholders: readonly RegExp[] = [
  // TBC, lorem ipsum
  /(?<![\p{L}\d])(?:TB[ACDU]|TODO|FIXME|xx{1,8}|[Ll]orem ipsum|n\.n\.)(?![\p{L}\d])/gu,
  // (tbc), T.B.D.
  /\(tb[acdu]\)|(?<![\p{L}\d.])T\.B\.[ACDU]\./gu,
  // resolution XX (2010), 11 June 202X, X February 2013
  /(?<=\b[Rr]esolutions? )X{1,4}(?=[ ,;.])|(?<=\d{3})[X?](?![\p{L}\d])/gu,
  new RegExp(`(?<=\\b(?:of|on|from|to|by) )X{1,2}(?= ${months})`, 'g'),
  // 80/XX, 20XX, L.xx, 76/__, A/81/…
  /(?:[/\d]|L\.)(?:[Xx]{2,4}|[Nn]{2,3}|[_?#]{1,6}|…|\.{2,5})(?![\p{L}\d])|(?<![\p{L}\d(])(?:[Xx]{2,4}|[_?#]{2,6})(?=[/\d])/gu,
  // XX session, XX Member States
  /(?<![.\d] |[\p{L}\d(./]|(?:chapter|part|annex|section|article|appendix|title) )X{2,8}(?= \p{L})/gu,
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:DD|dd|D|[_?.…]{1,4}) (?:Month|MONTH|MM|mm)(?: (?:YYYY|yyyy|YY|(?:19|20)\\d\\d))?|[_?…]{1,4} ${months}|${months} (?:YYYY|yyyy|20[Xx_?]{2}))`,
    'gu',
  ),
  // Enter date, Select country
  /(?<=[\p{L},;] )(?:Enter|Type|Select|Insert|Specify) (?:an? |the |your )?(?:date|text|name|title|number|item|value|country|place|year|month)\b(?: here)?/gu,
  // Rows of dots or strokes to write on, question marks, three dots.
  /_{2,}|\.{3,}|(?:\. ){2,}\.|…+|\?{2,}|[([]\?+[)\]]/g,
  // (to be confirmed), [pending]
  /[([{<][^()[\]{}<>]{0,40}\b(?:to be|needs? to be|pending)\b(?: \p{L}+)? ?(?:confirmed|completed|determined|added|inserted|updated|filled(?: in)?|announced|decided|agreed|finali[sz]ed|drafted|checked|verified|defined|specified|supplied|reviewed|discussed|deleted|translated)?[^()[\]{}<>]{0,40}[)\]}>]/gu,
];

/** What a form asks for, in brackets that ordinary words do not stand in: `[insert date]`, `<country>`. */
export const prompts =
  /[[{<](?:(?:please )?(?:insert|add|enter|complete|specify|fill in|choose|select|click|type)\b[^[\]{}<>]{0,80}|(?:the )?(?:date|day|month|year|country|countries|state|name|title|number|symbol|reference|place|city|text|organ|committee|session|month and year|sponsors?|x+|n|nn|_+|\.+|blank)(?: (?:of|to|here)[^[\]{}<>]{0,60})?)[\]}>]/giu;

/** Fields of a word processor that have lost what they pointed to, and the words of its empty ones. */
export const fields =
  /Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document|Hyperlink reference not valid|Not a valid link)\.?|\{ ?(?:REF|PAGE|PAGEREF|SEQ|MERGEFIELD|TOC|HYPERLINK|NOTEREF|DOCPROPERTY)\b[^{}]{0,80}\}|(?:Click|Tap) (?:or tap )?(?:here )?to (?:enter|add|choose) (?:text|a date|an item)\.?|Choose an item\.?|Click here to enter text\.?/gi;

/** What the snippets of the extension and other forms stand in for, as the whole of a line. */
export const formWords =
  /^(?:[Ii]nsert (?:the )?(?:title|name|date|text|subject|sponsors?|countr(?:y|ies))(?: here)?|(?:XX+|\[?Member States\]?|List of sponsors|\[?Sponsors?\]?)(?:: draft resolution)|(?:\d{1,3}\/\d{1,3}\. )?(?:Draft )?(?:Resolution|Title) (?:title|of (?:the |this )?(?:draft )?(?:resolution|decision|annex|agenda item|item))|Title|Untitled|Subject|Sponsors?(?:: draft resolution)?|Name of (?:the )?(?:sponsors?|country|State|delegation)(?:: draft resolution)?|(?:Countr(?:y|ies)|States?|Delegations?)(?: [A-Z])?(?:(?:,| and) (?:Country|State) [A-Z])*: draft resolution|New draft resolution|(?:Recalling|Reaffirming) its (?:resolutions?|previous resolutions?|resolution\s+of),)$/i;

/** Marks of change in several notations; the first group is what stays if the change is accepted. */
export const changes: readonly RegExp[] = [
  /\{\+\+([^{}]{0,400}?)\+\+\}/g,
  /\{--[^{}]{0,400}?--\}/g,
  /\{~~[^{}]{0,400}?~>([^{}]{0,400}?)~~\}/g,
  /\{>>[^{}]{0,400}?<<\}/g,
  /\{==([^{}]{0,400}?)==\}/g,
  /==([^=]{1,400})==/g,
  /~~[^~]{1,400}~~/g,
  /<(?:del|s|strike)\b[^<>]{0,80}>[^<>]{0,400}<\/(?:del|s|strike)>/gi,
  /<(?:mark|ins|font|span)\b[^<>]{0,200}>([^<>]{0,400})<\/(?:mark|ins|font|span)>/gi,
  /\[([^[\]]{0,400})\]\{\.?(?:insertion|mark|highlight|underline|ul)\b[^{}]{0,200}\}/g,
  /\[[^[\]]{0,400}\]\{\.?(?:deletion|comment-start|comment-end|strikeout)\b[^{}]{0,200}\}/g,
];

/** What a word processor prints of a change or a comment. */
const balloons =
  /\[?(?:Comment(?:ed)? \[[^[\]]{1,20}\]:?|(?:Deleted|Inserted|Formatted|Moved (?:down|up|from|to)|Field Code Changed)(?: \[[^[\]]{1,20}\])?:)[^[\]]{0,200}\]?|\[(?:[A-Z]{1,4}\d{1,3})\]/g;

const inBrackets =
  'NB|N\\.B\\.|[Nn]ote(?: to)?|[Cc]omments?(?: by| from)?|COMMENTS?|[Pp]ropos(?:al|ed)(?: by| from)?|[Aa]greed|AGREED|[Aa]d ref(?:erendum)?|NEW|[Aa]lt|ALT|[Dd]elet(?:e|ed|ion)|DELETED?|[Cc]losed|CLOSED|[Pp]ending|[Cc]heck|CHECK|[Ss]ee comment|[Tt]o check|[Ss]upported by|[Rr]eserv(?:ed|ation|e)|[Ll]anguage from|[Pp]lacement|[Ff]acilitator|[Tt]rack(?:ed)? changes?';

/** Remarks of delegations, facilitators and drafters. */
export const remarks: readonly RegExp[] = [
  balloons,
  // (NB check), (agreed ad ref), (Comment by Norway: unclear)
  new RegExp(`[([](?:${inBrackets})(?![\\p{L}-])[^()[\\]]{0,160}[)\\]]`, 'gu'),
  // (EU proposal), (CANZ:), (new), (old PP4)
  /[([](?:\p{Lu}[\p{L}\d./&+-]{1,30}(?: (?:and )?\p{Lu}[\p{L}\d./&+-]{1,30}){0,3} (?:proposal|addition|amendment|language|text)|\p{Lu}[\p{L}\d/&+]{1,30}:|(?:new|old|alt)(?: [OP]P ?\d{1,3})?)[)\]]/gu,
  // (Norway: delete), (EU/US: retain)
  /\((?:\p{Lu}[\p{L}\d.-]{0,20}(?:(?: |\/|, | and |\+|&)\p{Lu}[\p{L}\d.-]{0,20}){0,8}): ?(?!\d|[A-Z]\/)\p{Ll}[^()]{2,160}\)/gu,
  // NB: check; Note to the drafters: ...
  /(?<![\p{L}\d])(?:NB|N\.B\.|Nota bene|(?:Drafting|Drafter’s|Editor’s|Facilitator’s) note|Note (?:to|for) (?:the )?(?:drafters?|editors?|facilitators?|[Ss]ecretariat|translators?|delegations?))\b ?[:–-][^;]{0,200}/gu,
  // Words in capitals as one writes them in a margin.
  /(?<![\p{L}\d(])(?:NEW|DELETED?|ALT|AGREED|OLD|INSERT(?:ED)?|ADD(?:ED)?|MOVED?|REPLACED?|REMOVED?|RETAIN(?:ED)?|REVISED?|MERGED?|SPLIT|REORDER|STET|PROPOSAL|PENDING|CHECK|CONFIRM|HOLD|CLOSED|VERIFY|UPDATE|EDIT)(?: (?:TO|WITH|FROM|AFTER|BEFORE|INTO) [A-Z]{1,12}\d{0,3})?(?![\p{L}\d-])(?: ?:)?/gu,
  // Agreed – Recalling, OK: Urges
  /^(?:[Aa]greed|AGREED|[Cc]losed|[Aa]d ref(?:erendum)?|[Pp]ending|[Dd]eleted?|[Rr]etain(?:ed)?|OK|[Rr]eserved?|[Nn]ew|[Aa]lt(?:ernative)?|[Rr]evised|[Tt]entative(?:ly agreed)?)(?: ad ref(?:erendum)?)?(?: ?[:–—-]|\.) ?(?=\p{L})/gu,
  // …, (cont.), …; [continued on next page]
  /[([](?:cont(?:inued|d|’d|'d)?(?!\p{L})|see next page|next page|over|more)\.?[^()[\]]{0,30}[)\]]/giu,
  // …; agreed
  /(?<=[;,.] )(?:[Aa]greed|[Cc]losed|[Aa]d ref|[Nn]ew|[Pp]ending|[Dd]eleted|[Rr]etain(?:ed)?)(?: ad ref(?:erendum)?)?\.?$/gu,
];

/** Words on a line of their own that name the paper: `Zero draft of 3 March`, `Facilitator’s text`. */
export const paperHeading =
  /^(?:(?:Zero|First|Second|Third|Final|Revised|Rev\.? ?\d{0,2}|Advance|Clean|Working|Compilation|Consolidated|Informal|Silence|(?:Co-?)?[Ff]acilitators?[’']?s?|Chair[’']?s?|Chairperson[’']?s?|Presidency|Non)[ -])(?:[\p{L}’.-]+ ){0,3}(?:draft|text|version|paper|procedure|proposal)s?(?:[ ,(:–-].{0,60})?$/iu;

/** `Option 1:`, `Alt 2.` at the head of a paragraph. */
export const optionHead = /^(?:Option|Alternative|Alt|Variant|Version)\.? ?(?:\d{1,2}|[A-H]) ?[:.)–-] ?/;

/** The same as the whole of a line, with or without a mark. */
export const optionLine = /^(?:option|alternative|alt|variant|version)\.? ?(?:\d{1,2}|[A-H])[:.)]?$/i;

/** A line that speaks to those who draft. */
export const noteLine =
  /^\[?(?:(?:Comments?|Notes?|Remarks?|NB|N\.B\.)(?: (?:to|for|by|from) [\p{L} ]{2,30})?: .{3,80}|(?:Secretariat|Facilitators?|Drafters?|Chair|Editors?|Coordinator|Translators?) to \p{Ll}.{2,60}|(?:DRAFT|CONFIDENTIAL|EMBARGOED)\b.{0,60}|Not for (?:circulation|distribution)|(?:Rev|Version|V)\.? ?\d{1,2}(?:\.\d)?(?: (?:as of|of|dated|–|-) .{3,40})?|[Aa]s of \d{1,2} \p{Lu}\p{L}+ \d{4})\]?$/u;

/** A line of an electronic letter, and what a telephone puts under one. */
export const letterLine =
  /^(?:(?:From|To|Cc|CC|cc|Bcc|Subject|Sent|Re|RE|Fwd?|FW|Attn|Attention|Attachments?|Importance|Contact(?: person)?|Signed|E-?mail|Address): ?\S.{0,80}|Sent from my .{2,30}|(?:Kind |Best |Warm )?(?:[Rr]egards|[Ww]ishes),?|(?:Dear|Hi|Hello) .{2,40},|(?:Many )?[Tt]hanks?(?: you)?[,.!]?|Get Outlook for .{2,20})$/;

/** A colleague's address, and the numbers under which to reach one. */
export const contact =
  /(?<![\p{L}\d])(?:Tel|Phone|Mobile|Cell|Fax)\b\.?(?: no\.)?:? ?[+(\d][\d ()-]{4,20}|(?<![\p{L}\d.])[\p{L}\d._-]{2,40}@[\p{L}\d-]{2,40}\.[\p{L}.]{2,20}/gu;

/** Two words with a stroke between, the first with what belongs to its verb: `calls upon/urges`. */
export const alternatives =
  /(?<![\p{L}\d/.-])(\p{L}{2,20})(?: (?:upon|on|to|for|of|note(?: of)?))? ?\/ ?(\p{L}{2,20})(?![\p{L}\d/-]|\.\p{L})/gu;

/** Words between which a choice is left open with a stroke: `shall/should`. */
export const modals = /^(?:shall|should|will|would|may|might|must|can|could|is|are|has|have)$/;

/** Of these no name has one as a part: with a stroke beside it any verb is a choice. */
export const plainModals = /^(?:shall|should|will|would|might|must|could)$/;
