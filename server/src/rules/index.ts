// Made from the folders of this one by `npm run generate`.
import { compositeLetter } from './citation/composite-letter';
import { dateCorrect } from './citation/date-correct';
import { decisionForm } from './citation/decision-form';
import { ecosocForm } from './citation/ecosoc-form';
import { entitled } from './citation/entitled';
import { firstDate } from './citation/first-date';
import { hrcForm } from './citation/hrc-form';
import { listJoiner } from './citation/list-joiner';
import { malformed } from './citation/malformed';
import { misspelt } from './citation/misspelt';
import { nbsp } from './citation/nbsp';
import { noSymbolInText } from './citation/no-symbol-in-text';
import { numberPlausible } from './citation/number-plausible';
import { orderChronological } from './citation/order-chronological';
import { organNamed } from './citation/organ-named';
import { paragraphExists } from './citation/paragraph-exists';
import { paragraphOf } from './citation/paragraph-of';
import { partLetter } from './citation/part-letter';
import { plural } from './citation/plural';
import { pre1976Form } from './citation/pre1976-form';
import { repeatNoDate } from './citation/repeat-no-date';
import { scNoDate } from './citation/sc-no-date';
import { scYearCorrect } from './citation/sc-year-correct';
import { scYearRequired } from './citation/sc-year-required';
import { sessionWindowRule } from './citation/session-window';
import { sharedDate } from './citation/shared-date';
import { specialSessionForm } from './citation/special-session-form';
import { citedTitle } from './citation/title';
import { unknown } from './citation/unknown';
import { noteAbbreviations } from './footnote/abbreviations';
import { allSources } from './footnote/all-sources';
import { conferenceReport } from './footnote/conference-report';
import { duplicateDefinition } from './footnote/duplicate-definition';
import { explanatory } from './footnote/explanatory';
import { noteFinalStop } from './footnote/final-stop';
import { ibid } from './footnote/ibid';
import { indicator } from './footnote/indicator';
import { instrumentSource } from './footnote/instrument-source';
import { noRepeatedIndicator } from './footnote/no-repeated-indicator';
import { noteOrder } from './footnote/note-order';
import { officialRecords } from './footnote/official-records';
import { once } from './footnote/once';
import { otherOrg } from './footnote/other-org';
import { partForm } from './footnote/part-form';
import { placement } from './footnote/placement-en';
import { prst } from './footnote/prst';
import { rawDigit } from './footnote/raw-digit';
import { resolutionForm } from './footnote/resolution-form';
import { see } from './footnote/see';
import { symbolForm } from './footnote/symbol-form';
import { treatyNumber } from './footnote/treaty-number';
import { treatySeries } from './footnote/treaty-series';
import { twoIndicators } from './footnote/two-indicators';
import { undefinedNote } from './footnote/undefined';
import { unusedNote } from './footnote/unused';
import { url } from './footnote/url';
import { laterVerbs } from './italics/later-verbs';
import { openingPhrase } from './italics/opening-phrase';
import { ordinaryWord } from './italics/ordinary-word';
import { organLineItalics } from './italics/organ-line';
import { titles } from './italics/titles';
import { brokenParagraph } from './layout/broken-paragraph';
import { characters } from './layout/characters';
import { figuresInWords } from './layout/figures-in-words';
import { htmlList } from './layout/html-list';
import { leadingBlanks } from './layout/leading-blanks';
import { pageFurniture } from './layout/page-furniture';
import { signs } from './layout/signs';
import { trailingBlanks } from './layout/trailing-blanks';
import { brackets } from './leftover/brackets';
import { changeMarks } from './leftover/change-marks';
import { placeholder } from './leftover/placeholder';
import { remark } from './leftover/remark';
import { repeatedParagraph } from './leftover/repeated-paragraph';
import { repeatedWordsRule } from './leftover/repeated-words';
import { adoptedLines } from './masthead/adopted-lines';
import { agendaItem } from './masthead/agenda-item';
import { agendaSession } from './masthead/agenda-session';
import { mastheadAgreement } from './masthead/agreement';
import { conclusion } from './masthead/conclusion';
import { distr } from './masthead/distr';
import { itemTitle } from './masthead/item-title';
import { mastheadLines } from './masthead/lines';
import { nextSession } from './masthead/next-session';
import { mastheadSession } from './masthead/session';
import { sponsorAsterisk } from './masthead/sponsor-asterisk';
import { sponsorNames } from './masthead/sponsor-names';
import { sponsorsOrder } from './masthead/sponsors-order';
import { submittedBy } from './masthead/submitted-by';
import { mastheadSymbol } from './masthead/symbol';
import { mastheadTitle } from './masthead/title';
import { crossref } from './numbering/crossref';
import { listForm } from './numbering/list-form';
import { operativeNumbers } from './numbering/operative';
import { paragraphNumbers } from './numbering/paragraphs';
import { preambleNumbers } from './numbering/preamble';
import { singleOperative } from './numbering/single-operative';
import { subparagraphDegrees } from './numbering/subparagraph-degrees';
import { apostrophe } from './punctuation/apostrophe';
import { dash } from './punctuation/dash';
import { finalStop } from './punctuation/final-stop';
import { listCapital } from './punctuation/list-capital';
import { listIntroColon } from './punctuation/list-intro-colon';
import { listItems } from './punctuation/list-items';
import { noPossessive } from './punctuation/no-possessive';
import { noSerialComma } from './punctuation/no-serial-comma';
import { openingComma } from './punctuation/opening-comma';
import { operativeSemicolon } from './punctuation/operative-semicolon';
import { otherQuotes } from './punctuation/other-quotes';
import { unpairedMarks } from './punctuation/pairs';
import { paragraphEnd } from './punctuation/paragraph-end';
import { possessive } from './punctuation/possessive';
import { preambleComma } from './punctuation/preamble-comma';
import { quotes } from './punctuation/quotes';
import { verbComma } from './punctuation/verb-comma';
import { date } from './rollover/date';
import { leftOut } from './rollover/left-out';
import { list } from './rollover/list';
import { noteNumber } from './rollover/note-number';
import { past } from './rollover/past';
import { replaced } from './rollover/replaced';
import { keptSession } from './rollover/session';
import { spellingOfPredecessor } from './rollover/spelling';
import { keptSymbol } from './rollover/symbol';
import { keptYear } from './rollover/year';
import { annexReference } from './structure/annex-reference';
import { annex } from './structure/annex';
import { conflictMarkers } from './structure/conflict';
import { oneSentence } from './structure/one-sentence';
import { order } from './structure/order';
import { organLine } from './structure/organ-line';
import { runTogether } from './structure/run-together';
import { sections } from './structure/sections';
import { selfReference } from './structure/self-reference';
import { strayParagraph } from './structure/stray-paragraph';
import { abbreviations } from './style/abbreviations';
import { acronyms } from './style/acronyms';
import { indefiniteArticle } from './style/article';
import { capitals } from './style/capitals';
import { charter } from './style/charter';
import { countryText } from './style/country-text';
import { currency } from './style/currency';
import { dateValid } from './style/date-valid';
import { dateForm } from './style/date';
import { decimals } from './style/decimals';
import { doubledWord } from './style/doubled-word';
import { hyphens } from './style/hyphens';
import { ize } from './style/ize';
import { letterCase } from './style/letter-case';
import { missingSpace } from './style/missing-space';
import { names } from './style/names';
import { numbers } from './style/numbers';
import { perCent } from './style/per-cent';
import { range } from './style/range';
import { secretaryGeneral } from './style/secretary-general';
import { sessionPhrase } from './style/session-phrase';
import { sessionOrdinal } from './style/session';
import { spaces } from './style/spaces';
import { spelling } from './style/spelling';
import { stateSpelling } from './style/state-spelling';
import { thousands } from './style/thousands';
import { un } from './style/un';
import { year } from './style/year';
import { unusedSuppression } from './suppression/unused';
import { addendaCorrigenda } from './symbol/addenda-corrigenda';
import { double } from './symbol/double';
import { symbolLint } from './symbol/lint';
import { symbolSession } from './symbol/session';
import { adverbPosition } from './wording/adverb-position';
import { alsoIntraparagraph } from './wording/also-intraparagraph';
import { callsUpon } from './wording/calls-upon';
import { complement } from './wording/complement';
import { laterMood } from './wording/later-mood';
import { operativeOpener } from './wording/operative-opener';
import { preambleOpener } from './wording/preamble-opener';
import { repetitionCycle } from './wording/repetition-cycle';
import { seized } from './wording/seized';
import { takesNote } from './wording/takes-note';
import type { Rule } from './rule';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  compositeLetter,
  dateCorrect,
  decisionForm,
  ecosocForm,
  entitled,
  firstDate,
  hrcForm,
  listJoiner,
  malformed,
  misspelt,
  nbsp,
  noSymbolInText,
  numberPlausible,
  orderChronological,
  organNamed,
  paragraphExists,
  paragraphOf,
  partLetter,
  plural,
  pre1976Form,
  repeatNoDate,
  scNoDate,
  scYearCorrect,
  scYearRequired,
  sessionWindowRule,
  sharedDate,
  specialSessionForm,
  citedTitle,
  unknown,
  noteAbbreviations,
  allSources,
  conferenceReport,
  duplicateDefinition,
  explanatory,
  noteFinalStop,
  ibid,
  indicator,
  instrumentSource,
  noRepeatedIndicator,
  noteOrder,
  officialRecords,
  once,
  otherOrg,
  partForm,
  placement,
  prst,
  rawDigit,
  resolutionForm,
  see,
  symbolForm,
  treatyNumber,
  treatySeries,
  twoIndicators,
  undefinedNote,
  unusedNote,
  url,
  laterVerbs,
  openingPhrase,
  ordinaryWord,
  organLineItalics,
  titles,
  brokenParagraph,
  characters,
  figuresInWords,
  htmlList,
  leadingBlanks,
  pageFurniture,
  signs,
  trailingBlanks,
  brackets,
  changeMarks,
  placeholder,
  remark,
  repeatedParagraph,
  repeatedWordsRule,
  adoptedLines,
  agendaItem,
  agendaSession,
  mastheadAgreement,
  conclusion,
  distr,
  itemTitle,
  mastheadLines,
  nextSession,
  mastheadSession,
  sponsorAsterisk,
  sponsorNames,
  sponsorsOrder,
  submittedBy,
  mastheadSymbol,
  mastheadTitle,
  crossref,
  listForm,
  operativeNumbers,
  paragraphNumbers,
  preambleNumbers,
  singleOperative,
  subparagraphDegrees,
  apostrophe,
  dash,
  finalStop,
  listCapital,
  listIntroColon,
  listItems,
  noPossessive,
  noSerialComma,
  openingComma,
  operativeSemicolon,
  otherQuotes,
  unpairedMarks,
  paragraphEnd,
  possessive,
  preambleComma,
  quotes,
  verbComma,
  date,
  leftOut,
  list,
  noteNumber,
  past,
  replaced,
  keptSession,
  spellingOfPredecessor,
  keptSymbol,
  keptYear,
  annexReference,
  annex,
  conflictMarkers,
  oneSentence,
  order,
  organLine,
  runTogether,
  sections,
  selfReference,
  strayParagraph,
  abbreviations,
  acronyms,
  indefiniteArticle,
  capitals,
  charter,
  countryText,
  currency,
  dateValid,
  dateForm,
  decimals,
  doubledWord,
  hyphens,
  ize,
  letterCase,
  missingSpace,
  names,
  numbers,
  perCent,
  range,
  secretaryGeneral,
  sessionPhrase,
  sessionOrdinal,
  spaces,
  spelling,
  stateSpelling,
  thousands,
  un,
  year,
  unusedSuppression,
  addendaCorrigenda,
  double,
  symbolLint,
  symbolSession,
  adverbPosition,
  alsoIntraparagraph,
  callsUpon,
  complement,
  laterMood,
  operativeOpener,
  preambleOpener,
  repetitionCycle,
  seized,
  takesNote,
];
