import { ProseBuilder, type Prose } from './prose';
import type { Span } from '../text/lines';
import { plainly } from '../text/spaces';
import { tokenize, type IndicatorForm, type LeafKind, type Token } from './tokens';

export type { IndicatorForm, LeafKind } from './tokens';

/** The smallest piece of the tree. The leaves of a text, one after the other, are the text. */
export interface Leaf extends Span {
  readonly kind: LeafKind;
}

/** A footnote indicator: the mark in the text that leads to a note. */
export interface Indicator extends Span {
  /** As written between its marks: `1`, `12`, `a`, `*`. */
  readonly id: string;
  readonly form: IndicatorForm;
  /** Where it stands in the prose: the index of the character that follows it. */
  readonly at: number;
}

/** A stretch in italics, in bold or in both, or underlined and neither: offsets into the prose, and the marks around it in the source. */
export interface Emphasis extends Span {
  readonly italic: boolean;
  readonly strong: boolean;
  readonly open: Span;
  readonly close: Span;
}

/** What stays of a stretch that was read, wherever it moves; with what was worked out of its words (see once.ts). */
export interface Reading {
  readonly answers: unknown[];
  /** The mark of the italics, and of nothing more, that it opens with: `*`, `_`, `<i>`. */
  readonly italicMark: string | undefined;
}

export interface Inline {
  readonly reading: Reading;
  readonly leaves: readonly Leaf[];
  readonly prose: Prose;
  readonly emphases: readonly Emphasis[];
  readonly indicators: readonly Indicator[];
}

/**
 * Reads the inline notation of some stretches of a text (several where page furniture breaks a paragraph in
 * two). `glued` names the notes whose indicators may be plain digits glued to a word.
 */
export function readInline(source: string, stretches: readonly Span[], glued?: ReadonlySet<string>): Inline {
  const tokens = stretches.map((stretch) => tokenize(source, stretch, glued));
  const [only] = tokens;
  const all = only && tokens.length === 1 ? only : tokens.flat();
  pairDelimiters(all);
  findSeparators(source, all);

  const prose = new ProseBuilder(source, stretches[0]?.start ?? 0);
  const emphases: Emphasis[] = [];
  const indicators: Indicator[] = [];
  for (const piece of tokens) {
    const first = piece[0];
    if (first) prose.addSpace(first.start);
    for (const token of piece) {
      if (token.kind === 'text') prose.add(token.start, token.end);
      else if (token.kind === 'break') prose.addSpace(token.start);
      else if (token.kind === 'indicator') {
        for (const id of token.ids ?? []) {
          const { start, end, form = 'bracket' } = token;
          indicators.push({ id, form, start, end, at: prose.length });
        }
      } else if (token.kind === 'emphasis' && token.pair) {
        if (token.pair.start > token.start) token.at = prose.length;
        else emphases.push(emphasis(token.pair, token, token.pair.at ?? 0, prose.length));
      }
    }
  }
  emphases.sort((a, b) => a.start - b.start);
  const head = emphases.find(({ italic, strong, start }) => italic && !strong && start === 0);
  return {
    reading: { answers: [], italicMark: head && source.slice(head.open.start, head.open.end) },
    leaves: all.map(({ kind, start, end }) => ({ kind, start, end })),
    prose: prose.build(),
    emphases,
    indicators,
  };
}

function emphasis(open: Token, close: Token, start: number, end: number): Emphasis {
  const mark = open.mark ?? '';
  const html = mark.startsWith('<');
  const strong = html ? mark === '<b>' || mark === '<strong>' : mark.length > 1;
  const italic = html ? mark === '<i>' || mark === '<em>' : mark.length !== 2;
  return {
    italic,
    strong,
    start,
    end,
    open: { start: open.start, end: open.end },
    close: { start: close.start, end: close.end },
  };
}

/** Pairs the marks of emphasis; a mark without its fellow is text. */
function pairDelimiters(tokens: readonly Token[]): void {
  if (!tokens.some(({ kind }) => kind === 'emphasis')) return;
  const open: Token[] = [];
  /** By mark, where in `open` its openers stand; those beyond the end have been passed over. */
  const places = new Map<string, number[]>();
  for (const token of tokens) {
    if (token.kind !== 'emphasis') continue;
    const { mark = '' } = token;
    const own = places.get(mark) ?? [];
    while ((own.at(-1) ?? -1) >= open.length || (own.length > 0 && open[own.at(-1) ?? 0]?.mark !== mark))
      own.pop();
    const index = own.at(-1);
    // `*Taking note *of`: a mark of the kind that is open closes it, on whichever side the space stands.
    if (index !== undefined && (token.closes || (token.opens && !mark.startsWith('<')))) {
      const opener = open[index];
      open.length = index;
      if (opener) {
        opener.pair = token;
        token.pair = opener;
      }
    } else if (token.opens) {
      own.push(open.length);
      places.set(mark, own);
      open.push(token);
    }
  }
  for (const token of tokens) if (token.kind === 'emphasis' && !token.pair) token.kind = 'text';
}

/** The comma between two indicators (`¹,²`) belongs to them, not to the sentence. */
function findSeparators(source: string, tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const between = tokens[i - 1]?.kind === 'indicator' && tokens[i + 1]?.kind === 'indicator';
    if (token.kind === 'text' && between && /^, ?$/.test(plainly(source.slice(token.start, token.end)))) {
      token.kind = 'separator';
    }
  });
}
