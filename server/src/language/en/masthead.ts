// The lines before the enacting formula.

export const headingNoun = /^Resolution /;

export const proposalAfterSponsors =
  / ?(?::\*{0,3}|[–—-]) ?(?:revised |joint )?(?:draft (?:resolution|decision)s?|amendments? to (?:the )?(?:revised )?draft )/gi;

/** The Human Rights Council puts the asterisk of a State that is no member behind the comma. */
export const sponsorSeparator = / ?[,;]\*{0,3} ?(?:(?:and|&) )?| (?:and|&|[/|–—-]) (?:(?:and|&) )?/gi;

export const endsWithDraft = /draft $/i;

export const sponsorAnd = / (?:and|&) /;

export const agendaItem = /(?<![\p{L}\d])agenda items?:? (?:Nos?\.? |[–-] )?\d+.*|^items? \d+.*/iu;

export const adoption = /\b(?:Resolutions? a|Decisions? a|A)dopted by the .*/;

export const submitted =
  /^(?:revised )?draft (?:resolution|decision)s? (?:(?:submitted |proposed |presented |prepared )?by |submitted on )/i;

/** What stands behind the sponsors: `: draft resolution`, in the shapes in which it is mistyped too. */
export const proposal =
  /(?: ?:\*{0,3}| [–—-]) ?(?:revised |joint )?(?:draft (?:resolution|decision)s?|amendments? to (?:the )?(?:revised )?draft )/gi;

/** What drafts of Model United Nations write in front of the formula. */
export const label =
  /^(?:(?:topic|agenda)(?: (?:area|[A-Z\d]))?|committee(?: name)?|forum|issue|subject|code|question(?: of)?|(?:(?:main|head|lead|primary|co)[- ]?)?(?:sponsor|submitter|author|drafter|proposer|signator(?:y|ie)|supporter|seconder)s?|(?:co-?)?(?:submitted|sponsored|proposed|drafted|written|authored|seconded|supported|signed) by|(?:main|co)[- ]submitt(?:ed|ing)(?: by)?|delegat(?:ion|e)s?|countr(?:y|ies)|school|conference|council|body|(?:draft )?resolution(?: (?:number|title|code|name|no\.?))?|working paper|title) ?[:：]/i;

/** The head of an e-mail. */
export const mailHeader = /^(?:from|to|cc|bcc|sent|date|reply-to): /i;

/** What speaks from a person to another, as no line of a masthead does. */
export const addressed = /\b(?:I|[Mm]y|[Yy]ours?|[Yy]ou|[Pp]lease|[Dd]ear)\b/;

export const amendmentsAfterSponsors = /:\*{0,3} ?amendments? to (?:the )?(?:revised )?draft/i;

export const amendments = /amendments? to /i;

export const goesOn = /(?:,| and)$/;

export const noTitle = /^agenda item|:/i;

export const sessionLine =
  /^(?:(\d{1,3}) ?(?:st|nd|rd|th)|([A-Za-z -]+?)) (?:(?:emergency )?special |resumed )?session/i;

export const specialWord = /special/i;

export const distribution =
  /\bDistr(?:\.|ibution\b|(?=[: ])):?(?: ?(?:limited|general|restricted|limitée|limitada|générale)(?!\p{L}))?/iu;

export const original = /\bOriginal: ?[A-Z][a-z]+/;

export const session =
  /(?<![\w-])(?:(?:\d{1,3} ?(?:st|nd|rd|th)|[A-Z][A-Za-z]{3,11}(?:[- ][A-Za-z]{5,7})?) (?:(?:emergency )?special |resumed )?session|\d{4} session)\b/i;

export const committee =
  /\b(?:Special Political and Decolonization Committee \(Fourth Committee\)|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee)/;

/** What stands above the name of the organ. */
export const publisher = /^United Nations(?= *$| +[A-Z]\/)/;

/** The number of an agenda item, or of several, before its title. */
export const agendaNumber =
  /^(?:provisional )?(?:agenda )?items?:? (?:nos?\.? |[–-] )?\d{1,3}(?: ?\([a-z]{1,3}\)){0,3}(?:(?:,| and|, and| to) (?:\d{1,3}(?: ?\([a-z]{1,3}\)){0,3}|\([a-z]{1,3}\))(?=[ ,:]|$)){0,8}/i;

/** The main committees of the General Assembly by what a line says of them, and how files in Akoma Ntoso name them. */
export const committeeIds: readonly (readonly [RegExp, string])[] = [
  [/First Committee/, 'firstCommittee'],
  [/Second Committee/, 'secondCommittee'],
  [/Third Committee/, 'thirdCommittee'],
  [/Fourth Committee/, 'fourthCommittee'],
  [/Fifth Committee/, 'fifthCommittee'],
  [/Sixth Committee/, 'sixthCommittee'],
];
