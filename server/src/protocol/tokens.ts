import { SemanticTokensBuilder, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { About } from './about';
import { tokenTypes } from '../features/semantic-tokens';
import type { Settings } from '../lint/settings';
import type { ResolutionService } from '../service';

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
    let line = 0;
    let character = 0;
    const data = service.semanticTokens(document, settings);
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
      character = down === 0 ? character + right : right;
      line += down;
      builder.push(line, character, length, type, modifiers);
    }
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
  semanticTokens.onRange(async ({ textDocument: { uri }, range }) => ({
    data: (await about(uri, (document, settings) => service.semanticTokens(document, settings, range))) ?? [],
  }));

  return { closed: (uri) => void builders.delete(uri) };
}
