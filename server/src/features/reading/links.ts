import * as l10n from '@vscode/l10n';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { linkTo } from '../../citation/symbol';
import type { Resolution } from '../../syntax/resolution';
import type { Library } from '../library/library';
import { mentionsOf, type Mention } from '../../model/named-documents';
import { toRange } from '../range';

/** An address ends before the punctuation of the sentence it stands in. */
const address = /\bhttps?:\/\/[^\s<>"“”«»`|\\^{}]{1,2000}|(?<![\w/.@-])www\.[^\s<>"“”«»`|\\^{}]{1,2000}/giu;

/** The documents that a text names, at the United Nations, and the addresses in it and its notes. */
export function links(document: TextDocument, resolution: Resolution, library: Library): DocumentLink[] {
  return [
    ...mentionsOf(resolution).flatMap((mention) => documentLink(document, library, mention)),
    ...addresses(document, resolution),
  ].sort((a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start));
}

function documentLink(document: TextDocument, library: Library, mention: Mention): DocumentLink[] {
  // The parts of a resolution stand in one document; a double symbol is found under its first half.
  const [cited] = mention.cited;
  if (cited?.symbol === undefined || ('sure' in cited && !cited.sure)) return [];
  // A text at hand is what its definition leads to; a click that opened a page as well would be one too many.
  if (library.find(cited.symbol)) return [];
  return [
    {
      range: toRange(document, mention),
      target: linkTo(cited.symbol),
      tooltip: l10n.t('{0} at docs.un.org', cited.symbol),
    },
  ];
}

function addresses(document: TextDocument, { paragraphs, notes }: Resolution): DocumentLink[] {
  const all = [...paragraphs, ...notes.map(({ paragraph }) => paragraph)];
  return all.flatMap(({ inline: { prose } }) =>
    [...prose.text.matchAll(address)].flatMap(({ 0: found, index }): DocumentLink[] => {
      const written = withoutPunctuation(found);
      const target = /^www\./i.test(written) ? `https://${written}` : written;
      if (!URL.canParse(target) || !prose.isUnbroken(index, index + written.length)) return [];
      return [{ range: toRange(document, prose.span(index, index + written.length)), target }];
    }),
  );
}

/** Without the stops of the sentence around it, and without its bracket where that is not the address's own. */
function withoutPunctuation(found: string): string {
  const ownBracket = found.includes('(');
  let end = found.length;
  while (/[.,;:!?’'*]/.test(found.charAt(end - 1)) || (!ownBracket && found.charAt(end - 1) === ')')) end--;
  return found.slice(0, end);
}
