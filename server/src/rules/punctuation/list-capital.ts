import { applicabilityIn } from '../../model/plain-bodies';
import { defineRule } from '../rule';

export const listCapital = defineRule({
  id: 'punctuation/list-capital',
  summary: 'A subparagraph begins with a capital letter.',
  rationale: 'The Security Council writes either, and is not checked.',
  source:
    'Editorial Manual, capitalization; measured: 4,680 capitals and no small letter in General Assembly texts.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: { capital: 'Begin this subparagraph with a capital letter.' },
  examples: {
    wrong: [
      {
        wrong: '1. *Decides*:\n\n(a) to establish a fund;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
        mended: '1. *Decides*:\n\n(a) To establish a fund;\n\n(b) To review it;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Decides*:\n (a) To establish:\n  (i) a fund;\n  (ii) a board;\n\n2. *Decides* to act.\n',
        mended: '1. *Decides*:\n (a) To establish:\n  (i) A fund;\n  (ii) A board;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '1. *Decides*:\n\n(a) 10 posts shall be filled;\n\n(b) “access” shall mean free entry;\n\n2. *Decides* to act.\n',
    ],
  },
  roles: ['subparagraph'],
  check({ inline: { prose }, marker, within }, { report }) {
    const first = prose.text.charAt(0);
    if (!/^\p{Ll}[\p{Ll}\s]/u.test(prose.text)) return;
    // `(d) ensure viability; (e) share rewards`: a list within a sentence, which a page broke here.
    const next = marker && nextLetter(marker.label);
    if (next !== undefined && prose.text.includes(` (${next}) `)) return;
    const at = prose.span(0, 1);
    report({
      at,
      message: 'capital',
      fix: {
        title: 'Begin with a capital letter',
        applicability: applicabilityIn(within),
        edits: [{ ...at, text: first.toUpperCase() }],
      },
    });
  },
});

const nextLetter = (label: string): string | undefined =>
  /^[a-y]$/.test(label) ? String.fromCharCode(label.charCodeAt(0) + 1) : undefined;
