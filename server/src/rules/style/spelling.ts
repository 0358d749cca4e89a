import { vocabularySlips } from '../../model/wording/vocabulary-slips';
import { othersWords } from '../../model/wording/others-words';
import { replacements } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

export const spelling = defineRule({
  id: 'style/spelling',
  summary: 'Words are spelt as in adopted texts and in a British dictionary, with -ize.',
  rationale:
    'Names, abbreviations, symbols, addresses, quotations and words in italics are left alone. A word that can be nothing but a slip of a word that many texts have is a warning, and so are two words run together and a word that sounds like the one that belongs there; any other unknown word is information. A word of your own can be added to the dictionary of your workspace (`dictionary` in `.resolintrc.json`) or to your own (`resolint.dictionary`).',
  source:
    'Editorial Manual, spelling; 16,233 words of resolutions of sessions 74–78 and of the Council, and 130,000 of the British dictionary of CSpell.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    misspelt: '“{0}” is not a known word. Is “{1}” meant?',
    unknown: '“{0}” is not a known word.',
    broken: 'Write “{1}”: the space is in the wrong place.',
    confused: 'Is “{1}” meant here, not “{0}”?',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the maintenence of peace,\n\n*Decides* to act.\n',
        mended: '*Noting* the maintenance of peace,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the needs of developing counties,\n\n*Decides* to act.\n',
        mended: '*Noting* the needs of developing countries,\n\n*Decides* to act.\n',
      },
      {
        wrong: '1. *Requests* the Goverment to recieve the mission;\n\n2. *Decides* to act.\n',
        mended: '1. *Requests* the Government to receive the mission;\n\n2. *Decides* to act.\n',
      },
      {
        wrong:
          '*Noting* the expertize of the Secretary-Genral, in accordance the purposes and principals of the Charter,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the expertise of the Secretary-General, in accordance with the purposes and principles of the Charter,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the work ofthe Group at Yaounde and the affects of drought,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the work of the Group at Yaoundé and the effects of drought,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the material submitted well in advance, the sake of mankind, inter-agency and intra-agency cooperation, and the word “proposal” in these rules,\n\n*Decides* to act.\n',
      '*Noting* the work of UNODC in Mogadishu (A/79/123, www.example.org/abcd), the note verbale and *Al-Quds al-Arabi*,\n\n*Decides* to act.\n',
    ],
  },
  roles: [...bodyRoles, 'heading', 'note'],
  check(paragraph, { dictionary, report }) {
    const { misspelt, confused, broken } = vocabularySlips(paragraph.inline);
    if (misspelt.length + confused.length + broken.length === 0) return;
    const isOthers = othersWords(paragraph);
    // The opening word is the business of the rules on openings.
    const opens = paragraph.role === 'preambular' || paragraph.role === 'operative';
    for (const slip of broken)
      if (!isOthers(slip.start)) report(replacements(paragraph, slip, [slip.right], 'broken'));
    for (const word of misspelt) {
      if (broken.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
      if (opens && word.start === 0) continue;
      if (isOthers(word.start) || dictionary.has(word.text.toLowerCase())) continue;
      const message = word.suggestions.length > 0 ? 'misspelt' : 'unknown';
      report({
        ...replacements(paragraph, word, word.suggestions, message),
        ...(word.isCertain ? {} : { atMost: 'information' }),
      });
    }
    for (const word of confused)
      if (!isOthers(word.start) && !dictionary.has(word.text))
        report(replacements(paragraph, word, word.suggestions, 'confused'));
  },
});
