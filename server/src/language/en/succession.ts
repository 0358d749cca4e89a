// How one text takes another up again: last session's, this session's.

import { full } from './dates';

/** Titles of series that are made on one template for different subjects: none is the predecessor of another. */
export const templateTitle =
  /^(?:(?:World|International|Global|United Nations) .{0,60}\b(?:Day|Week|Year|Decade)\b|Observer status for|Scope, modalities|Modalities|Graduation of|Financing of|Model law)/i;

/** Words of a title that go with the time: months, and sessions and years in words. */
export const timeInTitle =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|y-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth)\b/gi;

/** The paragraph that names the texts before: `Recalling its resolutions`. */
export const recalls = /^(?:Recalling|Reaffirming)\b/;

/** Words that follow from a neighbour: `Also requests`, `Recalling further`. */
export const turnWords: ReadonlySet<string> = new Set(['also', 'further']);

/** What joins the members of a list of resolutions: these words say nothing of their own. */
export const jointWords: ReadonlySet<string> = new Set(['and', 'of', 'resolution', 'resolutions', 'its']);

/** Families of verbs, each from the lightest to the heaviest. */
export const ladders: readonly (readonly (readonly string[])[])[] = [
  [
    ['notes', 'takes note'],
    ['notes with appreciation', 'takes note with appreciation'],
    ['welcomes'],
    ['endorses'],
  ],
  [
    ['noting', 'taking note'],
    ['noting with appreciation', 'taking note with appreciation'],
    ['welcoming'],
    ['endorsing'],
  ],
  [['invites'], ['encourages'], ['calls upon'], ['requests'], ['urges'], ['demands']],
  [['expresses concern', 'expresses its concern'], ['deplores'], ['condemns']],
  [['expressing concern', 'expressing its concern'], ['deploring'], ['condemning']],
];

/** Adverbs that only add weight to a verb. */
export const intensifier = /^(?:strongly|deeply|gravely|seriously|firmly|profoundly) /;

/** What is told as news becomes what is recalled: of age, and not weaker. */
export const recalledLater: readonly (readonly [news: RegExp, past: RegExp])[] = [
  [/^(?:welcom|not|tak)(?:ing|es)\b/, /^recall(?:ing|s)\b/],
  [/^requests$/, /^(?:reiterates|recalls) its request$/],
  [/^decides$/, /^(?:reiterates|recalls|reaffirms) its decision$/],
];

const letters = '(?: [A-Z](?: (?:and|to|,) [A-Z])*(?![\\p{L}\\d]))?';

/** The pieces of a sentence by what they are, the longest first; dates and symbols are read before. */
const shapes = [
  // 1325 (2000)
  ['council citation', '\\d{1,4} \\((?:19|20)\\d\\d\\)'],
  // 2200 A (XXI), S-10/2
  [
    'older citation',
    '\\d{1,4}(?: [A-Z](?: and [A-Z])*)? \\((?:E?S-)?[IVXL]{1,8}\\)(?: [A-Z](?!\\p{L}))?|E?S-\\d{1,2}\\/\\d{1,3}',
  ],
  // 57/270 B
  ['citation', `\\d{2,3}\\/\\d{1,3}${letters}(?![\\d/])`],
  ['month', `(?:${full}) (?:19|20)\\d\\d(?!\\d)`],
  ['years', '(?:19|20)\\d\\d[-–—/](?:19|20)?\\d\\d(?!\\d)'],
  ['year', '(?:19|20)\\d\\d(?!\\d|[./]\\d)'],
  ['ordinal', '\\d{1,3}(?:st|nd|rd|th)(?!\\p{L})'],
  ['number', '\\d+(?:[., ]\\d{3})*(?:\\.\\d+)?'],
  ['word', "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}’'-]*"],
  ['mark', '[^\\s]'],
] as const;

/** What the groups of `tokenShape` hold, in order. */
export const tokenKinds = shapes.map(([kind]) => kind);

