import * as l10n from '@vscode/l10n';
import { linkTo, readSymbols } from '../../citation/symbol';
import { plainWords } from '../markdown';
import { citedBy } from '../../model/named-documents';
import { preview } from '../reading/citation-preview';
import type { Library } from './library';

/** The scheme under which a client shows these pages. */
const scheme = 'resolint-known:';

/** The address of the page for a symbol; a client asks for its words by what stands behind the question mark. */
export const knownAddress = (symbol: string): string =>
  `${scheme}/${symbol.replace(/[^A-Za-z0-9.()-]/g, '_')}.txt?${encodeURIComponent(symbol)}`;

export const isKnownPage = (uri: string): boolean => uri.startsWith(scheme);

/** A page in plain words of what is known of the text of a symbol, for an editor that has not got the text itself. */
export function knownText(symbol: string, library: Library): string {
  const cited = readSymbols(symbol).flatMap(citedBy);
  const told = cited.map((one) => plainWords(preview(one, library).replace(/\n\n[^\n]*$/, '')));
  const addresses = [...new Set(cited.flatMap((one) => one.symbol ?? []))].map((name) => linkTo(name));
  return [...told, l10n.t('The text itself is not at hand.'), ...addresses].join('\n\n') + '\n';
}
