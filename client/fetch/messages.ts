import { l10n } from 'vscode';
import type { FetchProblem } from './problem';

/** What went wrong and what can be done about it, for one text. */
export function explain({ kind, detail }: FetchProblem, symbol: string): string {
  switch (kind) {
    case 'not-published':
      return l10n.t(
        'The United Nations has no Word file of {0}. It may not be published yet, or be there as a PDF only: look at docs.un.org.',
        symbol,
      );
    case 'challenge':
      return l10n.t(
        'The document service of the United Nations wants to know whether a person asks for {0}. Open it in a browser and save it into a folder of resolint.library.',
        symbol,
      );
    case 'page':
      return l10n.t(
        'The document service answered with a web page in the place of {0}. Open it in a browser to see what it says.',
        symbol,
      );
    case 'not-word':
      return l10n.t('{0} is there, but not as a Word file. Open it in a browser.', symbol);
    case 'timeout':
      return l10n.t(
        'The document service did not send {0} within {1} seconds. Try again later.',
        symbol,
        detail,
      );
    case 'proxy-login':
      return l10n.t(
        'The proxy of this network wants a name and a password before {0} can be fetched. Set http.proxy in the settings.',
        symbol,
      );
    case 'gateway':
      return l10n.t(
        'A proxy or gateway could not reach the document service for {0} ({1}). Try again, or check http.proxy in the settings.',
        symbol,
        detail,
      );
    case 'busy':
      return l10n.t(
        'The document service has too much to do ({1}). Ask for {0} in a few minutes.',
        symbol,
        detail,
      );
    case 'offline':
      return l10n.t(
        'documents.un.org cannot be reached for {0} ({1}). Check the connection to the network.',
        symbol,
        detail,
      );
    case 'certificate':
      return l10n.t(
        'The connection for {0} could not be verified ({1}). A network that looks into connections needs its certificate among those of this machine.',
        symbol,
        detail,
      );
    case 'too-large':
      return l10n.t('{0} is larger than {1} MB and was not fetched. Open it in a browser.', symbol, detail);
    case 'elsewhere':
      return l10n.t(
        'The document service leads to {1} for {0}, which is not of the United Nations. Nothing was fetched from there.',
        symbol,
        detail,
      );
    case 'refused':
      return l10n.t('The document service would not give {0} ({1}). Open it in a browser.', symbol, detail);
    case 'damaged':
      return l10n.t('The Word file of {0} cannot be read ({1}). Open it in a browser.', symbol, detail);
    case 'cancelled':
      return l10n.t('{0} was not fetched.', symbol);
  }
}
