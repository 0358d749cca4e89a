// Forms of the words that open paragraphs.

export const having = /^Having (.*)/;

export const leading = /^(?:(?:Also|Further|Strongly|Deeply|Gravely|Firmly|Fully|Once again) )?/;

/** `Strongly` of `Strong`. */
export const adverbOf = (adjective: string): string => `${adjective}ly`;

/** The ending of a past tense. */
export const past = 'ed';

/** What follows a verb and no adjective: `Recalled its resolution`, as against `Concerned at`. */
export const objectOfPast =
  /^(?: also| further)? (?:that|the|its|an?|all|those|these|this|with|note|enhanced|continued|recent|resolutions?|paragraphs?|Member|States|Governments|\p{Lu}\p{Ll}+)(?![\p{L}-])/u;

export const endsWithIe = /ie$/;

/** A line that names an organ of whatever organization: `The World Health Assembly,`. */
export const organLine =
  /^(?:the [\p{L}\d’'() -]{0,70}\b(?:assembly|council|committee|commission|programme|program|organi[sz]ation|conference|board|agency|fund|union|office|congress|summit)|(?:general assembly|security council|economic and social council|human rights council)[\p{L} ]{0,20})[\p{L}\d’'() -]{0,50},$/iu;

export const adverb =
  /^(?:Also|Further|Furthermore|Again|Once again|Once more|Deeply|Gravely|Seriously|Strongly|Firmly|Particularly|Profoundly|Fully|Increasingly|Greatly|Extremely|Solemnly|Especially|Highly|Keenly|Unequivocally|Urgently|Categorically|Resolutely|Respectfully|Vehemently|Warmly|Welcomingly|Utterly|Equally|Additionally|Sincerely|Repeatedly|Expressly|Formally|Specifically|Unreservedly|Wholeheartedly|Emphatically|Vigorously|Cordially|Likewise|Similarly|Accordingly|Jointly|Ever|While|Whilst|Not|Being|Hereby|(?!assembly|family|italy|july|supply|reply|anomaly|monopoly|only|early)[a-z]{4,}ly) +/i;

export const adjective =
  /^(?:aware|anxious|alive|cognizant|confident|conscious|convinced|desirous|determined|firm|mindful|appreciative|appalled|disturbed|bearing|keeping|seized|encouraged|inspired|reliant|hopeful|grateful|sure|saddened|shocked|horrified|outraged)$/i;

export const participle = /^[a-z]+(?:[a-z]-)?(?:ing|ed)$|^re-[a-z]+(?:ing|ed)$/i;

/** Words in -s that open no operative paragraph, and nouns in -ing and -ed that open no preambular one. */
export const noVerb =
  /(?:ous|ss|us|is|ies)$|^(?:states|members|this|its|his|as|whereas|parties|governments|nations|peoples|always|perhaps|towards|besides|measures|rules|terms|regulations|guidelines|abbreviations|sales|rights|goals|protocols|conventions|principles|agreements|arrangements|arms|weapons|forces|armaments|islands|emirates|netherlands|philippines|maldives|comoros|seychelles|honduras|barbados|bahamas|persons|women|girls|refugees|affairs|nationals|standards|targets|objectives|indicators|programmes|resources|services|funds|drugs|crimes|oceans|seas|mountains|forests|glaciers|cities|settlements|territories|peacekeepers|elections|sanctions)$/i;

export const noParticiple =
  /^(?:united|during|nothing|something|everything|following|according|including|regarding|concerning|meeting|financing|funding|training|housing|reporting|monitoring|need|indeed|evening|morning|building|being|developing|peacebuilding|peacekeeping|peacemaking)$/i;

/** Verbs in -ies and the like that the shape test would miss. */
export const verb =
  /^(?:identifies|clarifies|ratifies|testifies|relies|notifies|applies|modifies|calls|takes|draws|pays|looks|is)$/i;
