import { quotesOf } from '../../citation/paragraph';
import { grammar } from '../../language/grammar';
import { oncePerReading } from '../../syntax/memoize';
import type { Paragraph } from '../../syntax/resolution';
import { isWithin } from '../../text/quotes';
import { proseMatches } from '../passages';
import type { Span } from '../../text/lines';
import { isInAddress } from '../../text/words';

const {
  placeholders,
  prompts,
  fields,
  formWords,
  changes,
  remarks,
  paperHeading,
  optionHead,
  contact,
  noteLine,
  letterLine,
  optionLine,
} = grammar.leftovers;

/**
 * What is left in a paragraph from when it was drafted: `placeholder` waits to be filled in, `prompt` is a placeholder
 * that an annexed form may have, `field` comes from a word processor, `change` is marked as one, `remark` was said of the text.
 */
export interface Leftover extends Span {
  readonly kind: 'placeholder' | 'prompt' | 'field' | 'change' | 'remark';
  /** As written; offsets are those of the prose. */
  readonly text: string;
  /** Of a change: what stays if it is accepted. */
  readonly kept: string;
}

/** So many in one paragraph are enough to tell of. */
const most = 500;
/** No line that a form has in place of a title is longer. */
const longestLine = 90;

const sources: readonly (readonly [Leftover['kind'], readonly RegExp[]])[] = [
  ['field', [fields]],
  ['change', changes],
  ['remark', [...remarks, contact]],
  ['prompt', [prompts]],
  ['placeholder', placeholders],
];

const traces = sources.flatMap(([kind, patterns]) => patterns.map((pattern) => ({ kind, pattern })));

/** Those in a paragraph that stand in no quotation, in order of place; none lies within another. */
export function leftoversIn(paragraph: Paragraph): readonly Leftover[] {
  const { inline } = paragraph;
  const all = read(inline);
  if (all.length === 0) return all;
  const quotes = quotesOf(paragraph);
  return all.filter(({ start }) => !isWithin(quotes, start));
}

const read = oncePerReading((prose, inline): readonly Leftover[] => {
  const whole = prose.trimEnd();
  const line = wholeLine(whole);
  if (line) return [line];
  const found: Leftover[] = [];
  for (const { kind, pattern } of traces)
    for (const { 0: text, 1: kept = '', index: start } of proseMatches(inline, pattern))
      found.push({ kind, text, kept, start, end: start + text.length });
  // The first kind that claims a place has it.
  const kept: Leftover[] = [];
  for (const each of found.slice(0, most))
    if (
      !isInAddress(prose, each.start) &&
      !kept.some(({ start, end }) => each.start < end && start < each.end)
    )
      kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
});

function wholeLine(text: string): Leftover | undefined {
  if (text.length > longestLine) return undefined;
  const all = { start: 0, end: text.length, text, kept: '' };
  if (formWords.test(text)) return { kind: 'placeholder', ...all };
  if ([paperHeading, noteLine, letterLine, optionLine].some((pattern) => pattern.test(text)))
    return { kind: 'remark', ...all };
  const [option] = optionHead.exec(text) ?? [];
  return option === undefined
    ? undefined
    : { kind: 'remark', start: 0, end: option.length, text: option, kept: '' };
}
