import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AstNode, type CharacterClass } from 'regjsparser/parser';
import { bitsOf, holdsOne, keyOfPattern, signatureOf } from '../../server/src/text/needs';
import { collect } from '../regexes/collect';

/** server/src/text/required-strings.ts: of each pattern that is searched for again and again what a text must hold for it. */
export async function requiredStringsFile(): Promise<string> {
  const lines = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const { source, flags } of await collect()) {
    if (!flags.includes('g')) continue;
    const key = keyOfPattern(source, flags);
    if (sources.has(key) && sources.get(key) !== source) throw new Error(`Two patterns have the key ${key}.`);
    sources.set(key, source);
    const strings = requiredStrings(source, flags);
    if (strings) lines.set(key, `  '${key}': ${JSON.stringify([...strings].sort())},\n`);
  }
  const head = [
    '// Written by `npm run generate`: of each pattern, by its key, strings one of which a text with a match has.',
    'export const requiredStrings: Readonly<Record<string, readonly string[]>> = {',
  ];
  return `${head.join('\n')}\n${[...lines.values()].sort().join('')}};\n`;
}

/** What of regjsparser's features the patterns use. */
interface All {
  lookbehind: true;
  namedGroups: true;
  unicodePropertyEscape: true;
}
type Node = AstNode<All>;

/** What a part of a pattern says of the texts that it matches. */
interface Part {
  /** Each string that it can match, if these are few. */
  readonly all?: readonly string[] | undefined;
  /** Strings with one of which every match begins, or ends; an empty one for what is not known. */
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** Strings one of which stands in any text with a match, if that is known. */
  readonly required?: readonly string[] | undefined;
  /** Whether it only looks at what stands before its place or after it. */
  readonly looks?: 'behind' | 'ahead';
}

/** Strings that are put together; more would cost as much as the search that they spare. */
const most = 32;
/** Characters of a class that is taken apart. */
const mostOfClass = 10;
/** How likely some strings may be in a paragraph that has no match: beyond that the search is made at once. */
const likeliest = 0.6;

const exactly = (all: readonly string[]): Part => ({ all, head: all, tail: all });
const nothing = exactly(['']);
const anything: Part = { head: [''], tail: [''] };

/**
 * Strings one of which a text must hold to have a match of a pattern, as the pattern itself tells; undefined if it tells
 * none that are rare. Lookarounds count: what they ask for stands in the text too.
 */
function requiredStrings(source: string, flags: string): readonly string[] | undefined {
  const features: All = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true };
  const tree = parse(source, flags.replace(/[dgsy]/g, ''), features);
  const { required, all } = inOrder([partOf(tree, flags.includes('i'))]);
  const best = better(required, all);
  return best && oddsOf(best) <= likeliest ? best : undefined;
}

function partOf(node: Node, isLoose: boolean): Part {
  const inner = (body: readonly Node[]): Part => inOrder(body.map((one) => partOf(one, isLoose)));
  switch (node.type) {
    case 'value':
      return exactly(cased(String.fromCodePoint(node.codePoint), isLoose));
    case 'anchor':
      return nothing;
    case 'characterClass':
      return classOf(node, isLoose);
    case 'alternative':
      return inner(node.body);
    case 'disjunction':
      return oneOfParts(node.body.map((one) => partOf(one, isLoose)));
    case 'group':
      if (node.behavior.startsWith('negative')) return nothing;
      if (node.behavior === 'lookbehind') return { ...inner(node.body), looks: 'behind' };
      return node.behavior === 'lookahead' ? { ...inner(node.body), looks: 'ahead' } : inner(node.body);
    case 'quantifier': {
      if (node.min === 0 && node.max !== 1) return anything;
      const part = partOf(node.body[0], isLoose);
      if (part.looks) return nothing;
      if (node.min === 0) return part.all && part.all.length < most ? exactly(['', ...part.all]) : anything;
      if (node.min === node.max && node.min <= 3)
        return inOrder(Array.from({ length: node.min }, () => part));
      return { ...part, all: undefined, required: better(part.required, part.all) };
    }
    default:
      return anything;
  }
}

