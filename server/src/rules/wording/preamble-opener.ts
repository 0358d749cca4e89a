import { findOpeningPhrase } from '../../facts/opening-phrases';
import { capitalised } from '../../text/letters';
import { readOpeningForm } from '../../syntax/opening';
import { replaceProse } from '../../model/edits';
import { looseOpening } from '../../syntax/loose-marks';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { knownSpelling } from '../../model/wording/misspelling';
import { grammar } from '../../language/grammar';
import { inCaseOf, openingWord, participleOfPast, toParticiple } from '../../model/wording/moods';

/** `Recalled its resolution`, as against `Convinced that` and `Concerned at`: the verb, and the participle in its place. */
function pastTense(text: string): { readonly word: string; readonly right: string } | undefined {
  const word = matched(/^\p{Lu}\p{Ll}+/u, text);
  const right = participleOfPast(word);
  if (right === undefined || adjectives.test(word)) return undefined;
  return grammar.openings.objectOfPast.test(text.slice(word.length)) ? { word, right } : undefined;
}
const adjectives =
  /^(?:Alarmed|Concerned|Convinced|Determined|Disturbed|Guided|Resolved|Committed|Encouraged(?= (?:that|by)))$/;

/** `In this regard, calling on all parties`: words that may stand in front of the participle. */
const leadIn = /^In (?:this|that) (?:regard|respect|context|connection),? /;
const building = /^Building (?:up)?on\b/;

export const preambleOpener = defineRule({
  id: 'wording/preamble-opener',
  summary:
    'A preambular paragraph opens with a participle or an adjective: “Recalling”, “Having considered”, “Mindful”.',
  rationale:
    'The preamble gives the reasons in participles that hang on the name of the organ; a finite verb (“Recalls”) would make it operative.',
  source:
    'Editorial Manual, drafting and editing, order of elements; measured: 137 distinct first words, 16 finite verbs in 38,746 paragraphs.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    verb: 'Begin with a participle: “{1}”, not “{0}”.',
    spelling: 'Write “{1}”: “{0}” is not known as an opening.',
    other: 'Begin with a participle or an adjective, not with “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Recalls* its resolution 70/1 of 25 September 2015,\n\n*Noting* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Noting* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\nWe note the report of the Secretary-General,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*,\n\nNoting the report of the Secretary-General,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\nWhereas the report is before it,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*,\n\nNoting that the report is before it,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        byHand: true,
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Recaling* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
      },
    ],
    right: [
      '*The Security Council*,\n\n*Acting* under Chapter VII of the Charter of the United Nations,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
      '*The General Assembly*,\n\n*Cognizant* of the report, and *Deeply concerned* at its findings,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  roles: ['preambular'],
  check(paragraph, { practice, openingPhrases, report }) {
    const { prose } = paragraph.inline;
    if (!/[,;:]$/.test(prose.text.trimEnd())) return;
    const past = pastTense(prose.text);
    if (past) {
      const { word, right } = past;
      const edit = replaceProse(prose, 0, word.length, right);
      report({
        at: prose.span(0, word.length),
        message: 'verb',
        args: [word, right],
        fix: edit && { title: 'Write “{0}”', args: [right], applicability: 'suggestion', edits: [edit] },
      });
      return;
    }
    if (findOpeningPhrase(prose.text, practice, 'preambular', openingPhrases.preambular)) return;
    // A mark of italics without its fellow is told of as such.
    if (looseOpening(prose.text)) return;
    const spelling = knownSpelling(prose, 'preambular');
    if (spelling) report({ ...spelling, message: 'spelling' });
    if (spelling || paragraph.opening === 'participle') return;
    if (building.test(prose.text)) return;
    if (readOpeningForm(capitalised(prose.text.replace(leadIn, ''))) === 'participle') return;
    const subject = matched(/^We (?:also )?/, prose.text).length;
    const { start, end, word } = openingWord(prose.text.slice(subject));
    const participle = toParticiple(capitalised(word));
    const from = subject === 0 ? start : 0;
    const right = participle && subject === 0 ? inCaseOf(participle, word) : participle;
    const edit = right === undefined ? undefined : replaceProse(prose, from, subject + end, right);
    const shown = right ?? '';
    report({
      at: prose.span(from, Math.max(subject + end, 1)),
      message: right === undefined ? 'other' : 'verb',
      args: [prose.text.slice(from, subject + end) || (prose.text.split(' ', 1)[0] ?? ''), shown],
      fix: edit && { title: 'Write “{0}”', args: [shown], applicability: 'suggestion', edits: [edit] },
    });
  },
});
