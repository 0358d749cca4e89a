import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { knownVocabulary } from '../../facts/vocabulary';
import { spellings } from '../../language/en/spellings';
import { isIse } from '../../model/wording/british';
import { wordStart } from '../../text/words';

/** What is left of a word from the -is- on. */
const ending = /is(?=(e|es|ed|ing|ation|ations|ational|er|ers)(?![\p{L}-]))/giu;
/** Names that keep their own spelling. */
const properName = (word: string): boolean => /^\p{Lu}/u.test(word) && /isation(?:s|al)?$/.test(word);

export const ize = defineRule({
  id: 'style/ize',
  summary: 'Spelling is British, with -ize and -ization.',
  rationale:
    'United Nations spelling is that of the Concise Oxford Dictionary: “recognize” and “organization”, but “labour”, “defence” and “programme”. Words such as advise, exercise and analyse are not of this kind: a word counts if the dictionary has its twin in -ize and not itself. Proper names keep their own spelling (Organisation for Economic Co-operation and Development). The Security Council prints both, and is not checked.',
  source:
    'Editorial Manual, spelling; measured in General Assembly texts: 22,307 with z and 3 with s; “programme” 2,366 times and “program” 7 times.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: { ize: 'Write “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Recognising* the role of organisations,\n\n*Decides* to act.\n',
        mended: '*Recognizing* the role of organizations,\n\n*Decides* to act.\n',
      },
      {
        wrong: '1. *Emphasises* the need to prioritise;\n\n2. *Decides* to act.\n',
        mended: '1. *Emphasizes* the need to prioritize;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '*Noting* the labor program and the analyzed behavior,\n\n*Decides* to act.\n',
        mended: '*Noting* the labour programme and the analysed behaviour,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the Organisation for Economic Co-operation and Development and its advice to exercise caution,\n\n*Decides* to act.\n',
      '*Noting* the Department of Labor, its computer program and rigorous laboratory work,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { text } = paragraph.inline.prose;
    const spelling = knownVocabulary()?.spelling;
    for (const { 0: is, 1: tail = '', index } of spelling ? passages(paragraph, ending) : []) {
      const start = wordStart(text, index);
      const stem = text.slice(start, index);
      const word = stem + is + tail;
      const isName = properName(word) && start > 0 && !/[.:] $/.test(text.slice(0, start));
      if (isName || !spelling || !isIse(word.toLowerCase(), spelling)) continue;
      const mended = `${stem}${is.charAt(0)}${is.endsWith('S') ? 'Z' : 'z'}${tail}`;
      report(replacement(paragraph, { 0: word, index: start }, mended, 'ize'));
    }
    for (const { pattern, right } of spellings) {
      for (const { 0: core, 1: tail = '', 2: stem = '', index } of passages(paragraph, pattern)) {
        const word = { 0: stem + core + tail, index: index - stem.length };
        report(replacement(paragraph, word, stem + right + tail, 'ize'));
      }
    }
  },
});
