import { isKnown, knownOrgans, type Organ } from '../organs/organ';
import { matchesIn } from '../text/matches';
import { toRoman } from '../syntax/numerals';
import type { Span } from '../text/lines';
import type { Citation } from './citation';
import { at, readNumber, type NumberRead, latin } from './number';

/** What a number says, without where it was written. `letter` is the part's, where one is meant. */
export interface Designation extends Pick<Citation, 'form' | 'number' | 'session' | 'series'> {
  readonly letter?: string;
}

/** The symbol of a document in a text. */
export interface DocumentSymbol extends Span {
  readonly text: string;
  /** `A/C.1/67/L.30`; with spaces and hyphens as the United Nations prints them. */
  readonly canonical: string;
  /** Of a document issued in two series (`A/57/759-S/2003/332`): both symbols. */
  readonly halves?: readonly [string, string];
  /** `A/RES/53/70`: whose, and which. */
  readonly resolution?: {
    readonly organ: Organ;
    readonly kind: 'resolution' | 'decision';
    readonly number: NumberRead;
  };
}

const series =
  'A|S|E|T|ST|TD|DP|CD|CCW|NPT|BWC|PBC|ISBA|CLCS|SPLOS|CCPR|CERD|CAT|CEDAW|CRC|CMW|CRPD|CED|HRI|FCCC|ICCD|UNEP|HSP|CBD|CTOC|CAC|JIU|GC|IDB|DPI|UNW|HIV|LOS|ICC|ECE|LC|APLC|CONF';
/** `C.1`, `67`, `L.30`, `S-10`, `1325(2000)`; a full stop only within. */
const segment = `(?:E?S-\\d{1,2}|(?:[A-Z]{1,6}|[A-Z]?\\d{1,6})(?:[A-Za-z0-9]|\\.(?=[A-Z0-9]))*)(?:\\([A-Za-z0-9. ]{1,20}\\))?`;
const plain = `(?:${series})(?:/${segment})+`;
const symbolPattern = new RegExp(`(?<![\\w/.-])(?:${plain})(?:-(?:${plain}))?`, 'gu');
const resolutionHead = /(A\/HRC|A|S|E)\/(RES|DEC)\/(?=\d|E?S)/uy;
const organs = new Map(knownOrgans.map((organ) => [organ.symbolPrefix, organ]));

/** Every symbol of a document in a text, in order. Only well-formed ones are read. */
export function readSymbols(text: string): DocumentSymbol[] {
  if (!text.includes('/')) return [];
  const symbols: DocumentSymbol[] = [];
  for (const { 0: found, index } of matchesIn(text, symbolPattern)) {
    const last = symbols.at(-1);
    if (last && index < last.end) continue;
    const symbol = readResolutionSymbol(text, index) ?? {
      start: index,
      end: index + found.length,
      text: found,
      ...readPlain(found),
    };
    // Every document has a number somewhere: `HIV/AIDS` has not.
    if (/\d/.test(symbol.text)) symbols.push(symbol);
  }
  return symbols;
}

/** `A/RES/53/70`, with its letters, at this place. */
function readResolutionSymbol(text: string, start: number): DocumentSymbol | undefined {
  const head = at(resolutionHead, text, start);
  const organ = organs.get(head?.[1]);
  const number = head && readNumber(text, resolutionHead.lastIndex);
  if (!number || !organ) return undefined;
  const kind = head[2] === 'DEC' ? 'decision' : 'resolution';
  return {
    start,
    end: number.end,
    text: text.slice(start, number.end),
    canonical: printSymbol(
      organ,
      { ...number, ...(number.letters ? { letter: number.letters.text } : {}) },
      kind,
    ),
    resolution: { organ, kind, number },
  };
}

function readPlain(found: string): Pick<DocumentSymbol, 'canonical' | 'halves'> {
  const [first, second] = found.split(/-(?=[A-Z]+\/)/);
  return { canonical: found, ...(first && second ? { halves: [first, second] } : {}) };
}

/**
 * The symbol of a resolution as the United Nations prints it: `A/RES/53/70`, `A/RES/57/270 B`,
 * `A/RES/2200(XXI)A`, `S/RES/1325 (2000)`, `E/RES/1996/31`, `A/HRC/RES/5/1`.
 */
export function printSymbol(
  organ: Organ,
  { form, number, session = 0, series: of, letter }: Designation,
  kind: 'resolution' | 'decision' = 'resolution',
): string {
  const head = `${organ.symbolPrefix ?? ''}/${kind === 'decision' ? 'DEC' : 'RES'}/`;
  switch (form) {
    case 'year-in-parentheses':
      return `${head}${number} (${session})`;
    case 'roman': {
      const within = of === 'ORG' ? `ORG-${session}` : `${of ? `${of}-` : ''}${toRoman(session)}`;
      return `${head}${number}(${within})${letter ?? ''}`;
    }
    case 'special':
      return `${head}${of ?? 'S'}-${session}/${number}${letter ? ` ${letter}` : ''}`;
    case 'bare':
      return `${head}${number}`;
    default:
      return `${head}${session}/${number}${letter ? ` ${letter}` : ''}`;
  }
}

/** The number as a text cites it: `53/70`, `57/270 B`, `2200 A (XXI)`, `1325 (2000)`. */
export function printDesignation({ form, number, session = 0, series: of, letter }: Designation): string {
  const part = letter ? ` ${letter}` : '';
  switch (form) {
    case 'year-in-parentheses':
      return `${number} (${session})`;
    case 'roman':
      return `${number}${part} (${of === 'ORG' ? `ORG-${session}` : `${of ? `${of}-` : ''}${toRoman(session)}`})`;
    case 'special':
      return `${of ?? 'S'}-${session}/${number}${part}`;
    case 'bare':
      return String(number);
    default:
      return `${session}/${number}${part}`;
  }
}

/** The letters of the parts cited, one by one: `A to D` is A, B, C and D. */
export function lettersOf({ letters }: Pick<Citation, 'letters'>): string[] {
  const all = (letters && latin(letters.text).match(/([A-Z])\1?/g)) ?? [];
  const [first, last] = all;
  if (all.length !== 2 || !first || !last || !/to|[-–]/.test(letters?.text ?? '')) return all;
  const from = first.charCodeAt(0);
  return Array.from({ length: Math.max(0, last.charCodeAt(0) - from) + 1 }, (_, i) =>
    String.fromCharCode(from + i),
  );
}

/** What a citation designates: one thing, or one for each letter. */
export function designationsOf(citation: Citation): Designation[] {
  const { form, number, session, series: of } = citation;
  const whole = {
    form,
    number,
    ...(session === undefined ? {} : { session }),
    ...(of ? { series: of } : {}),
  };
  const letters = lettersOf(citation);
  return letters.length === 0 ? [whole] : letters.map((letter) => ({ ...whole, letter }));
}

/** The symbols of what is cited; none where it is not known whose resolution it is, or a number stands alone. */
export const symbolsOf = (citation: Citation, organ: Organ | undefined): string[] =>
  organ === undefined || !isKnown(organ) || citation.form === 'bare'
    ? []
    : designationsOf(citation).map((designation) => printSymbol(organ, designation));

/** The address of a document at the United Nations; the parts of a resolution share one. */
export function linkTo(symbol: string, language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh' = 'en'): string {
  const [first = symbol] = symbol.split(/-(?=[A-Z]+\/)/);
  const whole = first.replace(/^((?:A|E)\/RES\/.*?[\d)])\s*[A-Z]$/, '$1').replace(/\s/g, '');
  return `https://docs.un.org/${language}/${encodeURI(whole)}`;
}
