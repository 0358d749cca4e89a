import { grammar } from '../language/grammar';
import { mastheadSymbol, numberInSeries, sessionOfSymbol } from '../organs/symbol-patterns';
import { matchesIn } from '../text/matches';
import { fromOrdinal, fromRoman } from './numerals';
import type { Masthead, MastheadField, MastheadFieldKind, Paragraph } from './resolution';

const {
  agendaItem,
  adoption,
  submitted,
  proposal,
  label,
  amendmentsAfterSponsors,
  amendments,
  goesOn,
  noTitle,
  sessionLine,
  specialWord,
  distribution,
  original,
  session,
  committee,
} = grammar.masthead;

type Header = 'symbol' | 'distribution' | 'date' | 'original' | 'session' | 'committee';

/** The fields above the agenda item, in the shapes in which they are mistyped too. */
const headerPatterns: readonly (readonly [Header, RegExp])[] = [
  ['symbol', mastheadSymbol],
  ['distribution', distribution],
  ['date', /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/],
  ['original', original],
  ['session', session],
  ['committee', committee],
];

/** A line of a masthead as it stands in its paragraph; lines without a blank one between them are one paragraph. */
interface Line {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** Reads the fields of a masthead from the paragraphs in front of the enacting formula, run together on a line or not. */
export function readMasthead(paragraphs: readonly Paragraph[]): Masthead {
  const lines = paragraphs.flatMap(linesOf);
  const proposalAt = findProposal(lines);
  const body = proposalAt ?? lines.findIndex((line) => adoption.test(textOf(line)));
  const head = body < 0 ? lines : lines.slice(0, body);
  const agendaAt = head.findIndex((line) => agendaItem.test(textOf(line)));
  const header = agendaAt < 0 ? head : head.slice(0, agendaAt + 1);

  const fields: MastheadField[] = [...readHeader(header, agendaItem)];
  for (const line of head) add(line, 'agenda-item', agendaItem);
  const adopted = lines.find((line) => adoption.test(textOf(line)));
  if (adopted) add(adopted, 'adoption', adoption);
  const sponsors = proposalAt === undefined ? undefined : readSponsors(lines, proposalAt, fields);
  if (sponsors) fields.push(sponsors);
  const title = findTitle(paragraphs, fields);
  if (title) fields.push(title);

  const found = (kind: MastheadFieldKind) => fields.find((field) => field.kind === kind)?.text;
  const readSymbol = found('symbol');
  const number = sessionNumber(found('session'), readSymbol) ?? sessionInTitle(lines);
  return {
    paragraphs,
    fields: fields.sort((a, b) => a.start - b.start),
    ...(readSymbol === undefined ? {} : { symbol: readSymbol }),
    ...(number === undefined ? {} : { session: number }),
    hasNoBody: amendmentsAfterSponsors.test(sponsors?.text ?? ''),
  };

  function add(line: Line, kind: MastheadFieldKind, pattern: RegExp): void {
    const text = textOf(line);
    const match = pattern.exec(text);
    if (match && !(kind === 'agenda-item' && isWithinSentence(text, match)))
      fields.push(field(kind, line, match.index, match.index + match[0].length));
  }
}

/** Whether a line of a paragraph is a field of such a header, and so the rest of it no title. */
const isLabelled = (paragraph: Paragraph): boolean =>
  linesOf(paragraph).some((line) => label.test(textOf(line)));

const textOf = ({ paragraph, start, end }: Line): string => paragraph.inline.prose.text.slice(start, end);

function linesOf(paragraph: Paragraph): Line[] {
  const { leaves, prose } = paragraph.inline;
  const lines: Line[] = [];
  let start = 0;
  for (const leaf of leaves) {
    if (leaf.kind !== 'break') continue;
    const at = prose.indexOf(leaf.start);
    if (at > start) lines.push({ paragraph, start, end: at });
    start = prose.text[at] === ' ' ? at + 1 : at;
  }
  if (start < prose.text.length) lines.push({ paragraph, start, end: prose.text.length });
  return lines;
}

/** A field of a line; `from` and `to` count from the start of the line. */
function field(kind: MastheadFieldKind, { paragraph, start }: Line, from: number, to: number): MastheadField {
  const { prose } = paragraph.inline;
  return { kind, text: prose.text.slice(start + from, start + to), ...prose.span(start + from, start + to) };
}

/** Longer than this, what ends in a stop is no line of a header: “At its 21st meeting, the Assembly decided … session.” */
const longestLine = 80;
const isSentence = (text: string): boolean => text.length > longestLine && /[\p{Ll}\d)][.;]\s*$/u.test(text);

