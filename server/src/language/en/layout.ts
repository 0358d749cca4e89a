// Headings, closings, and what a page prints.

export const otherDocument =
  /^(?:Note|Report|Statement)(?: submitted)? by the (?:Secretar|Chair|President|Bureau)/;

export const printingMark = /^\\?\*\d{7,8}\\?\*$|^Please recycle(?:[ \t].{0,20})?$|^_{10,}$|^(?:\\_){10,}$/;

export const pageNumber = /^(?:\d{1,3}|\d{1,3}\/\d{1,3}|[-–] ?\d{1,3} ?[-–]|Page \d{1,3}(?: of \d{1,3})?)$/;

/** A draft decision prints the programme of work that it approves below, without calling it an annex. */
export const annexHeading =
  /^[“"]?(?:Annex(?:es?)?|Appendix|Attachment|Enclosure)(?: +(?:[IVX]{1,5}|[A-Z]))?\b|^(?:Draft )?programme of work\d{0,2}$/i;

export const appendixHeading = /^[“"]?(?:Appendix|Enclosure)\b/i;

export const closing = / seized of the (?:matter|question|issue|situation)\.$/;

export const article = /^[“"]?(?:Article|Rule|Regulation) \d{1,3}\b/;

/** `1330th plenary meeting`, in early texts in words: `Hundred and fourth plenary meeting`. */
export const conclusion =
  /^(?:(?:Adopted (?:.{0,80} )?at the )?\d{1,5}(?:st|nd|rd|th)(?: \((?:resumed|closed)\))? (?:[Pp]lenary )?[Mm]eeting|[A-Z][a-z]+(?:(?: and |[ -])[a-z]+){0,3} plenary meeting(?<=(?:first|second|third|th) plenary meeting))\b/;

export const sectionNumber = /^(?:[IVX]{1,7}|[A-Z]|(?:Section|SECTION) \d{1,2})\.?$/;

export const enactment =
  /^(?:Solemnly )?(?:Adopts|Approves|Proclaims) (?:and proclaims )?the following (?:\p{L}+ ){0,3}(?:declaration|document|statement|communiqué)\b/u;

/** An opening goes on to its object; `Sanctions regime` and `Peacebuilding Commission` name something. */
export const hasObject =
  /\d| (?:the|its|an?|all|that|note|to|of|upon|on|in|with|under|by|for|also|further)(?!\p{L})/u;

export const endsOpen = / (?:and|or|of|the|to)$/;

/** Words that no paragraph ends with. */
export const openEnd =
  / (?:the|an?|of|and|or|on|in|for|to|by|with|from|at|as|its|their|that|which|including)$/;

/** `OP1`, `PP2 bis`, `Clause 3:`; the groups are the prefix, the number and what was put in. */
export const negotiatorLabel =
  /([Oo][Pp]|[Pp][Pp]|Clause|CLAUSE)[ .]{0,2}(\d{1,3})(?:[ .]?\(?(bis|ter|quater|quinquies|alt(?:[ .]{1,2}\d)?)\)?)?[.:)]?(?:[ \t]+(?:[-–—][ \t]+)?|(?=[*_])|$)/y;

/** `1 bis.`: a paragraph that was put in between two others; the groups are empty, the number and what was put in. */
export const insertedLabel =
  /()(\d{1,3})[ .]?\(?(bis|ter|quater|quinquies|alt(?:[ .]{1,2}\d)?)\)?[.:)]?[ \t]+(?=[*_<\p{Lu}])/uy;

/** `2.a.`, `OP2.a`: the letter of an item after the number of its paragraph; the group is the letter. */
export const letterAfterNumber = /(?:[Oo][Pp] ?)?\d{1,2}\.([a-z])[.)]?[ \t]+(?=[\p{L}*_])/uy;

/** What a note begins with that looks like a verb. */
export const noted =
  /^(?:Resolutions|Decisions|Documents|Proceedings|Records|Articles|Reports|Minutes|Statements|Letters|Notes|Papers|Volumes|Parts|Sections|Paragraphs)\b/;

/** What delegations say in a text that is being negotiated: `[Mexico: retain]`, `[agreed ad ref]`. */
export const attribution =
  /\[(?:agreed(?: ad ref(?:erendum)?\.?)?|(?:\p{Lu}[\p{L}.’'-]{0,30}(?:(?: |, |\/|, and | and )(?:of the |of )?\p{Lu}[\p{L}.’'-]{0,30}){0,12}): ?[^\][\r\n]{1,200})\]/iuy;

/** What joins delegations that are named in brackets, and one of them by its initials: `[EU, Japan]`. */
export const betweenDelegations = /, and |, | and |\//;
export const delegationByInitials =
  /^(?:EU|G-?77|AU|AOSIS|CANZ|JUSCANZ|CARICOM|GCC|LDCs?|LLDCs?|NAM|OIC|PIF|ROK|RF|SIDS|UK|USA?)$/;

/** What forms of Model United Nations print over the two parts: `PREAMBULATORY CLAUSES:`, `Have resolved to:`. */
export const banner =
  /^(?:the )?(?:pre-?amb(?:les?|ular|ulatory|ulary)|perambulatory|operat(?:ives?|ional|ing|ory)|active|actionable)(?: (?:clauses?|paragraphs?|part|section|phrases?))? ?[:.]?$|^clauses ?:?$|^(?:(?:we|they|the [a-z][a-z ]{0,60}) )?(?:(?:have|has|do|does)(?: hereby| therefore)? |hereby )(?:resolved?|decided?|agreed?)s? to ?:$/i;

/** Those of them after which verbs have no ending: `1. Condemn`. */
export const infinitiveLead = /(?:resolve|decide|agree)[ds]? to ?:$/i;

/** A verb without an ending; only to be asked after such a line. */
export const infinitive =
  /^(?!(?:the|an?|all|each|every|this|that|these|those|there|it|in|on|for|any|no|states|members?)\b)[A-Z][a-z]+ (?!(?:is|are|was|were|shall|should|will|must|has|have)\b)/;

/** The number of a meeting in the note of adoption. */
export const meetingNumber = /(?<!\d)(\d{1,5})(?:st|nd|rd|th) (?:\(.{1,20}\) )?(?:plenary )?meeting/;

/** `47th plenary meeting`, with its number. */
export const meetingOrdinal = /(\d{1,5}(?:st|nd|rd|th)) (?:\([a-z]{1,10}\) )?(?:plenary )?meeting/;
