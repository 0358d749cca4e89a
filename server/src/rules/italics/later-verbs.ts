import { findOpeningPhrase } from '../../facts/opening-phrases';
import { capitalised } from '../../text/letters';
import { withoutMarks } from '../../model/edits';
import { defineRule } from '../rule';

const leadIn = /^(?:Pending|Notwithstanding|In (?:this|that)|(?:Also|Further),) /;

export const laterVerbs = defineRule({
  id: 'italics/later-verbs',
  summary:
    'In General Assembly texts only the opening phrase of a paragraph is in italics; later verbs are roman.',
  rationale:
    'Titles of publications, names of cases and ships and foreign words keep their italics: only a verb that opens paragraphs is reported. The Security Council sets later verbs in italics, and is not checked.',
  source:
    'Measured: later italics in 1.2 % of General Assembly paragraphs, all of them titles and foreign words; in 36 % of those of the Security Council.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: { verb: 'Set “{0}” in roman: only the opening phrase is in italics.' },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Welcomes* the report, and *requests* the Secretary-General to act;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Welcomes* the report, and requests the Secretary-General to act;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the decision, and *noting with concern* the delay,\n\n*Decides* to act.\n',
        mended: '*Recalling* the decision, and noting with concern the delay,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '1. *Welcomes* the *World Investment Report 2024* and the principle of *erga omnes* obligations;\n\n2. *Decides* to act.\n',
      '*The Security Council*,\n\n*Welcoming* the report, and *noting* the delay,\n\n*Decides* to act.\n',
    ],
  },
  roles: ['preambular', 'operative'],
  check({ role, inline: { prose, emphases } }, { practice, report }) {
    const part = role === 'preambular' ? 'preambular' : 'operative';
    const head = emphases.find(({ start }) => start === 0);
    // `Pending its entry into force, *urges*`: a verb in italics that is the first there is.
    if (!head && leadIn.test(prose.text)) return;
    for (const { italic, strong, start, end, open, close } of emphases) {
      const text = prose.text.slice(start, end);
      if (!italic || strong || start === 0 || start < (head?.end ?? 0) || !/^\p{Ll}/u.test(text)) continue;
      const phrase = capitalised(text);
      if (findOpeningPhrase(phrase, practice, part)?.expected !== phrase) continue;
      report({
        at: { start: open.start, end: close.end },
        message: 'verb',
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
