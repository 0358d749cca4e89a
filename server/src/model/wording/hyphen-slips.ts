import { beforeNoNoun } from '../../language/en/compounds';
import { capitalised, uncapitalised } from '../../text/letters';
import { groupsIn, type ReadWord } from './read-words';
import { startsSentence } from './sentence-start';

/** A compound that adopted texts join in another way. */
export interface HyphenSlip {
  readonly start: number;
  readonly written: string;
  readonly right: string;
}

/** Characters after a compound that tell whether it stands before a noun. */
const longest = 8;

/** The slips in a text, in order; names keep their own forms. */
export function hyphenSlips(text: string, words: readonly ReadWord[]): HyphenSlip[] {
  return groupsIn(text, words, 'hyphens').flatMap(({ first, last, group }): HyphenSlip | [] => {
    const { start = 0 } = words[first] ?? {};
    const written = text.slice(start, words[last]?.end);
    const [right] = group.forms;
    const isOpening = written !== uncapitalised(written) && startsSentence(text, start);
    const isLower = written === written.toLowerCase();
    // What is always written with capitals may be written with others: SecretaryGeneral.
    const isName = right !== undefined && right.text !== right.text.toLowerCase();
    if (!right || !(isLower || isOpening || isName)) return [];
    // Before a noun two words may be joined: nuclear-weapon States.
    const isJoined = right.text.includes(' ') && written.includes('-');
    const end = start + written.length;
    if (isJoined && !beforeNoNoun.test(text.slice(end, end + longest))) return [];
    return { start, written, right: isOpening ? capitalised(right.text) : right.text };
  });
}
