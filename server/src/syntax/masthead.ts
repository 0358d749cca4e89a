import { fromOrdinal } from './numerals';
import type { Masthead, MastheadField, MastheadFieldKind, Paragraph } from './resolution';

const symbol =
  /(?<![\w/])[AES]\/(?:RES\/)?[A-Z0-9][A-Z0-9.-]*(?:\/[A-Za-z0-9.-]+){0,6}(?:[ \u00A0]?\((?:[IVXL]+|\d{4})\))?/;
const session =
  /\b([A-Z][a-z]+(?:[-\u2011][a-z]+)?)(?: (?:special|emergency special|resumed))? [Ss]ession\b(?:\.|$|(?=\s))/;
const fieldPatterns: readonly (readonly [MastheadFieldKind, RegExp])[] = [
  ['symbol', symbol],
  ['distribution', /\bDistr(?:\.|ibution):? ?[A-Z]?[a-z]*/],
  ['date', /\b\d{1,2}[ \u00A0][A-Z][a-z]+[ \u00A0]\d{4}\b/],
  ['original', /\bOriginal: ?[A-Z][a-z]+/],
  ['session', session],
  [
    'committee',
    /\b(?:Special Political and Decolonization Committee \(Fourth Committee\)|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee)/,
  ],
  ['agenda-item', /\bAgenda [Ii]tems? \d+.*/],
  ['adoption', /\b(?:Resolutions? a|A)dopted by the .*/],
  [
    'sponsors',
    /^.*:\*{0,2} ?(?:revised )?(?:draft (?:resolution|decision)|amendments? to draft .*)$|^Draft (?:resolution|decision) submitted by .*/i,
  ],
];

/** Reads the fields of a masthead from the paragraphs in front of the enacting formula, run together on a line or not. */
export function readMasthead(paragraphs: readonly Paragraph[]): Masthead {
  const fields: MastheadField[] = [];
  for (const paragraph of paragraphs) {
    const { prose } = paragraph.inline;
    for (const [kind, pattern] of fieldPatterns) {
      if (kind !== 'agenda-item' && kind !== 'committee' && fields.some((field) => field.kind === kind))
        continue;
      const match = pattern.exec(prose.text);
      if (!match || (kind === 'symbol' && fields.length > 3)) continue;
      const text = match[0];
      fields.push({ kind, text, ...prose.span(match.index, match.index + text.length) });
    }
  }
  const title = paragraphs.findLast((paragraph) => paragraph.inline.prose.text.trim() !== '');
  if (title && !fields.some((field) => field.start >= title.start && field.end <= title.end)) {
    fields.push({ kind: 'title', text: title.inline.prose.text.trim(), start: title.start, end: title.end });
  }
  const found = (kind: MastheadFieldKind) => fields.find((field) => field.kind === kind)?.text;
  const readSymbol = found('symbol');
  const number = sessionNumber(found('session'), readSymbol);
  return {
    paragraphs,
    fields,
    ...(readSymbol === undefined ? {} : { symbol: readSymbol }),
    ...(number === undefined ? {} : { session: number }),
    isAmendment: /amendments? to/i.test(found('sponsors') ?? ''),
  };
}

function sessionNumber(line: string | undefined, readSymbol: string | undefined): number | undefined {
  const words = session.exec(line ?? '');
  const ordinal =
    words?.[1] === undefined || words[0].includes('special') ? undefined : fromOrdinal(words[1]);
  if (ordinal !== undefined) return ordinal;
  const inSymbol = /^A\/(?:RES\/|C\.[1-6]\/|HRC\/(?:RES\/)?)?(\d{1,2})(?:\/|$)/.exec(readSymbol ?? '')?.[1];
  return inSymbol === undefined ? undefined : Number(inSymbol);
}
