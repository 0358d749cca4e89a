// Names of bodies that have resolutions, and how they stand with them in a sentence.

/** The names of bodies that have resolutions or decisions; one that is none of the four is another body. */
export const bodyName =
  /\b(?:((?:General |(?<!\w )(?<!\w))?Assembly)(?! of (?:Heads|the (?!United Nations)[A-Z]))|(Security Council(?: Committee)?)|(Economic and Social Council)|(Human Rights Council)|((?:Governing|Executive|Advisory|European|Ministerial|Legislative|Trusteeship|Coordinating) (?:Council|Body|Board|Committee)|Council of (?:the|Europe|Ministers|Delegates)|(?:Health|Environment|Parliamentary|Habitat|Seabed|Legislative|National|Consultative) Assembly|Assembly of (?:Heads|the (?!United Nations)[A-Z])|Commissions?|Committees?|Conferences?|Boards?|Parties|Organi[sz]ations?|Agency|Programme|Tribunals?|Authority|Institute|Subcommission|UNESCO|Congress|Forum|Union|League|Court|Parliament)|(Council))\b/g;

export const bodyInShort = /(?<![\w/-])((?:UN )?(?:UNGA|GA|UNSC|SC|ECOSOC|UNHRC|HRC)) $/;

export const ownBody = /\b(?:[Ii]ts|[Oo]ur)(?: [\p{L}-]+){0,3} $/u;

/** What a body is for: `Commission on the Status of Women`, `Conference of the Parties to the Convention against Corruption`. */
export const complement = `(?: (?:(?:on|of|for|to|against|and|in|the) )*\\p{Lu}[\\p{L}’'-]*)*`;

/** What may stand between a body and its resolutions: `Security Council’s previous resolutions`. */
export const attachedGap = new RegExp(
  `^${complement}(?:[’']s?)?(?: (?:relevant|previous|earlier|subsequent|draft))* $`,
  'u',
);

/** `in its resolution 51/30 of 7 October 2022 and its decision`: the second "its" is that of the first. */
export const coordinated = '(?: (?:of|and|[\\d\\p{Lu}(][^ ]{0,20}))+?,? and(?: in)? its(?: [\\p{L}-]+){0,2}';

/** `the Human Rights Council, in its resolution`: "its" is that body's. */
export const ownGap = new RegExp(
  `^${complement}(?:\\([^)]{1,60}\\))?,? (?:(?:in|by|through|under|with|of) )?its(?: [\\p{L}-]+){0,2}(?:${coordinated})? $`,
  'u',
);

/** Behind the list, where a comma would begin another clause: `resolution 5/1 of the Human Rights Council`. */
export const bodyAfter = /^(?: (?:of|by)|,? adopted by) the (?=\p{Lu})/u;

export const shortResolution = /^UN(?:SC|GA)R/i;

export const councilInShort = /^UNSC/i;
