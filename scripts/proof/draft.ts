import type { Span } from '../../server/src/text/lines';
import { plainly } from '../../server/src/text/spaces';

/** What a line of a draft is, read from its looks alone: the proof does not lean on the reader that it judges. */
export type Part =
  | 'masthead'
  | 'title'
  | 'heading'
  | 'formula'
  | 'preamble'
  | 'operative'
  | 'item'
  | 'note'
  | 'conclusion'
  | 'annex'
  | 'other';

export interface DraftLine extends Span {
  readonly part: Part;
  /** With plain spaces and hyphens, of the same length as in the source. */
  readonly text: string;
  /** Its place among the lines that are not empty. */
  readonly index: number;
}

export interface Draft {
  readonly source: string;
  /** The lines that are not empty, in order of place. */
  readonly lines: readonly DraftLine[];
  readonly isCouncil: boolean;
  /** Of the General Assembly, as its masthead has it in words: 76. */
  readonly session: number | undefined;
}

export function readDraft(source: string): Draft {
  const lines: DraftLine[] = [];
  let reached: 'masthead' | 'head' | 'preamble' | 'operative' | 'end' | 'annex' = 'head';
  let start = 0;
  for (const raw of source.split('\n')) {
    const text = plainly(raw);
    const span = { start, end: start + raw.length };
    start += raw.length + 1;
    if (text.trim() === '') continue;
    if (text === '<!-- cover -->') reached = 'masthead';
    if (text === '<!-- /cover -->') reached = 'head';
    const part = partOf(text, reached);
    if (part === 'formula') reached = 'preamble';
    if (part === 'operative') reached = 'operative';
    if (part === 'conclusion') reached = 'end';
    if (/^#+ \W*(?:Annex|Appendix)/.test(text)) reached = 'annex';
    lines.push({ ...span, text, part: text.startsWith('<!--') ? 'other' : part, index: lines.length });
  }
  const last = lines.findLast(({ part }) => part === 'preamble');
  // A text with one operative paragraph does not number it.
  const alone =
    last && !lines.some(({ part }) => part === 'operative') && last.text.endsWith('.') ? last.index : -1;
  const symbol = /^A\/(?:RES\/|C\.\d\/)?(\d+)\//m.exec(source)?.[1];
  return {
    source,
    lines: lines.map((line) => (line.index === alone ? { ...line, part: 'operative' } : line)),
    isCouncil: /^\*The Security Council\*/m.test(source),
    session: symbol === undefined ? undefined : Number(symbol),
  };
}

function partOf(text: string, reached: string): Part {
  if (/^\[\^\d+\]:/.test(text)) return 'note';
  if (reached === 'masthead' || reached === 'annex') return reached;
  if (/^\*The (?:General Assembly|Security Council)\*,?/.test(text)) return 'formula';
  if (text.startsWith('#')) return reached === 'head' ? 'title' : 'heading';
  if (/^\d+(?:st|nd|rd|th)(?: \([a-z]+\))? plenary meeting/.test(text)) return 'conclusion';
  if (reached === 'end') return 'conclusion';
  if (/^\d+\. \*/.test(text)) return 'operative';
  if (/^\([a-z]+\) /.test(text)) return 'item';
  if (reached === 'preamble' && text.startsWith('*')) return 'preamble';
  return 'other';
}

/** The adopted text as it may have been submitted: with a masthead of a draft and sponsors; none of a text of the Council. */
export function asSubmitted(source: string, sponsors: readonly string[]): string | undefined {
  const cover = /<!-- cover -->[\s\S]*<!-- \/cover -->/.exec(source)?.[0];
  const title = /^# \d+\/\d+(?: [A-Z])?\. (.+)$/m.exec(source);
  if (cover === undefined || !title) return undefined;
  const plain = plainly(cover);
  const session = /^A\/RES\/(\d+)\//m.exec(plain)?.[1];
  const [, ordinal] = /^(\S+ session)$/m.exec(plain) ?? [];
  const [, item, subject] = /^Agenda item (.+)\n+(.+)$/m.exec(plain) ?? [];
  if (session === undefined || ordinal === undefined || subject === undefined) return undefined;
  const [, committee] = /report of the (.*Committee\)?) \(A/.exec(plain) ?? [];
  const names = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
  const main = names.findIndex((name) => committee?.includes(name));
  const symbol = main < 0 ? `A/${session}/L.23` : `A/C.${main + 1}/${session}/L.23`;
  const masthead = [
    '<!-- cover -->',
    'United Nations',
    symbol,
    'General Assembly',
    'Distr.: Limited',
    `8 November ${1945 + Number(session)}`,
    'Original: English',
    ordinal,
    ...(main < 0 ? [] : [committee]),
    `Agenda item ${item ?? ''}`,
    subject,
    `${sponsors.slice(0, -1).join(', ')} and ${sponsors.at(-1) ?? ''}: draft resolution`,
    '<!-- /cover -->',
  ].join('\n\n');
  return source
    .replace(cover, masthead)
    .replace(title[0], `# ${title[1] ?? ''}`)
    .replace(/\n\d+(?:st|nd|rd|th) plenary meeting\s*\n.*\n/, '');
}
