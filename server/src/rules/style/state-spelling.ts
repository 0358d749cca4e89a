import { stateWordNear } from '../../facts/state-words';
import { capitalWord } from '../../language/en/states';
import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

/** A word of another name: `British Columbia`, `Columbia University`. */
const nameBefore = /(?:^|[^.:;,] )\p{Lu}[\p{L}’-]+ $/u;
const nameAfter = /^ \p{Lu}\p{Ll}/u;

export const stateSpelling = defineRule({
  id: 'style/state-spelling',
  summary:
    'Names of States are spelt as the United Nations spells them: “Kazakhstan”, “Philippines”, “Colombia”.',
  rationale:
    'A word with a capital that is a letter or two away from the name of one State is a slip. What its people are called, words of other names and words that adopted texts have are left alone, and so are titles.',
  source: 'Editorial Manual, country names; the list of Member States.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { spelling: 'Write “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Welcoming* the efforts of Kazakstan and the Phillipines,\n\n*Decides* to act.\n',
        mended: '*Welcoming* the efforts of Kazakhstan and the Philippines,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Welcoming* the offer of Columbia to host the Conference,\n\n*Decides* to act.\n',
        mended: '*Welcoming* the offer of Colombia to host the Conference,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Welcoming* the work of Columbia University and of Albanian, Georgian and Israeli experts,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose, emphases } = paragraph.inline;
    const { text } = prose;
    for (const match of passages(paragraph, capitalWord)) {
      const [word] = match;
      const right = stateWordNear(word);
      if (right === undefined) continue;
      const { index } = match;
      const isInItalics = emphases.some(({ italic, start, end }) => italic && start <= index && index < end);
      const before = text.slice(Math.max(0, index - 30), index);
      const opens = emphases.some(({ end }) => end === index - 1);
      if (isInItalics || (!opens && nameBefore.test(before))) continue;
      if (nameAfter.test(text.slice(index + word.length, index + word.length + 3))) continue;
      report(replacement(paragraph, match, right, 'spelling', 'suggestion'));
    }
  },
});
