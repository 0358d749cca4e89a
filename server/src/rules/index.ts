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
];
