import { decisionForm } from './citation/decision-form';
import { ecosocForm } from './citation/ecosoc-form';
import { entitled } from './citation/entitled';
import { firstDate } from './citation/first-date';
import { hrcForm } from './citation/hrc-form';
import { nbsp } from './citation/nbsp';
import { numberPlausible } from './citation/number-plausible';
import { orderChronological } from './citation/order-chronological';
import { organNamed } from './citation/organ-named';
import { paragraphOf } from './citation/paragraph-of';
import { repeatNoDate } from './citation/repeat-no-date';
import { scNoDate } from './citation/sc-no-date';
import { sharedDate } from './citation/shared-date';
import { citedTitle } from './citation/title';
import { unknown } from './citation/unknown';
import { unusedSuppression } from './suppression/unused';
import { dateCorrect } from './citation/date-correct';
import { scYearCorrect } from './citation/sc-year-correct';
import { acronyms } from './style/acronyms';
import { numbers } from './style/numbers';
import { spaces } from './style/spaces';
import { doubledWord } from './style/doubled-word';
import { un } from './style/un';
import { secretaryGeneral } from './style/secretary-general';
import { charter } from './style/charter';
import { perCent } from './style/per-cent';
import { ize } from './style/ize';
import { addendaCorrigenda } from './symbol/addenda-corrigenda';
import { double } from './symbol/double';
import { symbolLint } from './symbol/lint';
import { alsoIntraparagraph } from './wording/also-intraparagraph';
import { repetitionCycle } from './wording/repetition-cycle';
import { adverbPosition } from './wording/adverb-position';
import { takesNote } from './wording/takes-note';
import { seized } from './wording/seized';
import { callsUpon } from './wording/calls-upon';
import { titles } from './italics/titles';
import { laterVerbs } from './italics/later-verbs';
import { noPossessive } from './punctuation/no-possessive';
import { unpairedMarks } from './punctuation/pairs';
import { quotes } from './punctuation/quotes';
import { noSerialComma } from './punctuation/no-serial-comma';
import { verbComma } from './punctuation/verb-comma';
import { listCapital } from './punctuation/list-capital';
import { listItems } from './punctuation/list-items';
import { listIntroColon } from './punctuation/list-intro-colon';
import { sections } from './structure/sections';
import { annex } from './structure/annex';
import { order } from './structure/order';
import { oneSentence } from './structure/one-sentence';
import { selfReference } from './structure/self-reference';
import { compositeLetter } from './citation/composite-letter';
import { listJoiner } from './citation/list-joiner';
import { malformed } from './citation/malformed';
import { noSymbolInText } from './citation/no-symbol-in-text';
import { plural } from './citation/plural';
import { pre1976Form } from './citation/pre1976-form';
import { scYearRequired } from './citation/sc-year-required';
import { sessionWindowRule } from './citation/session-window';
import { specialSessionForm } from './citation/special-session-form';
import { duplicateDefinition } from './footnote/duplicate-definition';
import { noteFinalStop } from './footnote/final-stop';
import { indicator } from './footnote/indicator';
import { noRepeatedIndicator } from './footnote/no-repeated-indicator';
import { placement } from './footnote/placement-en';
import { rawDigit } from './footnote/raw-digit';
import { undefinedNote } from './footnote/undefined';
import { unusedNote } from './footnote/unused';
import { openingPhrase } from './italics/opening-phrase';
import { organLineItalics } from './italics/organ-line';
import { pageFurniture } from './layout/page-furniture';
import { crossref } from './numbering/crossref';
import { operativeNumbers } from './numbering/operative';
import { preambleNumbers } from './numbering/preamble';
import { singleOperative } from './numbering/single-operative';
import { subparagraphDegrees } from './numbering/subparagraph-degrees';
import { finalStop } from './punctuation/final-stop';
import { operativeSemicolon } from './punctuation/operative-semicolon';
import { preambleComma } from './punctuation/preamble-comma';
import { resolutionForm } from './footnote/resolution-form';
import { symbolForm } from './footnote/symbol-form';
import { officialRecords } from './footnote/official-records';
import { treatySeries } from './footnote/treaty-series';
import { conferenceReport } from './footnote/conference-report';
import { prst } from './footnote/prst';
import { otherOrg } from './footnote/other-org';
import { noteAbbreviations } from './footnote/abbreviations';
import { url } from './footnote/url';
import { allSources } from './footnote/all-sources';
import { once } from './footnote/once';
import { twoIndicators } from './footnote/two-indicators';
import { ibid } from './footnote/ibid';
import { see } from './footnote/see';
import { explanatory } from './footnote/explanatory';
import { mastheadSymbol } from './masthead/symbol';
import { distr } from './masthead/distr';
import { mastheadSession } from './masthead/session';
import { agendaItem } from './masthead/agenda-item';
import { sponsorsOrder } from './masthead/sponsors-order';
import { sponsorNames } from './masthead/sponsor-names';
import { sponsorAsterisk } from './masthead/sponsor-asterisk';
import { submittedBy } from './masthead/submitted-by';
import { mastheadTitle } from './masthead/title';
import { adoptedLines } from './masthead/adopted-lines';
import { nextSession } from './masthead/next-session';
import { countryText } from './style/country-text';
import type { Rule } from './rule';
import { organLine } from './structure/organ-line';
import { dateForm } from './style/date';
import { dateValid } from './style/date-valid';
import { operativeOpener } from './wording/operative-opener';
import { preambleOpener } from './wording/preamble-opener';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  organLine,
  operativeNumbers,
  preambleNumbers,
  singleOperative,
  subparagraphDegrees,
  crossref,
  finalStop,
  operativeSemicolon,
  preambleComma,
  openingPhrase,
  organLineItalics,
  preambleOpener,
  operativeOpener,
  undefinedNote,
  unusedNote,
  duplicateDefinition,
  indicator,
  noRepeatedIndicator,
  placement,
  noteFinalStop,
  rawDigit,
  pageFurniture,
  malformed,
  compositeLetter,
  pre1976Form,
  specialSessionForm,
  scYearRequired,
  sessionWindowRule,
  listJoiner,
  plural,
  noSymbolInText,
  dateForm,
  dateValid,
  selfReference,
  oneSentence,
  order,
  annex,
  sections,
  listIntroColon,
  listItems,
  listCapital,
  verbComma,
  noSerialComma,
  quotes,
  noPossessive,
  unpairedMarks,
  laterVerbs,
  titles,
  callsUpon,
  seized,
  takesNote,
  adverbPosition,
  repetitionCycle,
  alsoIntraparagraph,
  ize,
  perCent,
  charter,
  secretaryGeneral,
  un,
  doubledWord,
  spaces,
  numbers,
  acronyms,
  resolutionForm,
  symbolForm,
  officialRecords,
  treatySeries,
  conferenceReport,
  prst,
  otherOrg,
  noteAbbreviations,
  url,
  allSources,
  once,
  twoIndicators,
  ibid,
  see,
  explanatory,
  dateCorrect,
  scYearCorrect,
  unusedSuppression,
  firstDate,
  repeatNoDate,
  sharedDate,
  orderChronological,
  organNamed,
  numberPlausible,
  ecosocForm,
  hrcForm,
  decisionForm,
  paragraphOf,
  entitled,
  scNoDate,
  citedTitle,
  unknown,
  nbsp,
  symbolLint,
  addendaCorrigenda,
  double,
  mastheadSymbol,
  distr,
  mastheadSession,
  agendaItem,
  sponsorsOrder,
  sponsorNames,
  sponsorAsterisk,
  submittedBy,
  mastheadTitle,
  adoptedLines,
  nextSession,
  countryText,
];
