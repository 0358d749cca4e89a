import type * as bodies from './en/bodies';
import type * as catalogue from './en/catalogue';
import type * as citationLists from './en/citation-lists';
import type * as complements from './en/complements';
import type * as dates from './en/dates';
import type * as enactingFormula from './en/enacting-formula';
import type * as internalReferences from './en/internal-references';
import type * as joining from './en/joining';
import type * as layout from './en/layout';
import type * as leftovers from './en/leftovers';
import type * as masthead from './en/masthead';
import type * as names from './en/names';
import type * as notes from './en/notes';
import type * as openings from './en/openings';
import type * as parts from './en/parts';
import type * as phrases from './en/phrases';
import type * as resolutionNumbers from './en/resolution-numbers';
import type * as running from './en/running';
import type * as sessions from './en/sessions';
import type * as sources from './en/sources';
import type * as states from './en/states';
import type * as subjects from './en/subjects';
import type * as succession from './en/succession';
import type * as typing from './en/typing';

/** The official languages of the United Nations by their codes (ISO 639-1). */
export const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** What the languages are called in English, for reports. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
};

/** The words and patterns of a language by subject; those of English say what each is. */
export interface Language {
  readonly code: LanguageCode;
  /** Names of bodies, and how they stand with their resolutions. */
  readonly bodies: typeof bodies;
  /** Words of the catalogues from which facts come. */
  readonly catalogue: typeof catalogue;
  /** How resolutions are listed in a sentence. */
  readonly citationLists: typeof citationLists;
  /** What may follow the words that open a paragraph. */
  readonly complements: typeof complements;
  /** Months, and the forms of a date. */
  readonly dates: typeof dates;
  /** The line in which the organ names itself. */
  readonly enactingFormula: typeof enactingFormula;
  /** References to paragraphs of the same text. */
  readonly internalReferences: typeof internalReferences;
  /** Conjunctions, and how paragraphs end. */
  readonly joining: typeof joining;
  /** Headings, closings and what a page prints. */
  readonly layout: typeof layout;
  /** What is left of drafting, negotiating and converting. */
  readonly leftovers: typeof leftovers;
  /** The lines before the enacting formula. */
  readonly masthead: typeof masthead;
  /** Names of bodies and instruments. */
  readonly names: typeof names;
  /** Footnotes, and abbreviations in them. */
  readonly notes: typeof notes;
  /** Forms of the words that open paragraphs. */
  readonly openings: typeof openings;
  /** Parts of a resolution that are cited. */
  readonly parts: typeof parts;
  /** How opening phrases are made. */
  readonly phrases: typeof phrases;
  /** Numbers of resolutions with the words around them. */
  readonly resolutionNumbers: typeof resolutionNumbers;
  /** Texts in running form: statements and decisions. */
  readonly running: typeof running;
  /** Sessions to come. */
  readonly sessions: typeof sessions;
  /** Names of States in lists. */
  readonly states: typeof states;
  /** Treaties and resolutions as the sources of instruments. */
  readonly sources: typeof sources;
  /** Words of titles. */
  readonly subjects: typeof subjects;
  /** How one text takes another up again. */
  readonly succession: typeof succession;
  /** What is being typed, before the cursor. */
  readonly typing: typeof typing;
}
