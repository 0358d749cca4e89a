import { without } from '../../text/without';

/** A piece of HTML: a tag, or the words between two. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

const head = /^<(\/?)([a-z][\w:-]{0,40})/i;
const attribute = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** What stands in these is no text of the page. */
const silent = new Set(['style', 'script', 'title', 'xml', 'head']);

/**
 * Takes HTML to pieces as word processors put it on the clipboard: with attributes without quotation marks, elements that
 * are not closed, and comments that only some programs read. It is never shown, and nothing that it names is opened.
 */
export function* tokensOf(html: string): Generator<Token> {
  const text = without(html, '<!--', '-->');
  let unread = '';
  let at = 0;
  while (at < text.length) {
    const from = text.indexOf('<', at);
    const words = text.slice(at, from < 0 ? text.length : from);
    if (words !== '' && unread === '') yield { kind: 'text', text: decoded(words) };
    if (from < 0) return;
    const end = endOfTag(text, from);
    at = end ?? from + 1;
    const tag = text.slice(from, at);
    const [start = '', slash, given = ''] = head.exec(tag) ?? [];
    const name = given.toLowerCase();
    if (end === undefined) {
      if (unread === '') yield { kind: 'text', text: '<' };
    } else if (unread !== '') {
      if (slash === '/' && name === unread) unread = '';
    } else if (name === '') continue;
    else if (slash === '/') yield { kind: 'close', name };
    else if (silent.has(name)) unread = tag.endsWith('/>') ? '' : name;
    else yield { kind: 'open', name, attributes: attributesOf(tag.slice(start.length, -1)) };
  }
}

/** Where a tag ends that begins at an offset; undefined if it is none, but a sign. */
function endOfTag(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '>') return at + 1;
    if (sign === '<') return undefined;
    if (sign !== '"' && sign !== "'") continue;
    const closing = text.indexOf(sign, at + 1);
    if (closing < 0) return undefined;
    at = closing;
  }
  return undefined;
}

const attributesOf = (given: string): ReadonlyMap<string, string> =>
  new Map(
    [...given.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );

/** Word writes all but these as numbers or as they are. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  shy: '\u00AD',
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
