import type { Edit } from '../../server/src/text/edit';
import { spacedLike } from '../../server/src/text/spaces';
import type { Draft, DraftLine, Part } from './draft';

/** A number from 0 up to 1. */
export type Random = () => number;

export interface Mistake {
  readonly edits: readonly Edit[];
  /** Offsets, in the text before, of lines that are as good to report as those of the edits. */
  readonly or?: readonly number[];
}

/** Makes one mistake somewhere in a text; nothing where there is no place for it. */
export type Maker = (draft: Draft, random: Random) => Mistake | undefined;

export interface Kind {
  /** In the words of a drafter. */
  readonly name: string;
  /** The text in which it is made: as adopted, or with the masthead of a draft. */
  readonly of?: 'submitted';
  /** Why no linter can tell. */
  readonly undecidable?: string;
  readonly make: Maker;
}

export interface Area {
  readonly name: string;
  readonly kinds: readonly Kind[];
}

export const body: readonly Part[] = ['preamble', 'operative', 'item'];
export const everywhere: readonly Part[] = [...body, 'note'];

export const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** One of the items that come to something, in an order of chance. */
export function firstOf<Item, Result>(
  items: readonly Item[],
  random: Random,
  use: (item: Item) => Result | undefined,
): Result | undefined {
  const rest = [...items];
  while (rest.length > 0) {
    const [item] = rest.splice(Math.floor(random() * rest.length), 1);
    const result = item === undefined ? undefined : use(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

interface Where {
  /** Only texts of one organ. */
  readonly organ?: 'assembly' | 'council';
  /** Also within quotation marks, where a text says what another says. */
  readonly quoted?: boolean;
}

export const ofOrgan = ({ isCouncil }: Draft, organ: Where['organ']): boolean =>
  organ === undefined || isCouncil === (organ === 'council');

const isQuoted = (text: string, index: number): boolean =>
  text.slice(0, index).split('“').length > text.slice(0, index).split('”').length;

/**
 * The mistake at one of the matches of a pattern; what is matched is chosen before the place, so that rare words have
 * their turn. `edit` may decline.
 */
export const changing =
  (
    parts: readonly Part[],
    pattern: RegExp,
    edit: (match: RegExpExecArray, random: Random, draft: Draft) => string | undefined,
    { organ, quoted = false }: Where = {},
  ): Maker =>
  (draft, random) => {
    if (!ofOrgan(draft, organ)) return undefined;
    const groups = new Map<string, { line: DraftLine; match: RegExpExecArray }[]>();
    for (const line of draft.lines) {
      if (!parts.includes(line.part)) continue;
      for (const match of line.text.matchAll(pattern)) {
        if (!quoted && isQuoted(line.text, match.index)) continue;
        const key = match[0].toLowerCase();
        groups.set(key, [...(groups.get(key) ?? []), { line, match }]);
      }
    }
    return firstOf([...groups.values()], random, (places) =>
      firstOf(places, random, ({ line, match }) => {
        const text = edit(match, random, draft);
        if (text === undefined || text === match[0]) return undefined;
        const start = line.start + match.index;
        const end = start + match[0].length;
        return { edits: [{ start, end, text: spacedLike(draft.source.slice(start, end), text) }] };
      }),
    );
  };

/** Words in place of others: one of the forms on the right for the one on the left. */
export function replacing(
  parts: readonly Part[],
  forms: Readonly<Record<string, string | readonly string[]>>,
  where: Where = {},
): Maker {
  const words = Object.keys(forms).sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join('|')})(?![\\p{L}\\d-])`, 'gu');
  return changing(parts, pattern, ([word], random) => pick([forms[word] ?? []].flat(), random), where);
}

/** The mistake at one of the lines. */
export const atLine =
  (
    parts: readonly Part[],
    edit: (line: DraftLine, draft: Draft, random: Random) => Mistake | readonly Edit[] | undefined,
    { organ }: Where = {},
  ): Maker =>
  (draft, random) =>
    ofOrgan(draft, organ)
      ? firstOf(
          draft.lines.filter(({ part }) => parts.includes(part)),
          random,
          (line) => {
            const mistake = edit(line, draft, random);
            if (mistake === undefined) return undefined;
            return 'edits' in mistake ? mistake : { edits: mistake };
          },
        )
      : undefined;

/** Of two places that contradict each other a finding on either is right: the mistake, or the other lines of its kind. */
export const orOn =
  (parts: readonly Part[], pattern: RegExp, make: Maker): Maker =>
  (draft, random) => {
    const mistake = make(draft, random);
    const others = draft.lines.filter(({ part, text }) => parts.includes(part) && pattern.test(text));
    return mistake && { ...mistake, or: [...(mistake.or ?? []), ...others.map(({ start }) => start)] };
  };

/** Text put between two words of a line. */
export const between = (parts: readonly Part[], texts: readonly string[], where: Where = {}): Maker =>
  changing(parts, /(?<=\p{Ll}) (?=\p{Ll})/gu, (_, random) => ` ${pick(texts, random) ?? ''} `, where);

/** Text put at the start of a line, after its number or letter. */
export const atStart = (parts: readonly Part[], texts: readonly string[]): Maker =>
  atLine(parts, ({ start, text }, _, random) => {
    const at = start + (/^(?:\d+\. |\([a-z]+\) )?/.exec(text)?.[0].length ?? 0);
    return [{ start: at, end: at, text: pick(texts, random) ?? '' }];
  });

/** Text put at the end of a line, after its last mark. */
export const atEnd = (parts: readonly Part[], texts: readonly string[]): Maker =>
  atLine(parts, ({ end }, _, random) => [{ start: end, end, text: pick(texts, random) ?? '' }]);

/** A line of its own before another. */
export const lineBefore = (parts: readonly Part[], texts: readonly string[]): Maker =>
  atLine(parts, ({ start }, _, random) => [{ start, end: start, text: `${pick(texts, random) ?? ''}\n\n` }]);

export const swap = (draft: Draft, a: DraftLine, b: DraftLine): Edit[] => [
  { start: a.start, end: a.end, text: draft.source.slice(b.start, b.end) },
  { start: b.start, end: b.end, text: draft.source.slice(a.start, a.end) },
];

/** The line with the blank lines after it, taken out. */
export function without(draft: Draft, line: DraftLine): Edit {
  const next = draft.lines[line.index + 1];
  return { start: line.start, end: next ? next.start : draft.source.length, text: '' };
}

export function apply(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const edit of [...edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}
