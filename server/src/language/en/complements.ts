// What may follow the words that open a paragraph.

/** An opening and what follows it, in a form that adopted texts do not have. */
export interface ComplementSlip {
  /** The verbs that it concerns, with a capital or without. */
  readonly verbs: ReadonlySet<string>;
  /** Matches at the head of a paragraph, from its first letter to the end of what is wrong; its group is the part that stays. */
  readonly pattern: RegExp;
  /** What should stand after the group. */
  readonly right: string;
}

const turn = '(?:(?:Also|Further|Once again|Strongly|Also strongly) )?';
const turned = '(?: also| further)?';

/** The verb that opens a paragraph, after its adverbs. */
export const openingVerb = new RegExp(`^${turn}([\\p{L}-]+)`, 'u');

/** Verbs that speak to somebody, who follows at once. */
const speaksTo =
  'Requests|Urges|Invites|Encourages|Authorizes|Instructs|Directs|Requesting|Urging|Inviting|Encouraging';
/** Verbs with an object, which follows at once. */
const hasObject =
  'Recalls|Reaffirms|Welcomes|Notes|Recognizes|Stresses|Emphasizes|Acknowledges|Underlines|Underscores|Condemns|Deplores|Endorses|Affirms|Highlights|Supports|Appreciates|Adopts|Reiterates|Recalling|Reaffirming|Welcoming|Noting|Recognizing|Stressing|Emphasizing|Acknowledging|Underlining|Underscoring|Condemning|Deploring|Affirming|Highlighting|Reiterating';
/** All of these, and others that nothing but a blank follows. */
const takesNoMark = `${speaksTo}|${hasObject}|Decides|Calls|Approves|Demands|Commends`;
/** What begins the name of a person, a body, a State or a thing. */
const thing =
  '(?:(?:the|an?|its|all|any|each|every|those|these|this|other|both|relevant|such|States|Member|Governments|countries|parties|developing|donor)(?![\\p{L}-])|\\p{Lu}[\\p{L}-]+)';
const before = `(?= ${thing})`;

/** Those of whom something is requested, and after whose names no noun follows. */
const addressee =
  '(?:the (?:Secretary-General|High Commissioner|Special Rapporteur|Director-General|Executive Director)|(?:all )?(?:Member States|States|Governments)|(?:the |all )?(?:States parties|parties))';
const tasks =
  'accede|accelerate|address|adopt|allocate|appoint|arrange|assess|assist|bring|build|carry|circulate|comply|conduct|consider|consult|continue|contribute|convene|convey|cooperate|coordinate|deploy|designate|develop|devote|disseminate|engage|enhance|ensure|entrust|establish|evaluate|examine|expedite|explore|extend|facilitate|finalize|give|hold|identify|implement|improve|include|increase|inform|intensify|invite|issue|keep|maintain|make|mobilize|monitor|participate|pay|pledge|prepare|present|promote|protect|provide|pursue|ratify|reappoint|refrain|remain|reinforce|report|respect|review|revise|seek|share|strengthen|submit|support|take|transmit|undertake|update|utilize';

/** `kept` stands after the verb and stays; `wrong` follows it. */
const slip = (verbs: string, kept: string, wrong: string, right: string): ComplementSlip => ({
  verbs: new Set(verbs.split('|').flatMap((verb) => [verb, verb.charAt(0).toLowerCase() + verb.slice(1)])),
  pattern: new RegExp(`^(${turn}[\\p{L}-]+${kept})${wrong}`, 'u'),
  right,
});

export const complementSlips: readonly ComplementSlip[] = [
  // `Requests to the Secretary-General`, `Urges on all States`; `Stresses on the need`, `Notes of the report`.
  slip(speaksTo, turned, ` (?:to|for|on|upon|of|at|with|that to)${before}`, ''),
  slip(hasObject, turned, ` (?:for|on|upon|of|at|about)${before}`, ''),
  // `Calls States`, `Takes note the report`.
  slip('Calls|Calling', '', before, ' upon'),
  slip('Takes|Taking', '', ' (?:the note|notes|a note)(?=[ ,])', ' note'),
  slip(
    'Takes|Taking',
    ` note(?: with (?:\\p{Ll}+ )?(?:appreciation|interest|concern|satisfaction|approval|regret))?${turned}`,
    `(?: on| about| to| for)?${before}`,
    ' of',
  ),
  slip('Aware|Conscious|Cognizant|Mindful', turned, `(?: about| on| for| to| by)?${before}`, ' of'),
  slip('Guided', turned, `(?: from| with| on| to)?${before}`, ' by'),
  slip('Bearing', ` in mind${turned}`, ` (?:of|on|about|to)${before}`, ''),
  slip('Taking', ` into account${turned}`, ` (?:of|on|about|to)${before}`, ''),
  slip(
    'Having',
    ' (?:also |further )?(?:considered|examined|received|heard)',
    ` (?:of|on|about|to|for)${before}`,
    '',
  ),
  slip('Looks', ' forward', `(?: for| of| at)?${before}`, ' to'),
  slip('Pays', ' (?:special |warm )?tribute', `(?: for| of| on)?${before}`, ' to'),
  // `Requests the Secretary-General submit`.
  slip(`${speaksTo}|Calls`, `(?: upon)? ${addressee}`, ` (?=(?:\\p{Ll}+ly )?(?:${tasks}) )`, ' to '),
  // `Decides remain seized`, `Decides to remains seized`, `Decides to remained`.
  slip('Decides', '(?: also| further)?', '(?: to)? remain(?:s|ed)(?= )', ' to remain'),
  slip('Decides', '(?: also| further)?', ` (?=(?:remain|${tasks}) )`, ' to '),
  // `Requests: the Secretary-General to report`, `Urges, all States`.
  slip(takesNoMark, `(?: upon| for)?${turned}`, ': (?=\\p{L})', ' '),
  slip(takesNoMark, `(?: upon| for)?${turned}`, `, (?=${thing}|to (?!the ))`, ' '),
];

const objects = '(?= (?:the|all|Member|States|that|to|its|those|such|Governments) )';

/** `, and requesting the`: verbs with which an organ acts, as participles; what somebody else does is more often another. */
export const laterParticiple = new RegExp(
  `(?<=, and (?:also |further )?)(?:requesting|inviting|urging|deciding|welcoming|stressing|encouraging)${objects}`,
  'gu',
);
/** `, and request the`: without the ending of the third person. */
export const laterBase = new RegExp(
  `(?<=, and (?:also |further )?)(?:request|invite|urge|decide|welcome|stress|encourage|emphasize|recall|reaffirm)${objects}`,
  'gu',
);
/** `, and recognizes that`: in the preamble. */
export const laterVerb = new RegExp(
  `(?<=, and (?:also |further )?)(?:recognizes|stresses|notes|welcomes|emphasizes|reaffirms|recalls|expresses|acknowledges|requests|encourages)${objects}`,
  'gu',
);
/** Words before a later verb of the preamble after which a report, a body or a State may be its subject. */
export const otherSubject =
  /(?:\b(?:which|who|whose|it|they|he|she|builds|seeks|is|are|was|were|has|have|had|calls|contains|provides|states|sets|aims|affirms|recognizes|stresses|notes|welcomes|emphasizes|reaffirms|recalls|expresses|acknowledges|requests|encourages|urges|remains|continues|represents|requires|constitutes)\b)/;