/** One piece of a sentence; each kind is a group. */
export const tokenShape = new RegExp(shapes.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/** `at its N session` of whatever organ, and what else has an ordinal of its own; the group is the ordinal. */
export const anySession =
  /\b([A-Za-z]+(?:-[a-z]+)?|\d{1,3}(?:st|nd|rd|th)) (?:(?:regular|resumed|annual|substantive|special|plenary) )?(?:sessions?|meetings?|[Cc]onference|anniversary)\b/g;

/** `the eightieth and eighty-first sessions`, `at its eightieth and eighty-first sessions` of the Assembly. */
export const twoSessions =
  /\bAssembly,? (?:at|during) its ([a-z]+(?:-[a-z]+)?) and ([a-z]+(?:-[a-z]+)?) sessions\b/g;

/** The year for which something is planned or paid; the group is the year. */
export const forYear = /\bfor (\d{4})(?!\d|[./–—-]\d|(?: and|,) \d)/g;

/** `the year 2026`, `its 2026 session`: the group is the year. */
export const namedYear = /\b(?:the year (\d{4})|its (\d{4}) (?:regular |substantive |resumed )?session)\b/g;

/** Any year on its own; the group is the year. */
export const anyYear = /(?<![\d/.–—-])((?:19|20)\d\d)(?!\d|[/.–—-]\d)/g;

/** A financial period; the groups are the two years. */
export const financialPeriod = /\b1 July (\d{4}) to 30 June (\d{4})\b/g;

/** One end of a financial period that is named before; the group is the year. */
export const financialEnd =
  /\b(?:period|year)(?: \w+){0,4} (?:ending|ended|from|to|until) (?:1 July|30 June) (\d{4})\b/g;

/** What is cited for what it did, before and after the citation. */
export const actBefore =
  /\b(?:adoption of|pursuant to|section [IVXLA-Z]+ of|paragraphs? [^;]{1,40} of|annex to) (?:(?:its|General Assembly|the) )?$/;
export const actAfter =
  /^,? ?(?:in|by|through|with|under) which\b|^,? entitled “[^“”]{3,200}”,? (?:in|by|through) which\b|^, (?:section|annex|paragraph)/;

/** What was still to come when the text was adopted. */
export const toCome =
  /\b(?:to be held|upcoming|forthcoming|to be convened|will be (?:held|convened)|(?:looks|looking) forward)\b/g;

/** Openings that tell news. */
export const tellsNews = /^(?:(?:Also|Further) )?(?:[Ww]elcom|[Nn]ot)(?:es|ing)\b/;

/** The line of an adopted text that names the committee; the group is the committee. */
export const reportOfCommittee =
  /^\[on the report of the (?:Special Political and Decolonization Committee \()?(First|Second|Third|Fourth|Fifth|Sixth) Committee/;

/** Brackets under the line of the adoption: `[on the report of …]`, `[without reference to a Main Committee …]`. */
export const reportLine = /^\[(?:on the (?:report|recommendation)|without reference)\b/;

/** A record of a session in a note: the groups are the ordinal, what follows up to the symbol, and the session there. */
export const officialRecord =
  /\b([A-Z][a-z]+(?:-[a-z]+)?) Session, (?:Supplement|Annexes)[^;()]{0,60}\(A\/(\d{2,3})\/\d{1,3}(?:\/Rev\.\d)?\)/g;

/** The chapter of such a record that is named; the group is its number. */
export const chapterOf = /\bchaps?\. ([IVXL]+)\b/;

/** Names in a masthead. */
export const draftMasthead = {
  session: 'session',
  limited: 'Distr.: Limited',
  original: 'Original: English',
  item: 'Agenda item',
  committee: 'Committee',
  draft: 'draft resolution',
  committees: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'],
  fourth: 'Special Political and Decolonization Committee (Fourth Committee)',
} as const;

/** The number of a treaty in a note; the group is the number. */
export const treatyNumber = /Treaty Series\b.{0,60}, No\. (\d{1,6})\b/;
