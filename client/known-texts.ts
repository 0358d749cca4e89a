import {
  CodeLens,
  Disposable,
  l10n,
  languages,
  Range,
  Uri,
  workspace,
  type TextDocumentContentProvider,
} from 'vscode';
import type { Server } from './server';

/** Pages of what is known of texts that are not at hand; the server makes their addresses. */
const scheme = 'resolint-known';

/** Shows what is known of a text that is not at hand, with ways to get it over the first line. */
export function offerKnownTexts(server: Pick<Server, 'knownOf'>, fetchesTexts: boolean): Disposable {
  const pages: TextDocumentContentProvider = {
    provideTextDocumentContent: ({ query }) => server.knownOf(query),
  };
  const top = new Range(0, 0, 0, 0);
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, pages),
    languages.registerCodeLensProvider(
      { scheme },
      {
        provideCodeLenses: (document) => {
          const { query } = document.uri;
          const [address] = /https:\/\/docs\.un\.org\/\S+/.exec(document.getText()) ?? [];
          return [
            ...(fetchesTexts
              ? [
                  new CodeLens(top, {
                    title: l10n.t('Fetch the text'),
                    command: 'resolint.fetchText',
                    arguments: [query],
                  }),
                ]
              : []),
            ...(address === undefined
              ? []
              : [
                  new CodeLens(top, {
                    title: l10n.t('Text at docs.un.org'),
                    command: 'vscode.open',
                    arguments: [Uri.parse(address)],
                  }),
                ]),
          ];
        },
      },
    ),
  );
}
