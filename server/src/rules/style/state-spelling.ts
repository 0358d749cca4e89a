import { mangledStateAt } from '../../facts/mangled-states';
import { isBareName } from '../../facts/member-states';
import { isUnknown, statePeopleOf, stateWordNear } from '../../facts/state-words';
import { afterWholeName, articleBefore, beforeWholeName, capitalWord } from '../../language/en/states';
import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

/** A word of another name: `British Columbia`, `Columbia University`. */
const nameBefore = /(?:^|[^.:;,] )(\p{Lu}[\p{L}’-]+) $/u;
const nameAfter = /^ (\p{Lu}\p{Ll}+)/u;

/** `Albanian, Georgian and Israeli experts` */
const nextInList = /^, \p{Lu}/u;

export const stateSpelling = defineRule({
  id: 'style/state-spelling',
  summary:
    'Names of States are spelt as the United Nations spells them: “Kazakhstan”, “Philippines”, “Colombia”.',
  rationale:
    'A word with a capital that is a letter or two away from the name of one State is a slip, and so is a name of several words that lacks one of them, and an article before a name that takes none. What its people are called, words of other names and words that adopted texts have are left alone, and so are titles.',
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
      {
        wrong:
          '*Noting* the position of Irak, the Lebanon and the Syrian Republic, and the security of Libyan,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the position of Iraq, Lebanon and the Syrian Arab Republic, and the security of Libya,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Welcoming* the Ukraine conflict group, Seychelles and the Sudan, the Islamic Republic of Iran, Iraqi and Kuwaiti citizens,\n\n*Decides* to act.\n',
      '*Welcoming* the work of Columbia University and of Albanian, Georgian and Israeli experts,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose, emphases } = paragraph.inline;
    const { text } = prose;
    for (const match of passages(paragraph, capitalWord)) {
      const [word] = match;
      const { index } = match;
      const found =
        misspelt(text, index, word) ?? mangledStateAt(text, index, word) ?? articled(text, index, word);
      if (!found) continue;
      const isInItalics = emphases.some(({ italic, start, end }) => italic && start <= index && index < end);
      const isBesideName =
        'isNear' in found && isPartOfName(text, index, word, !emphases.some(({ end }) => end === index - 1));
      if (isInItalics || isBesideName) continue;
      const { start, written, right } = found;
      report(replacement(paragraph, { 0: written, index: start }, right, 'spelling', 'suggestion'));
    }
  },
});

interface Slip {
  readonly start: number;
  readonly written: string;
  readonly right: string;
}

/** A word near to the name of a State, or what its people are called in the place of one: `the security of Iraqi,`. */
function misspelt(text: string, start: number, written: string): (Slip & { isNear?: true }) | undefined {
  const near = stateWordNear(written);
  if (near !== undefined) return { start, written, right: near, isNear: true };
  const state = statePeopleOf(written);
  const end = start + written.length;
  return state !== undefined &&
    beforeWholeName.test(text.slice(Math.max(0, start - reach), start)) &&
    afterWholeName.test(text.slice(end, end + reach)) &&
    !nextInList.test(text.slice(end, end + 3))
    ? { start, written, right: state }
    : undefined;
}

/** Longer than what stands beside a name and is looked at. */
const reach = 30;
/** Letters of a word that is no part of somebody’s name for want of others of it. */
const longEnough = 6;

/** Whether a word belongs to another name; one that is none does not if a common one stands beside it: `Djibuti Code of Conduct`. */
function isPartOfName(text: string, index: number, word: string, countsBefore: boolean): boolean {
  const end = index + word.length;
  const before = countsBefore ? nameBefore.exec(text.slice(Math.max(0, index - reach), index)) : undefined;
  const after = nameAfter.exec(text.slice(end, end + reach));
  const isSlip = word.length >= longEnough && isUnknown(word);
  return [before, after].some((other) => other && (!isSlip || isUnknown(other[1] ?? '')));
}

/** The name of a State that takes no article, with one: `the Lebanon`. */
function articled(text: string, index: number, word: string): Slip | undefined {
  if (!text.startsWith('the ', index - 4) || !articleBefore.test(text.slice(index - 5, index)))
    return undefined;
  if (!isBareName(word) || !afterWholeName.test(text.slice(index + word.length, index + word.length + reach)))
    return undefined;
  return { start: index - 4, written: `the ${word}`, right: word };
}
