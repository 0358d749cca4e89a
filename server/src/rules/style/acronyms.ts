import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

/** `1514 (XV)`, and with a letter in between `2200 A (XXI)`: a session, no acronym. */
const introduced = /(?<!\d [A-Z])(?<=[\p{L}”]) \((?:the |hereinafter )?[“"]?([A-Z][A-Z-]{2,9})[”"]?\)/gu;

export const acronyms = defineRule({
  id: 'style/acronyms',
  summary: 'An acronym is introduced after the full name only where it is used again.',
  rationale:
    'General Assembly resolutions prefer short forms (“the Panel”) to acronyms. No written rule could be read, so that the rule is off unless it is turned on.',
  source: 'General practice; the passage of the Editorial Manual was not at hand.',
  languages: ['en'],
  severity: { 'general-assembly': 'off', 'security-council': 'off' },
  fix: 'none',
  messages: { unused: 'Leave out “{0}”: it is not used again.' },
  examples: {
    wrong: [
      {
        wrong:
          '*Noting* the work of the Intergovernmental Panel on Climate Change (IPCC),\n\n*Decides* to act.\n',
        mended: '*Noting* the work of the Intergovernmental Panel on Climate Change,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the International Law Commission (ILC) and its work,\n\n*Decides* to act.\n',
        mended: '*Noting* the International Law Commission and its work,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the Intergovernmental Panel on Climate Change (IPCC),\n\n*Decides* to invite IPCC to act.\n',
    ],
  },
  check({ paragraphs, source }, { report }) {
    for (const { inline, role } of paragraphs) {
      if (role === 'masthead') continue;
      for (const { index, 0: all, 1: acronym = '' } of matchesIn(inline.prose.text, introduced)) {
        if (source.split(acronym).length > 2) continue;
        const start = index + all.indexOf(acronym);
        report({ at: inline.prose.span(start, start + acronym.length), message: 'unused', args: [acronym] });
      }
    }
  },
});
