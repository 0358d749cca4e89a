import * as l10n from '@vscode/l10n';
import { readSymbols } from '../../citation/symbol';
import { seeHead } from '../../model/notes/source';
import { capitalised } from '../../text/letters';
import type { Span } from '../../text/lines';
import { plainly } from '../../text/spaces';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { isAt } from '../range';
import { afterMark, insert } from './insert-note';
import type { Restructuring } from './restructuring';

/** Takes the symbol of a document at the cursor out of the text: `the report (A/79/211),` becomes `the report,[^1]`. */
export const moveToNote: Restructuring = {
  title: 'Move to a footnote',
  kind: 'refactor.extract',
  isOffered: (resolution, offset) => sourceAt(resolution, offset) !== undefined,
  run(resolution, offset) {
    const found = sourceAt(resolution, offset);
    if (!found)
      return {
        refused: l10n.t(
          'The cursor is not in a symbol in parentheses or between commas, which a note can take.',
        ),
      };
    const { start, end, words } = found;
    return insert(resolution, afterMark(resolution.source, end), words, [{ start, end, text: '' }]);
  },
};

/** What goes from the text, with the space before it, and what the note says in its place. */
interface Source extends Span {
  readonly words: string;
}

const roles: readonly Paragraph['role'][] = ['preambular', 'operative', 'subparagraph', 'plain'];

function sourceAt({ source, paragraphs }: Resolution, offset: number): Source | undefined {
  const paragraph = paragraphs.find(({ blocks }) => blocks.some(({ content }) => isAt(content, offset)));
  if (!paragraph || !roles.includes(paragraph.role)) return undefined;
  const { prose } = paragraph.inline;
  const symbol = readSymbols(prose.text).find((one) => isAt(prose.span(one.start, one.end), offset));
  // A resolution is named in the text, by its number.
  if (!symbol || symbol.resolution) return undefined;
  const aside = inParentheses(prose.text, symbol) ?? betweenCommas(prose.text, symbol);
  if (!aside || aside.start === 0) return undefined;
  const span = prose.span(aside.start, aside.end);
  // Mark-up or a break of the page within would be torn.
  if (plainly(source.slice(span.start, span.end)) !== prose.text.slice(aside.start, aside.end))
    return undefined;
  return { ...span, words: `${capitalised(aside.words)}.` };
}

type Aside = Span & { readonly words: string };

/** ` (A/79/211)`, ` (see A/79/211, annex, and A/79/212)`: with nothing but what a note would say. */
function inParentheses(text: string, symbol: Span): Aside | undefined {
  const open = text.lastIndexOf('(', symbol.start);
  // A volume or a part has parentheses of its own.
  const inner = /^(?:[^()]|\([^()]*\))*(?=\))/.exec(text.slice(symbol.start))?.[0];
  if (open < 0 || inner === undefined || text.slice(open, symbol.start).includes(')')) return undefined;
  const close = symbol.start + inner.length;
  const words = text.slice(open + 1, close);
  if (readSymbols(words.replace(seeHead, ''))[0]?.start !== 0) return undefined;
  return { start: text.charAt(open - 1) === ' ' ? open - 1 : open, end: close + 1, words };
}

/** `the report, A/79/211, and`: the comma before it goes too, and that after it stays. */
function betweenCommas(text: string, { start, end }: Span): Aside | undefined {
  if (text.slice(start - 2, start) !== ', ' || !/^(?:[,;.]|$)/.test(text.slice(end))) return undefined;
  return { start: start - 2, end, words: text.slice(start, end) };
}
