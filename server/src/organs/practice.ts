/** A column of severities and of opening phrases, as settings and reports name it: a contract. */
export type ProfileName = 'general-assembly' | 'security-council';

/** How an organ drafts, trait by trait. A rule asks for the trait that it is about, never for the organ. */
export interface Practice {
  /** Which severities of rules and which counted opening phrases apply. */
  readonly profile: ProfileName;
  /** Cites a resolution with its date of adoption at the first mention. */
  readonly datesCitations: boolean;
  /** Lets paragraphs that open with one verb take turns: `Urges`, `Also urges`, `Further urges`. */
  readonly turnsAlsoFurther: boolean;
  /** Sets later verbs of a paragraph in italics as well as the first. */
  readonly italicLaterVerbs: boolean;
  /** Sets the extent of opening phrases in italics one way here and another there, and makes none by a pattern. */
  readonly variesOpenings: boolean;
  /** Sets the preposition of `Guided by` and `Alarmed by` in italics. */
  readonly italicOpeningBy: boolean;
  /** Distinguishes grades of approval: takes note, takes note with appreciation, welcomes, endorses. */
  readonly gradesApproval: boolean;
  /** Keeps the comma of the enacting formula if no preamble follows. */
  readonly keepsFormulaComma: boolean;
  /** Puts the letter of a section before the words of its first paragraph. */
  readonly sectionLettersInLine: boolean;
  /** Lets a participle precede the verb of an operative paragraph: `Acting under Chapter VII ..., decides`. */
  readonly participleBeforeVerb: boolean;
  /** Leaves the operative paragraphs of a short text without numbers. */
  readonly unnumberedOperative: boolean;
  /** Labels subparagraphs in schemes of its own: bullets, figures, numerals before letters. */
  readonly freeItemLabels: boolean;
  /** Ends the last but one of several paragraphs or subparagraphs with `; and`. */
  readonly semicolonAnd: boolean;
  /** Names tasks in lines without a stop. */
  readonly taskTitles: boolean;
  /** Separates subparagraphs with commas throughout. */
  readonly commaItems: boolean;
  /** Joins the members of a list of citations in more ways than with commas and a last `and`. */
  readonly freeJoiners: boolean;
  /** Writes `resolution 1267 (1999), 1333 (2000)` now and then. */
  readonly singularForSeveral: boolean;
  /** Writes `Resolution 1325 (2000)` within a sentence now and then. */
  readonly capitalNouns: boolean;
  /** Leaves out the year of a resolution of the Security Council at a later mention. */
  readonly leavesOutYear: boolean;
  /** Writes “paragraph 3” of another paragraph of the text, without “above” or “of the present resolution”. */
  readonly leavesOutAbove: boolean;
  /** Writes `United Nations` before the name of an organ. */
  readonly namesUnitedNations: boolean;
  /** Writes `the government of` a State and `all states` now and then. */
  readonly smallNouns: boolean;
  /** Lets each text keep a way of writing of its own: what one does again and again is no slip there. */
  readonly variesByText: boolean;
}

/** The practice of the General Assembly, and of the Economic and Social Council. */
export const assemblyPractice: Practice = {
  profile: 'general-assembly',
  datesCitations: true,
  turnsAlsoFurther: true,
  italicLaterVerbs: false,
  variesOpenings: false,
  italicOpeningBy: false,
  gradesApproval: true,
  keepsFormulaComma: false,
  sectionLettersInLine: false,
  participleBeforeVerb: false,
  unnumberedOperative: false,
  freeItemLabels: false,
  semicolonAnd: false,
  taskTitles: false,
  commaItems: false,
  freeJoiners: false,
  singularForSeveral: false,
  capitalNouns: false,
  leavesOutYear: false,
  leavesOutAbove: false,
  namesUnitedNations: false,
  smallNouns: false,
  variesByText: false,
};

export const humanRightsPractice: Practice = { ...assemblyPractice, italicOpeningBy: true };

export const councilPractice: Practice = {
  profile: 'security-council',
  datesCitations: false,
  turnsAlsoFurther: false,
  italicLaterVerbs: true,
  variesOpenings: true,
  italicOpeningBy: false,
  gradesApproval: false,
  keepsFormulaComma: true,
  sectionLettersInLine: true,
  participleBeforeVerb: true,
  unnumberedOperative: true,
  freeItemLabels: true,
  semicolonAnd: true,
  taskTitles: true,
  commaItems: true,
  freeJoiners: true,
  singularForSeveral: true,
  capitalNouns: true,
  leavesOutYear: true,
  leavesOutAbove: true,
  namesUnitedNations: true,
  smallNouns: true,
  variesByText: true,
};

/** The practice of a body of which no more is known than that it has one of its own: nothing is asked of it, all is let pass. */
export const ownPractice: Practice = {
  ...councilPractice,
  profile: 'general-assembly',
  italicOpeningBy: true,
};

/** The practice that a setting asks for, whatever organ speaks. */
export const practices: Readonly<Record<ProfileName, Practice>> = {
  'general-assembly': assemblyPractice,
  'security-council': councilPractice,
};

export const isProfileName = (value: unknown): value is ProfileName =>
  typeof value === 'string' && Object.hasOwn(practices, value);
