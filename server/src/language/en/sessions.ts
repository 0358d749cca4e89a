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

/** What the organ does itself: `decides to continue its consideration at its eighty-first session`. */
export const ownSession = new RegExp(`\\b[Dd]ecides to (?:[a-z,’-]+ ){1,20}at its ${ordinal}`, 'g');

/** No session has so high a number: of the Assembly, or of one on whose agenda it puts something. */
export const beyondHundred =
  /(?<=\b(?:General Assembly,? (?:at|during)|provisional agenda (?:of|for)|[Dd]ecides to (?:[a-z,’-]+ ){1,20}at) its )one[- ]hundred[a-z -]{0,30}(?= session)/g;

export const asks = /\b(?:[Rr]equests?|[Ii]nvites?|[Ee]ncourages?|[Dd]ecides?|[Cc]alls upon)\b/;

export const task =
  /\bto (?:submit|report|inform|provide|present|brief|update|convey|transmit|prepare|consider|continue|convene|review|hold|resume|revert)\b/;

/** A report that is there: "similar in scope to his report to the General Assembly at its seventy-first session". */
export const submitted = /\b(?:his|her|the) reports? (?:submitted )?to the ?$/;

/** `recalls the request to the Secretary-General to submit a report`: that was asked before. */
export const told = /\brecall(?:s|ing) (?:the|its) (?:request|invitation|decision)/i;

/** Titles of what is put on an agenda; the group is the title. */
export const itemEntitled = /\b(?:sub-?)?items? entitled “([^“”]{3,400})”/g;

const ofTen = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const one = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const numbered = `(?:${ofTen}-${one}|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)`;

/** How sessions and items are not named, each with what stands in its place. */
export const phrases = {
  rewritten: [
    {
      pattern: new RegExp(
        `\\bin(?= its ${numbered} session\\b(?! report))|(?<=\\b(?:Assembly|agenda|consider|consideration|matter|again|item|resolution|Nations|basis|organs?|issue|question),? )on(?= its ${numbered} session\\b(?! (?:of|report)))|\\bduring it’s at(?= its)`,
        'g',
      ),
      right: 'at',
    },
    {
      pattern: new RegExp(`(?<=\\b(?:at|of|until) )(?:it|is|it’s|it's)(?= ${numbered} session\\b)`, 'g'),
      right: 'its',
    },
    {
      pattern:
        /\b(?:Provisional [Aa]genda|provisional Agenda|preliminary agenda)(?= (?:of|for) (?:its|the)\b)/g,
      right: 'provisional agenda',
    },
    {
      pattern: /(?<=[\p{Ll},] )(?:[Ss]ub ?item|Sub-[Ii]tem|sub-Item)(?= (?:entitled )?“)/gu,
      right: 'sub-item',
    },
    {
      pattern: /(?<=[\p{Ll},] )(?:agenda Item|Item|itme)(?= (?:entitled )?“)/gu,
      right: 'item',
    },
    {
      pattern: /(?<=\b(?:the|its) )items(?= entitled “[^“”]{3,300}”(?!,? (?:and|“)))/g,
      right: 'item',
    },
    {
      pattern: /(?<=\bagenda of its [a-z-]{5,20} session,? the )item(?= “)/g,
      right: 'item entitled',
    },
    { pattern: /(?<=\b(?:the|a) )sub-item(?= “)/g, right: 'sub-item entitled' },
    {
      pattern: new RegExp(`(?<=\\bits ${numbered} )sessions(?! and)`, 'g'),
      right: 'session',
    },
    {
      pattern: /(?<=\bunder (?:the|its) (?:agenda )?)item(?= “)/g,
      right: 'item entitled',
    },
    {
      pattern: new RegExp(`(?<=\\bat )their(?= ${numbered} session\\b)`, 'g'),
      right: 'its',
    },
  ],
  /** `seventieth-seventh` */
  ordinals: new RegExp(`\\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth-${one}\\b`, 'g'),
  /** `at its eighty-first, the item`: of several ordinals the last has the noun. */
  withoutNoun: new RegExp(
    `\\bat its ${numbered}(?! (?:[a-z-]+ ){0,3}(?:session|meeting|anniversary|summit|conference|assembly|Conference|Assembly)|(?: to|,| and| or| through)[^.;“]{1,80} sessions?\\b|[-\\p{L}])`,
    'gu',
  ),
  withoutQuotes: /(?<=\b(?:sub-)?items? )entitled(?= \p{L})/gu,
  roman: /(?<=\b(?:its|the) )[LXVI]{2,8}(?= session\b)/g,
} as const;
