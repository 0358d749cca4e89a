import { knownVocabulary } from '../../facts/vocabulary';
import { capitalised } from '../../text/letters';
import { opensParagraphs } from '../../model/wording/moods';
import { bodyRoles } from '../../model/roles';
import { withoutMarks } from '../../model/edits';
import { defineRule } from '../rule';

/** Words in fewer adopted texts may be foreign ones, which keep their italics. */
const fewestTexts = 50;

export const ordinaryWord = defineRule({
  id: 'italics/ordinary-word',
  summary: 'An ordinary English word within a sentence is not in italics: resolutions do not stress words.',
  rationale:
    'Titles, names of cases and foreign words keep their italics. Only a single word in small letters that very many adopted texts have is reported; a verb that opens paragraphs is told of by another rule.',
  source: 'Measured in 310 adopted texts: no such word in italics; two foreign ones.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: { word: 'Set “{0}” in roman: it is an ordinary word.' },
  examples: {
    wrong: [
      {
        wrong: '1. *Welcomes* the *important* work of the Fund;\n\n2. *Decides* to act.\n',
        mended: '1. *Welcomes* the important work of the Fund;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '*Noting* the *international* character of the Fund,\n\n*Decides* to act.\n',
        mended: '*Noting* the international character of the Fund,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '1. *Welcomes* the *Human Development Report* and the ban on *hogoshi*;\n\n2. *Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check({ inline: { prose, emphases } }, { report }) {
    const vocabulary = knownVocabulary();
    if (!vocabulary) return;
    for (const { italic, strong, start, end, open, close } of emphases) {
      const text = prose.text.slice(start, end);
      if (!italic || strong || start === 0 || !/^[a-z]{3,}$/.test(text)) continue;
      if ((vocabulary.usual.get(text) ?? 0) < fewestTexts || opensParagraphs(capitalised(text))) continue;
      report({
        at: { start: open.start, end: close.end },
        message: 'word',
        args: [text],
        fix: {
          title: 'Set “{0}” in roman',
          args: [text],
          applicability: 'safe',
          edits: withoutMarks({ open, close }),
        },
      });
    }
  },
});