const cased = (letter: string, isLoose: boolean): string[] =>
  isLoose ? [...new Set([letter.toLowerCase(), letter.toUpperCase()])] : [letter];

function classOf({ negative, body }: CharacterClass<All>, isLoose: boolean): Part {
  const letters = new Set<string>();
  if (negative) return anything;
  for (const one of body) {
    if (one.type !== 'value' && one.type !== 'characterClassRange') return anything;
    const [min, max] =
      one.type === 'value' ? [one.codePoint, one.codePoint] : [one.min.codePoint, one.max.codePoint];
    if (max - min >= mostOfClass) return anything;
    for (let code = min; code <= max; code++)
      for (const letter of cased(String.fromCodePoint(code), isLoose)) letters.add(letter);
  }
  return letters.size > 0 && letters.size <= mostOfClass ? exactly([...letters]) : anything;
}

const joined = (heads: readonly string[], tails: readonly string[]): string[] | undefined =>
  heads.length * tails.length <= most
    ? [...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))]
    : undefined;
const isEmpty = (strings: readonly string[]): boolean => strings.length === 1 && strings[0] === '';

/** Parts one after the other. */
function inOrder(parts: readonly Part[]): Part {
  let best: readonly string[] | undefined;
  let head: readonly string[] | undefined;
  // What ends here so far, in each way that it can: of the match, and with what stands before it.
  let own: readonly string[] = [''];
  let seen: readonly string[] = [''];
  let isWhole = true;
  for (const part of parts) {
    best = better(best, part.required);
    if (part.looks === 'behind') {
      best = better(best, part.tail);
      if (isEmpty(seen)) seen = part.tail;
      continue;
    }
    if (part.looks === 'ahead') {
      best = better(best, joined(seen, part.head) ?? part.head);
      continue;
    }
    const both = part.all && joined(own, part.all);
    const allSeen = part.all && joined(seen, part.all);
    if (both && allSeen) {
      [own, seen] = [both, allSeen];
      continue;
    }
    best = better(better(best, seen), joined(seen, part.head) ?? part.head);
    head ??= joined(own, part.head) ?? own;
    own = seen = part.tail;
    isWhole = false;
  }
  best = better(best, seen);
  return { all: isWhole ? own : undefined, head: head ?? own, tail: own, required: best };
}

/** One part or another. */
function oneOfParts(parts: readonly Part[]): Part {
  const union = (of: (part: Part) => readonly string[] | undefined): readonly string[] | undefined => {
    const each = parts.map(of);
    return each.every((strings) => strings)
      ? [...new Set(each.flatMap((strings) => strings ?? []))]
      : undefined;
  };
  const few = (strings: readonly string[] | undefined) =>
    strings && strings.length <= most ? strings : undefined;
  const isLook = (part: Part): boolean => part.looks !== undefined;
  return {
    all: few(union((part) => (isLook(part) ? [''] : part.all))),
    head: few(union((part) => (isLook(part) ? [''] : part.head))) ?? [''],
    tail: few(union((part) => (isLook(part) ? [''] : part.tail))) ?? [''],
    required: union((part) => inOrder([part]).required),
  };
}

/** Those of which a text is less likely to hold one by chance; an empty string is in every text. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!other || other.includes('')) return one;
  return !one || oddsOf(other) < oddsOf(one) ? other : one;
}

/** How many of these paragraphs hold one of some strings, by their signatures. */
const paragraphs = readdirSync('samples')
  .flatMap((name) => readFileSync(join('samples', name), 'utf8').split(/\n\s*\n/))
  .map(signatureOf);

function oddsOf(strings: readonly string[]): number {
  const parts = strings.map(bitsOf);
  const held = paragraphs.filter((signature) => holdsOne(signature, parts)).length;
  return held / paragraphs.length + strings.length * oddsOfAny;
}

/** What it costs to look for one string more, in searches. */
const oddsOfAny = 0.002;