/** `at the eightieth session`, `under agenda item 16`: in a sentence a small word stands before it, and it has no capital. */
const isWithinSentence = (text: string, { index, 0: found }: RegExpExecArray): boolean =>
  /^[\p{Ll}\d]/u.test(found) &&
  /(?<![\p{L}-])\p{Ll}[\p{L}’-]{0,20}[ (]{1,2}$/u.test(text.slice(Math.max(0, index - 24), index));

/** The first of each field above the agenda item. */
function readHeader(lines: readonly Line[], stop: RegExp): MastheadField[] {
  const fields: MastheadField[] = [];
  for (const line of lines) {
    const whole = textOf(line);
    if (isSentence(whole)) continue;
    const text = whole.slice(0, stop.exec(whole)?.index ?? whole.length);
    for (const [kind, pattern] of headerPatterns) {
      if (kind !== 'committee' && fields.some((known) => known.kind === kind)) continue;
      const match = pattern.exec(text);
      if (!match || (kind === 'session' && (!isSession(match[0]) || isWithinSentence(text, match)))) continue;
      fields.push(field(kind, line, match.index, match.index + match[0].length));
    }
  }
  return fields;
}

/** The line that says what is proposed, behind the sponsors or with "submitted by". */
function findProposal(lines: readonly Line[]): number | undefined {
  const index = lines.findIndex((line) => submitted.test(textOf(line)) || proposalIn(line) !== undefined);
  return index < 0 ? undefined : index;
}

/** Where in a line the proposal ends; only where nothing follows but the draft that an amendment names. */
function proposalIn(line: Line): number | undefined {
  const text = textOf(line);
  for (const { 0: found, index } of matchesIn(text, proposal)) {
    const end = index + found.length;
    if (/^[\s*]*$/.test(text.slice(end))) return end;
    if (amendments.test(found) && text.length - end < 120) return text.length;
  }
  return undefined;
}

/** The sponsors with what they propose; a list goes back over the lines that it was wrapped into. */
function readSponsors(
  lines: readonly Line[],
  last: number,
  fields: readonly MastheadField[],
): MastheadField | undefined {
  const line = lines[last];
  if (!line) return undefined;
  let { start } = line;
  if (!submitted.test(textOf(line))) {
    for (const above of lines.slice(0, last).reverse()) {
      const text = textOf(above).trimEnd();
      const opensWithName = /^\p{Lu}/u.test(line.paragraph.inline.prose.text.slice(start));
      const isList = goesOn.test(text) || (text.length >= 60 && text.includes(', '));
      if (above.paragraph !== line.paragraph || (opensWithName && !isList)) break;
      if (noTitle.test(text)) break;
      ({ start } = above);
    }
  }
  const { prose } = line.paragraph.inline;
  // Run together on one line: the list begins somewhere behind the header.
  for (const known of fields) {
    if (known.kind === 'agenda-item' || known.end > prose.offset(line.end - 1)) continue;
    if (known.start >= prose.offset(start)) start = prose.indexOf(known.end);
  }
  const text = prose.text.slice(start, line.end);
  const from = start + text.length - text.trimStart().length;
  return field('sponsors', { ...line, start: 0 }, from, start + text.trimEnd().length);
}

/** The title of the text: what follows the sponsors or the note of adoption, or else the last line that is no field. */
function findTitle(
  paragraphs: readonly Paragraph[],
  fields: readonly MastheadField[],
): MastheadField | undefined {
  const proposed = fields.findLast(({ kind }) => kind === 'sponsors' || kind === 'adoption');
  const free = paragraphs.filter((paragraph) => {
    const text = paragraph.inline.prose.text.trim();
    const taken = fields.some(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    return text !== '' && !taken && !/^[[*]/.test(text) && !isLabelled(paragraph);
  });
  const title = proposed
    ? free.find(({ start }) => start >= proposed.end)
    : free.at(-1) === paragraphs.findLast(({ inline }) => inline.prose.text.trim() !== '')
      ? free.at(-1)
      : undefined;
  if (!title) return undefined;
  const { prose } = title.inline;
  return { kind: 'title', text: prose.text.trim(), start: title.start, end: title.end };
}

const ordinalOf = (line: string): number | undefined => {
  const [, figures, words] = sessionLine.exec(line) ?? [];
  return figures === undefined ? fromOrdinal((words ?? '').replace(' ', '-')) : Number(figures);
};

/** The session in the number before a title: `192 (III). Prohibition of ...`. */
function sessionInTitle(lines: readonly Line[]): number | undefined {
  for (const line of lines) {
    const [, roman] = numberInSeries.exec(textOf(line)) ?? [];
    if (roman !== undefined) return fromRoman(roman);
  }
  return undefined;
}

const isSession = (line: string): boolean => ordinalOf(line) !== undefined || /^\d{4}/.test(line);

function sessionNumber(line: string | undefined, readSymbol: string | undefined): number | undefined {
  const ordinal = line === undefined || specialWord.test(line) ? undefined : ordinalOf(line);
  if (ordinal !== undefined) return ordinal;
  const inSymbol = sessionOfSymbol.exec(readSymbol ?? '')?.[1];
  return inSymbol === undefined ? undefined : Number(inSymbol);
}
