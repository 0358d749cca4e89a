import { grammar } from '../../language/grammar';
import type { Inline } from '../../syntax/inline';
import type { Paragraph } from '../../syntax/resolution';
import { matched } from '../../text/matched';

const { endsWithAnd } = grammar.joining;

// Subparagraphs without a label, which a paste or an edit has taken away.

/** What hangs on (a) without a letter, or with a dash, if (c) comes next: the lost (b). */
export function lostBetween(
  before: Pick<Paragraph, 'items' | 'more'> | undefined,
  i: number,
  values: readonly (number | undefined)[],
): Paragraph | undefined {
  if ((values[i] ?? 0) !== (i === 0 ? 0 : (values[i - 1] ?? 0)) + 2) return undefined;
  let holder = before;
  while (holder && holder.items.length > 0) holder = holder.items.at(-1);
  const [lost, another] = holder?.more ?? [];
  const isNumber = Number(lost?.marker?.label) === (values[i] ?? 0) - 1;
  const isFit = another === undefined && (!lost?.marker || lost.marker.shape === 'bullet' || isNumber);
  const text = lost?.inline.prose.text.trimEnd() ?? '';
  return isFit && (/[;,.]/.test(text.slice(-3)) || endsWithAnd.test(text)) ? lost : undefined;
}

/** What hangs on the last of some subparagraphs with a dash, or opens as they do after a semicolon: the lost last one. */
export function lostAtEnd(run: readonly Paragraph[], i: number): Paragraph | undefined {
  const last = run[i];
  const [lost, another] = last?.more ?? [];
  if (i === 0 || i !== run.length - 1 || !last || last.items.length > 0 || !lost || another) return undefined;
  if (run.slice(0, i).some(({ more }) => more.length > 0)) return undefined;
  const [text, own] = [lost, last].map(({ inline }) => inline.prose.text.trimEnd());
  if (!text || !own || !own.endsWith(';') || !/[;.]$/.test(text)) return undefined;
  if (lost.marker) return lost.marker.shape === 'bullet' ? lost : undefined;
  return matched(/^\p{L}+/u, text) === matched(/^\p{L}+/u, own) && /^\p{L}/u.test(text) ? lost : undefined;
}

/** Lines that end as subparagraphs do, behind a colon: a paste has lost the letters that a word processor counted. */
export function lostLabels(more: readonly Paragraph[], { prose }: Inline): readonly Paragraph[] {
  const isItem = ({ marker, inline }: Paragraph, i: number): boolean =>
    !marker &&
    /^\p{L}\p{Ll}/u.test(inline.prose.text) &&
    (i === more.length - 1 ? /[;.]\s*$/ : /;\s*$/).test(inline.prose.text);
  return more.length > 1 && /:\s*$/.test(prose.text) && more.every(isItem) ? more : [];
}
