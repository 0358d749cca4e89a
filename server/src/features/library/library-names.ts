import { grammar } from '../../language/grammar';
import { documentOrgan } from '../../citation/issuer';
import { readNumber, type NumberRead } from '../../citation/number';
import { designationsOf, printSymbol, readSymbols, type Designation } from '../../citation/symbol';
import type { Organ } from '../../organs/organ';
import type { Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { plainly } from '../../text/spaces';

const { headingNoun } = grammar.masthead;

/** One symbol that a text may be asked for by. */
export interface TextName {
  readonly symbol: string;
  readonly title?: string;
  /** Where what it names begins, in the source. */
  readonly place: Span;
  /** The part it names, of a composite resolution. */
  readonly part?: Body;
}

/** What a text is, read from its own words or, last, from the name of its file. */
interface Identity {
  readonly organ: Organ;
  readonly number: NumberRead;
}

/** The whole that a part belongs to. */
function withoutLetter({ form, number, session, series }: Designation): Designation {
  return { form, number, ...(session === undefined ? {} : { session }), ...(series ? { series } : {}) };
}

const longestSymbol = 80;
const letterHeading = /^([A-Z])(?:[.\s]+(.*))?$/su;

/**
 * Every symbol by which a text is known: that of its masthead, or of its heading ("74/104. Question of Guam"), or
 * of its file (A_RES_74_104.md); for a composite resolution those of its parts too. None for a text that says nothing.
 */
export function namesOf(resolution: Resolution, fileName: string): TextName[] {
  const { masthead, parts } = resolution;
  const field = masthead.fields.find(({ kind }) => kind === 'title');
  const title = titleOf(field?.text);
  const place = field ?? masthead.paragraphs[0] ?? parts[0]?.formula ?? { start: 0, end: 0 };
  const named = (symbol: string): TextName => ({ symbol, place, ...(title ? { title } : {}) });

  const read = symbolInMasthead(resolution);
  if (read && !('number' in read)) return [named(read.symbol)];
  const identity = read ?? identityInHeading(resolution) ?? identityOfFile(fileName);
  if (!identity) return [];
  const { organ, number } = identity;
  const designations = designationsOf({ ...number, designation: { start: 0, end: 0, text: '' } });
  const letters = designations.flatMap(({ letter }) => letter ?? []);
  const [first] = designations;
  if (!first) return [];
  // A file of one part goes by that part's symbol.
  if (parts.length < 2 && letters.length === 1) return [named(printSymbol(organ, first))];
  const whole = withoutLetter(first);
  if (parts.length < 2) return [named(printSymbol(organ, whole))];
  return [
    named(printSymbol(organ, whole)),
    ...parts.map((part, i): TextName => {
      const { letter, partTitle = title } = readPart(part, letters[i] ?? String.fromCharCode(65 + i));
      return {
        symbol: printSymbol(organ, { ...whole, letter }),
        place: part.headings[0] ?? part.formula ?? place,
        part,
        ...(partTitle ? { title: partTitle } : {}),
      };
    }),
  ];
}

function symbolInMasthead({
  masthead,
  source,
}: Resolution): Identity | { readonly symbol: string } | undefined {
  const field = masthead.fields.find(({ kind }) => kind === 'symbol');
  if (!field) return undefined;
  const line = source.slice(field.start, field.start + longestSymbol).split(/[\r\n]/, 1)[0] ?? '';
  const [first] = readSymbols(plainly(line));
  if (first?.start !== 0) return undefined;
  if (first.resolution?.kind === 'resolution') return first.resolution;
  return { symbol: first.canonical };
}

/** `74/104. Question of Guam`, `Resolution 1916 (2010)`; only at the head of a paragraph in front of the text. */
function identityInHeading(resolution: Resolution): Identity | undefined {
  const organ = documentOrgan(resolution);
  for (const { inline } of resolution.masthead.paragraphs) {
    const text = inline.prose.text.trimStart();
    const lead = headingNoun.exec(text)?.[0].length ?? 0;
    const number = readNumber(text, lead);
    const after = number && text.slice(number.end);
    if (number && (after?.startsWith('.') || (lead > 0 && after?.trim() === ''))) return { organ, number };
  }
  return undefined;
}

/** `A_RES_74_104.md`, `S_RES_1325_(2000).md`: the symbol with underscores for strokes. */
function identityOfFile(name: string): Identity | undefined {
  const symbol = name
    .replace(/\.[A-Za-z.]{1,14}$/, '')
    .replace(/_(?=\()/g, ' ')
    .replace(/(?<=\d)[_ ](?=[A-Z](?:-[A-Z])?$)/, ' ')
    .replace(/_/g, '/');
  const [first] = readSymbols(symbol);
  return first?.start === 0 && first.resolution?.kind === 'resolution' ? first.resolution : undefined;
}

/** Without the number in front. */
function titleOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const number = readNumber(text, 0);
  const title = number && /^\.?\s/.test(text.slice(number.end)) ? text.slice(number.end + 1) : text;
  return title.trim() || undefined;
}

function readPart({ headings }: Body, otherwise: string): { letter: string; partTitle: string | undefined } {
  const texts = headings.map(({ inline }) => inline.prose.text.trim());
  const [, letter, behind] = letterHeading.exec(texts[0] ?? '') ?? [];
  const below = letter === undefined ? texts[0] : texts[1];
  const partTitle = [behind?.trim(), below].find((words) => words !== undefined && words !== '');
  return { letter: letter ?? otherwise, partTitle };
}
