import { grammar } from '../../language/grammar';
import { oncePerReading } from '../../syntax/memoize';

/** A stretch of prose; offsets in it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A number or letter as a reference writes it, without its parentheses. */
export interface Label extends Stretch {
  /** `2`, `a`, `ii`. */
  readonly text: string;
}

/** One paragraph that a reference names, by its number and the letters of its subparagraphs. */
export interface Pointer {
  /**
   * `2`, `a`, `ii` for “2 (a) (ii)”; what is not written again is filled in from the pointer before. The number of a
   * subparagraph of the paragraph in hand is empty: only its place tells it.
   */
  readonly path: readonly string[];
  /** The labels that stand here: the last ones of the path. */
  readonly labels: readonly Label[];
  /** Whether it is the far end of a range: “2 to **5**”. */
  readonly endsRange: boolean;
}

/** `paragraph 2 above`, `paragraphs 3 (a) and (b) to 5 below`, `subparagraph (c) above`. Offsets in the prose. */
export interface InternalReference extends Stretch {
  /** Whose number stands there: `subparagraph` for those of the paragraph in hand, `preambular` for the preamble’s. */
  readonly of: 'paragraph' | 'subparagraph' | 'preambular';
  /** `here` for “of the present resolution”, and for a reference that does not say where. */
  readonly direction: 'above' | 'below' | 'here';
  readonly pointers: readonly Pointer[];
  /** Where “paragraph” or “paragraphs” stands. */
  readonly noun: Stretch;
  /** Where “above” or “below” stands; empty if it says neither. */
  readonly where: Stretch;
  /** Without “above”, “below” or “of the present resolution”: it may mean another text but in one of the Council. */
  readonly isBare: boolean;
}

const { referenceWords, referenceStem, bareReferenceWords } = grammar.internalReferences;
const { noun, sub, preambular, joiners, range, above, here, below, inserted } = referenceWords;
const letters = String.raw`(?: ?\([a-z]{1,4}\)){1,4}`;
const number = String.raw`\d{1,3}(?: (?:${inserted})\b)?(?:${letters})?`;
const pointer = String.raw`(?:${number}|\([a-z]{1,4}\)(?:${letters})?)`;
const list = (member: string): string => `${member}(?:(?:${joiners})${member}){0,20}`;
const marked = new RegExp(
  String.raw`(?<before>\b${preambular} )?\b(?<sub>${sub})?(?<noun>${noun}) (?<list>${list(pointer)}) (?<where>${above}|${below}|${here})\b`,
  'giu',
);
const bare = new RegExp(String.raw`\b(?<noun>${noun}) (?<list>${list(number)})(?![\d(\u2012\u2013-])`, 'gu');
const pieces = new RegExp(
  String.raw`(\b${range})?(\d{1,3}(?: (?:${inserted})\b)?(?![\d)])|\([a-z]{1,4}\))`,
  'gi',
);

/** The references of a paragraph to paragraphs of its own text, in order of place; the bare ones among them. */
export const internalReferences = oncePerReading((text): readonly InternalReference[] => {
  if (!text.toLowerCase().includes(referenceStem)) return [];
  return [...text.matchAll(marked)]
    .map(readMarked)
    .concat(readBare(text))
    .sort((a, b) => a.start - b.start);
});

function readMarked(match: RegExpExecArray): InternalReference {
  const { before = '', sub: isSub, noun: word = '', list: numbers = '', where = '' } = match.groups ?? {};
  const [start, end] = [match.index, match.index + match[0].length];
  const whereStart = end - where.length;
  const listStart = whereStart - 1 - numbers.length;
  const nounStart = listStart - 1 - word.length - (isSub ?? '').length;
  const says = (words: string): boolean => new RegExp(`^(?:${words})$`, 'i').test(where);
  return {
    start,
    end,
    of: before !== '' ? 'preambular' : isSub === undefined ? 'paragraph' : 'subparagraph',
    direction: says(above) ? 'above' : says(below) ? 'below' : 'here',
    pointers: readPointers(numbers, listStart, isSub === undefined ? [] : ['']),
    noun: { start: nounStart, end: listStart - 1 },
    where: { start: whereStart, end },
    isBare: false,
  };
}

/** How far around a bare reference another text may be named. */
const howFar = 60;

/** Measured on 60 texts of the Council: all of the 25 that are read so are paragraphs of the text itself. */
function readBare(text: string): InternalReference[] {
  const { leading, otherText, goesOn, ofOther } = bareReferenceWords;
  return [...text.matchAll(bare)].flatMap((match) => {
    const { noun: word = '', list: numbers = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - howFar), start);
    const after = text.slice(end, end + 2 * howFar);
    const isOther =
      !leading.test(before) ||
      otherText.test(before.replace(/^[^;]*;/, '')) ||
      goesOn.test(after) ||
      ofOther.test(after);
    if (isOther) return [];
    return [
      {
        start,
        end,
        of: 'paragraph',
        direction: 'here',
        pointers: readPointers(numbers, end - numbers.length, []),
        noun: { start, end: start + word.length },
        where: { start: end, end },
        isBare: true,
      },
    ];
  });
}

/** The most paragraphs that a range may hold. */
export const longestRange = 100;

/** The numbers at the two ends of a range of paragraphs; undefined for one of subparagraphs. */
export function endsOfRange(from: Pointer, to: Pointer): readonly [low: number, high: number] | undefined {
  if (from.path.length !== 1 || to.path.length !== 1) return undefined;
  return [Number(from.path[0]), Number(to.path[0])];
}

function readPointers(numbers: string, offset: number, holder: readonly string[]): Pointer[] {
  const pointers: Pointer[] = [];
  let labels: Label[] = [];
  let path = [...holder];
  let endsRange = false;
  let last = 0;
  const finish = (): void => {
    if (labels.length > 0) pointers.push({ path, labels, endsRange });
    labels = [];
  };
  for (const match of numbers.matchAll(pieces)) {
    const [all, to, label = ''] = match;
    const isLetter = label.startsWith('(');
    const goesOn = isLetter && labels.length > 0 && /^ ?$/.test(numbers.slice(last, match.index));
    if (!goesOn) {
      finish();
      endsRange = to !== undefined;
      // “2 (a) and (b)”: the number is not written again.
      path = isLetter ? path.slice(0, Math.max(1, path.length - 1)) : [];
    }
    const shift = isLetter ? 1 : 0;
    const start = offset + match.index + all.length - label.length + shift;
    const text = label.slice(shift, label.length - shift);
    labels.push({ text, start, end: start + text.length });
    path = [...path, text];
    last = match.index + all.length;
  }
  finish();
  return pointers;
}
