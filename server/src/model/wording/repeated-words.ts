import type { Span } from '../../text/lines';

/** A stretch of fewer words may stand twice: “step by step”, “more and more”. */
const fewest = 3;
/** No stretch of more words is looked for. */
const most = 24;
/** A list of references says much twice: `paragraph 1 (a) above, paragraph 1 (a) (i) above`. */
const numbered = /[\d()]/;
/** As many marks as words are told apart by; several words may share one. */
const marks = 512;

/**
 * The stretches of words that a text says twice in a row (`the report of the report of the`), each from its first letter to the
 * last of the second turn, in order of place. Words are told apart by their ends and length at first, so that no text is cut.
 */
export function repeatedWords(text: string): readonly Span[] {
  const lastAt = new Int32Array(marks).fill(-most - 1);
  const starts: number[] = [];
  const seen: number[] = [];
  const found: Span[] = [];
  let period = 0;
  let run = 0;
  for (let start = 0, place = 0; start < text.length; place++) {
    const blank = text.indexOf(' ', start);
    const end = blank < 0 ? text.length : blank;
    const mark =
      (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + (end - start) * 131) & (marks - 1);
    starts.push(start);
    seen.push(mark);
    if (run > 0 && seen[place - period] === mark) run++;
    else {
      period = place - (lastAt[mark] ?? 0);
      run = 0;
      if (period >= fewest && period <= most)
        while (run < period && seen[place - run] === seen[place - run - period]) run++;
    }
    lastAt[mark] = place;
    if (run > 0 && run >= period) {
      const [first = 0, second = 0] = [starts[place + 1 - 2 * period], starts[place + 1 - period]];
      run = 0;
      const words = text.slice(second, end);
      if (text.slice(first, second - 1) === words && !numbered.test(words)) found.push({ start: first, end });
    }
    start = end + 1;
  }
  return found;
}
