import { readCitationLists } from '../../server/src/citation/list';
import { parseResolution } from '../../server/src/syntax/parse';
import { splitLines, type Span } from '../../server/src/text/lines';

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

interface Grammar {
  tokenizeLine(line: string, state: unknown): { tokens: readonly Token[]; ruleStack: unknown };
}

/** Share of places at which a real text may differ: a grammar reads lines, the parser reads paragraphs. */
const tolerated = 0.03;

/**
 * Where the colours and the parser disagree on what a place is: numbers of paragraphs, enacting formulas,
 * footnote indicators, notes and cited numbers. Made for tests; `every` tolerates no difference.
 */
export function disagreements(
  grammar: Grammar,
  text: string,
  { every }: { readonly every: boolean },
): string[] {
  const scopesAt = tokenize(grammar, text);
  const { parts, paragraphs, indicators, notes } = parseResolution(text);
  const places: (readonly [Span, string])[] = [
    ...parts.flatMap(({ formula }) => (formula ? [[formula, 'enacting-formula'] as const] : [])),
    ...paragraphs.flatMap(({ marker }) =>
      marker && marker.shape !== 'bullet'
        ? [[marker, marker.shape === 'number' ? 'paragraph-number' : 'item-letter'] as const]
        : [],
    ),
    ...indicators.map((indicator) => [indicator, 'footnote-indicator'] as const),
    ...notes.map((note) => [note.mark, 'note'] as const),
    ...paragraphs.flatMap(({ inline: { prose } }) =>
      readCitationLists(prose.text).flatMap((list) =>
        list.citations.map(({ start, end }) => [prose.span(start, end), 'citation-'] as const),
      ),
    ),
  ];
  const differences = places.filter(([span, scope]) => !scopesAt(span).some((name) => name.includes(scope)));
  if (differences.length <= (every ? 0 : Math.max(2, places.length * tolerated))) return [];
  return differences.map(
    ([{ start, end }, scope]) => `no ${scope} at “${text.slice(start, Math.min(end, start + 60))}”`,
  );
}

function tokenize(grammar: Grammar, text: string): (span: Span) => string[] {
  const lines = splitLines(text);
  const tokens: Token[] = [];
  let state: unknown = null;
  for (const { start, end } of lines) {
    const result = grammar.tokenizeLine(text.slice(start, end), state);
    state = result.ruleStack;
    for (const token of result.tokens)
      tokens.push({ ...token, startIndex: start + token.startIndex, endIndex: start + token.endIndex });
  }
  return ({ start, end }) =>
    tokens
      .filter((token) => token.startIndex < end && token.endIndex > start)
      .flatMap((token) => token.scopes);
}
