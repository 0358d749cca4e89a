import { diffArrays } from 'diff';
import { grammar } from '../language/grammar';
import { internalReferences } from '../model/numbering/reference-grammar';
import type { Span } from '../text/lines';
import type { Member } from './members';
import { termOf, type Token } from './tokens';

const { turnWords, jointWords } = grammar.succession;
const { endsWithAnd } = grammar.joining;

/**
 * What of a paragraph reads otherwise: a `value` of the same kind (`eightieth` for `seventy-ninth`); a `list` of
 * resolutions that has grown or been cut; `words`; or what only follows from the paragraphs around (`numbering`).
 */
export type ChangeKind = 'value' | 'list' | 'words' | 'numbering';

/** A stretch of the earlier paragraph and what stands in its place; one of the two may be empty. */
export interface Change {
  readonly kind: ChangeKind;
  /** As written; offsets are those of the prose of each. */
  readonly from: Span & { readonly text: string };
  readonly to: Span & { readonly text: string };
}

/** Places in the two lists of tokens. */
interface Hunk {
  readonly before: Range;
  readonly after: Range;
}
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Letters of a word over which two changes are joined to one. */
const shortWord = 3;
const values = new Set(['citation', 'older citation', 'council citation', 'date']);

/** What was changed from one paragraph to its partner, in order; nothing if only the marks at the end differ. */
export function changesBetween(before: Member, after: Member): Change[] {
  if (before.paragraph.inline.prose.text === after.paragraph.inline.prose.text) return [];
  const [own, others] = [before.tokens, after.tokens];
  const byKind = hunksOf(own.map(termIn), others.map(termIn));
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const hunk of [...byKind, endOf(own, others)]) {
    for (; i < hunk.before.start; i++, j++)
      if (own[i]?.text !== others[j]?.text)
        hunks.push({ before: { start: i, end: i + 1 }, after: { start: j, end: j + 1 } });
    if (hunk.before.end > hunk.before.start || hunk.after.end > hunk.after.start) hunks.push(hunk);
    [i, j] = [hunk.before.end, hunk.after.end];
  }
  return joined(hunks, own).map((hunk) => changeOf(before, after, hunk));
}

/** Values count as their kind here, but for those that stand in lists: of these each is one of its own. */
const termIn = (token: Token): string =>
  token.kind === 'word' || token.kind === 'mark' || values.has(token.kind) ? token.text : termOf(token);

const endOf = (own: readonly Token[], others: readonly Token[]): Hunk => ({
  before: { start: own.length, end: own.length },
  after: { start: others.length, end: others.length },
});

function hunksOf(own: string[], others: string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  let open: Hunk | undefined;
  for (const { added, removed, value } of diffArrays(own, others)) {
    const { length } = value;
    if (!added && !removed) {
      if (open) hunks.push(open);
      open = undefined;
      i += length;
      j += length;
      continue;
    }
    open ??= { before: { start: i, end: i }, after: { start: j, end: j } };
    if (removed) i += length;
    else j += length;
    open = { before: { start: open.before.start, end: i }, after: { start: open.after.start, end: j } };
  }
  if (open) hunks.push(open);
  return hunks;
}

/** Changes of words with no more than a short word between them are one; those of single values stay as they are. */
function joined(hunks: readonly Hunk[], own: readonly Token[]): Hunk[] {
  const all: Hunk[] = [];
  for (const hunk of hunks) {
    const last = all.at(-1);
    const between = last && own.slice(last.before.end, hunk.before.start);
    const isNear =
      between?.length === 1 && (between[0]?.text.length ?? 0) <= shortWord && between[0]?.kind === 'word';
    if (last && isNear && !isValue(last, own) && !isValue(hunk, own))
      all[all.length - 1] = {
        before: { start: last.before.start, end: hunk.before.end },
        after: { start: last.after.start, end: hunk.after.end },
      };
    else all.push(hunk);
  }
  return all;
}

/** Whether one token stands for one, so that only a value is another. */
const isValue = ({ before, after }: Hunk, own: readonly Token[]): boolean =>
  before.end - before.start === 1 &&
  after.end - after.start === 1 &&
  !['word', 'mark'].includes(own[before.start]?.kind ?? 'word');

function changeOf(before: Member, after: Member, hunk: Hunk): Change {
  const [own, others] = [
    before.tokens.slice(hunk.before.start, hunk.before.end),
    after.tokens.slice(hunk.after.start, hunk.after.end),
  ];
  return {
    kind: kindOf(before, after, hunk, own, others),
    from: spanOf(before, hunk.before),
    to: spanOf(after, hunk.after),
  };
}

function kindOf(
  before: Member,
  after: Member,
  hunk: Hunk,
  own: readonly Token[],
  others: readonly Token[],
): ChangeKind {
  const all = [...own, ...others];
  if (all.every(({ text }) => turnWords.has(text.toLowerCase())) && hunk.before.start < 4) return 'numbering';
  if (isTurnOfOpening(own, others, hunk)) return 'numbering';
  if (hunk.before.end === before.tokens.length && hunk.after.end === after.tokens.length && all.every(isEnd))
    return 'numbering';
  const [one] = own;
  if (own.length === 1 && others.length === 1 && one && one.kind === others[0]?.kind && one.kind !== 'word') {
    if (one.kind === 'mark') return 'words';
    return one.kind === 'number' && isOwnReference(after, others[0]) ? 'numbering' : 'value';
  }
  const around = [after.tokens[hunk.after.start - 1], after.tokens[hunk.after.end]];
  const isInList = [...all, ...around].some((token) => token && values.has(token.kind));
  if (isInList && all.every(isOfList)) return 'list';
  return 'words';
}

/** `Requests` for `Also requests`: the same verb with its capital. */
function isTurnOfOpening(own: readonly Token[], others: readonly Token[], { before, after }: Hunk): boolean {
  if (before.start > 1 || after.start > 1) return false;
  const plain = (tokens: readonly Token[]) =>
    tokens
      .map(({ text }) => text.toLowerCase())
      .filter((text) => !turnWords.has(text))
      .join(' ');
  return plain(own) === plain(others) && own.length + others.length > 0;
}

/** What may stand at the end of one paragraph and not of another that says the same. */
const isEnd = ({ text }: Token): boolean => /^[;,.:]$/.test(text) || endsWithAnd.test(text);

const isOfList = ({ kind, text }: Token): boolean =>
  values.has(kind) || text === ',' || (kind === 'word' && jointWords.has(text));

/** Whether a number counts the paragraphs of the text itself: `paragraph 66 above`. */
const isOwnReference = ({ paragraph }: Member, { start, end }: Token): boolean =>
  internalReferences(paragraph.inline).some((one) => one.start <= start && end <= one.end);

function spanOf({ tokens, paragraph }: Member, { start, end }: Range): Change['from'] {
  const { text } = paragraph.inline.prose;
  const first = tokens[start];
  const last = tokens[end - 1];
  // Nothing stands right after what was before it.
  const at = tokens[start - 1]?.end ?? 0;
  if (!first || !last || end <= start) return { start: at, end: at, text: '' };
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}
