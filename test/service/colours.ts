import { semanticTokens, type TokenType } from '../../server/src/features/reading/semantic-tokens';
import { practiceOf } from '../../server/src/lint/practice';
import { defaultSettings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';
import { splitLines } from '../../server/src/text/lines';

export interface Grammar<State> {
  tokenizeLine(
    line: string,
    state: State | null,
  ): {
    readonly tokens: readonly {
      readonly startIndex: number;
      readonly endIndex: number;
      readonly scopes: readonly string[];
    }[];
    readonly ruleStack: State;
  };
}

/** Of one kind of place: characters that server and grammar take for it, and those that only one of them does. */
interface Count {
  same: number;
  differ: number;
}

const kindOfToken: Partial<Record<TokenType, string>> = {
  citation: 'citation',
  citationDate: 'citationDate',
  preambularOpening: 'opening',
  operativeOpening: 'opening',
  paragraphNumber: 'paragraphNumber',
  footnoteIndicator: 'footnoteIndicator',
};

/** A digit glued to a word: whether a note of that number exists is beyond a grammar, and counted for neither. */
const guess = 'guess';

const kindOfScope: readonly (readonly [RegExp, string])[] = [
  [/^(?:constant\.numeric|punctuation\.separator)\.citation-/, 'citation'],
  [/^constant\.numeric\.date/, 'citationDate'],
  [/^(?:entity\.name\.function|constant\.language)\.opening\./, 'opening'],
  [/^constant\.numeric\.paragraph-number/, 'paragraphNumber'],
  [/^variable\.other\.constant\.footnote-indicator\.glued/, guess],
  [/^(?:variable\.other\.constant|punctuation\.definition)\.footnote-indicator/, 'footnoteIndicator'],
];

/** Compares, character by character and without spaces, what the server's tokens and the grammar say of a text. */
export function compareColours<State>(grammar: Grammar<State>, text: string): ReadonlyMap<string, Count> {
  const server = kindsByServer(text);
  const byGrammar = kindsByGrammar(grammar, text);
  const counts = new Map<string, Count>();
  const count = (kind: string, what: keyof Count): void => {
    const known = counts.get(kind) ?? { same: 0, differ: 0 };
    known[what]++;
    counts.set(kind, known);
  };
  for (let i = 0; i < text.length; i++) {
    const one = server[i];
    const other = byGrammar[i];
    if (/\s/.test(text.charAt(i))) continue;
    if (one !== undefined)
      count(one, one === (other === guess ? 'footnoteIndicator' : other) ? 'same' : 'differ');
    // The grammar colours dates that belong to no citation as well, where the server adds nothing.
    if (other !== undefined && other !== one && other !== 'citationDate' && other !== guess)
      count(other, 'differ');
  }
  return counts;
}

function kindsByServer(text: string): (string | undefined)[] {
  const kinds = Array.from<string | undefined>({ length: text.length });
  const resolution = parseResolution(text);
  const query = {
    practice: practiceOf(resolution, defaultSettings),
    openingPhrases: { preambular: [], operative: [] },
  };
  for (const { type, start, end } of semanticTokens(resolution, query))
    kinds.fill(kindOfToken[type], start, end);
  return kinds;
}

function kindsByGrammar<State>(grammar: Grammar<State>, text: string): (string | undefined)[] {
  const kinds = Array.from<string | undefined>({ length: text.length });
  let state: State | null = null;
  for (const { start, end } of splitLines(text)) {
    const line = grammar.tokenizeLine(text.slice(start, end), state);
    state = line.ruleStack;
    for (const { startIndex, endIndex, scopes } of line.tokens) {
      const kind = kindOfScope.find(([pattern]) => scopes.some((scope) => pattern.test(scope)))?.[1];
      kinds.fill(kind, start + startIndex, Math.min(start + endIndex, end));
    }
  }
  return kinds;
}
