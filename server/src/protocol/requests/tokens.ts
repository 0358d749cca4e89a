import { SemanticTokensBuilder, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenTypes, type PlacedToken } from '../../features/reading/semantic-tokens';
import type { Settings } from '../../lint/settings';
import type { ResolutionService } from '../../service';
import type { About } from './with-document';

export const tokensCapability = {
  legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
  full: { delta: true },
  range: true,
};

/** Of how many documents the last answer is kept; for any other one the next answer is a full one. */
const mostKept = 50;

export interface TokensOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'semanticTokens'>;
  readonly about: About;
}

export interface Tokens {
  /** Forgets what was last answered about a document. */
  readonly closed: (uri: string) => void;
}

/** Answers what colours a text: in full, for a range, or as what has changed since the last answer. */
export function serveTokens({ connection, service, about }: TokensOptions): Tokens {
  const builders = new Map<string, SemanticTokensBuilder>();

  /** The builder of a document, which now holds its tokens; the one asked for last stays longest. */
  function filled(document: TextDocument, settings: Settings, previous?: string): SemanticTokensBuilder {
    const { uri } = document;
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.delete(uri);
    builders.set(uri, builder);
    const [oldest] = builders.keys();
    if (builders.size > mostKept && oldest !== undefined) builders.delete(oldest);
    // It starts anew with this call, and compares with what it held where the client still has that.
    builder.previousResult(previous ?? '');
    fill(builder, service.semanticTokens(document, settings));
    return builder;
  }

  const { semanticTokens } = connection.languages;
  semanticTokens.on(
    async ({ textDocument: { uri } }) =>
      (await about(uri, (document, settings) => filled(document, settings).build())) ?? { data: [] },
  );
  semanticTokens.onDelta(
    async ({ textDocument: { uri }, previousResultId }) =>
      (await about(uri, (document, settings) =>
        filled(document, settings, previousResultId).buildEdits(),
      )) ?? {
        data: [],
      },
  );
  semanticTokens.onRange(
    async ({ textDocument: { uri }, range }) =>
      (await about(uri, (document, settings) =>
        fill(new SemanticTokensBuilder(), service.semanticTokens(document, settings, range)).build(),
      )) ?? { data: [] },
  );

  return { closed: (uri) => void builders.delete(uri) };
}

function fill(builder: SemanticTokensBuilder, tokens: readonly PlacedToken[]): SemanticTokensBuilder {
  for (const { line, character, length, type } of tokens) builder.push(line, character, length, type, 0);
  return builder;
}
