import { linkTo, readSymbols } from '../../citation/symbol';
import type { Resolution } from '../../syntax/resolution';
import { symbolsIn } from '../../model/named-documents';
import { mentionAt } from '../mentions';
import { plainly } from '../../text/spaces';

/** A document that is meant, by its symbol and by the name it has in addresses (`A/RES/57/270`, without a part's letter). */
export interface NamedText {
  readonly symbol: string;
  readonly name: string;
}

/** The documents that are named at an offset; none between citations. */
export function textsAt(resolution: Resolution, offset: number): NamedText[] {
  const mention = mentionAt(resolution, offset);
  return mention ? unique(symbolsIn(mention)) : [];
}

/** The documents that a line of text is a list of symbols of. */
export const textsIn = (line: string): NamedText[] =>
  unique(readSymbols(plainly(line.slice(0, 200))).map(({ canonical }) => canonical));

/** Parts of one resolution stand in one document. */
function unique(symbols: readonly string[]): NamedText[] {
  const texts = symbols.map((symbol) => ({ symbol, name: nameOf(symbol) }));
  return texts.filter(({ name }, i) => texts.findIndex((other) => other.name === name) === i);
}

const nameOf = (symbol: string): string =>
  decodeURI(linkTo(symbol)).replace(/^https:\/\/docs\.un\.org\/en\//, '');
