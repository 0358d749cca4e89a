import { grammar } from '../language/grammar';
import type { Organ } from '../organs/organ';
import { readEnactingFormula, readFormulaOfOtherBody } from './formula';
import { readFurniture, type FurnitureKind } from './furniture';
import { behindSectionLabel, opensOperative, readMarker, type Marker } from './marker';
import { readOpeningForm } from './opening';
import { endOfNote, readNote } from './note-line';
import { findCommentClose, lineFrom, type Span } from '../text/lines';
import { foreignEnd, isForeignLine } from './foreign';
import { hasLineNumbers, textFrom } from './line-numbers';
import { plainly } from '../text/spaces';

/** What ends as a paragraph and opens in italics, with a number or without, is no row of a table: a stroke in it is a slip. */
const clause = /^(?:\d{1,3}\. ?|\([a-z]{1,4}\) )?[*_]?\p{Lu}.{40,}[;,.]$/u;
const { terminal, referring, theAtStart, theAtEnd } = grammar.notes;
const { banner } = grammar.layout;
const { label } = grammar.masthead;

export type BlockKind =
  | 'blank'
  /** Before and after a cover. */
  | 'fence'
  /** Code between fences, a line of mark-up: it stands in the file and is no part of the text. */
  | 'foreign'
  | 'comment'
  | 'rule'
  | 'furniture'
  | 'table'
  | 'heading'
  | 'note'
  | 'formula'
  | 'paragraph';

/** Whole lines of one kind. The blocks of a text, one after the other, are the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** What is read for inline notation: behind the marker and in front of the last line break. */
  readonly content: Span;
  /** Number or letter of a paragraph; offsets in the text. */
  readonly marker?: Marker;
  /** Of a note: what its indicator says (`1`, `*`), and where that stands. */
  readonly noteId?: string;
  readonly noteMark?: Span;
  readonly organ?: Organ;
  readonly furniture?: FurnitureKind;
  /** True where it goes on with the paragraph that a comment on a line of its own cuts. */
  readonly continues?: boolean;
}

/** A line; its text begins at `from`, behind a number that is printed down the side. */
type Line = ReturnType<typeof lineFrom> & { readonly from: number };

type Draft = { -readonly [K in keyof Block]: Block[K] };

const coverFence = /^<!--(?:[ \t]*\/)?[ \t]*cover[ \t]*-->$/i;
/** The name of an organ as a heading is its formula only if it ends as one: others divide notes by the names of organs. */
const endsAsFormula = /[,:][*_]*$/;
const headingMark = /^#{1,6}(?:[ \t]+|$)/;
const rule = /^(?:-{3,}|\*{3,}|_{3,9}|(?:\\?\* ){2,}\\?\*|(?:- ){2,}-)$/;
/** `its session,9`: the number of a note stands behind the mark. */
const glued = /\p{L}[,;]\d{1,3}$/u;
/** What of the text in front decides how the next line reads, where a blank line stands between. */
export interface Foregoing {
  /** The paragraph before, whatever came between: a page may have broken it. */
  readonly last: Block | undefined;
  /** A symbol alone on its line is part of the masthead until the text itself begins. */
  readonly begun: boolean;
  /** Where the foot of a page stands right in front: `_` for its line, the number for one of its notes. */
  readonly foot: string | undefined;
}

export interface Run {
  readonly blocks: readonly Block[];
  /** Where the run ends: at the end of the text, or where the rest was known. */
  readonly end: number;
}

/** Cuts a text into blocks. Never fails; what it cannot name is a paragraph. */
export const readBlocks = (text: string): readonly Block[] =>
  readRun(text, 0, { last: undefined, begun: false, foot: undefined }).blocks;

/** Reads blocks from the head of a line on; `restIsKnown` is asked at the head of every line that follows. */
export function readRun(
  text: string,
  from: number,
  foregoing: Foregoing,
  restIsKnown?: (at: number, foregoing: Foregoing, before: Block | undefined) => boolean,
): Run {
  const blocks: Draft[] = [];
  /** The paragraph or note that the next line may continue. */
  let open: Draft | undefined;
  let { last, begun, foot } = foregoing;
  let at = from;
  const isNumbered = hasLineNumbers(text);
  while (at < text.length || at === 0) {
    if (restIsKnown?.(at, { last, begun, foot }, blocks.at(-1))) break;
    const bounds = lineFrom(text, at);
    const line = { ...bounds, from: isNumbered ? textFrom(text, bounds) : at };
    const comment = commentEnd(text, line);
    const passage = comment ?? foreignEnd(text, line);
    if (passage !== undefined)
      push({ ...simple(comment === undefined ? 'foreign' : 'comment', line), end: passage });
    else {
      const cut = open ? undefined : cutByComment(blocks);
      const block = readLine(text, line, { open: open ?? cut, last, begun, foot });
      if (block) push(block);
      else if (open && line.from === line.start) extend(open, line, text);
      else push({ ...simple('paragraph', line), content: contentOf(text, line), continues: true });
    }
    at = passage ?? line.next;
    if (at === 0) break;
  }
  return { blocks, end: at };

  function push(block: Draft): void {
    const before = blocks.at(-1);
    if (block.kind === 'blank' && before?.kind === 'blank') before.end = block.end;
    else blocks.push(block);
    if (block.kind === 'paragraph') last = block;
    if (block.kind !== 'blank') foot = footOf(text, block);
    begun ||= beginsText(block);
    open = block.kind === 'paragraph' || block.kind === 'note' ? block : undefined;
  }
}

/** Whether the text itself, as against its masthead, has begun with this block. */
export const beginsText = ({ kind, marker }: Block): boolean =>
  kind === 'formula' || marker?.shape === 'number';

/** What a block says of the foot of a page. */
export function footOf(text: string, { kind, noteId, furniture, content }: Block): string | undefined {
  if (kind === 'note') return noteId;
  return furniture === 'printing-mark' && text.charAt(content.start) === '_' ? '_' : undefined;
}

/** The paragraph or note in front of comments on lines of their own, with no blank line between: it goes on behind them. */
function cutByComment(blocks: readonly Draft[]): Draft | undefined {
  const before = blocks.findLast(({ kind }) => kind !== 'comment');
  if (blocks.at(-1)?.kind !== 'comment') return undefined;
  return before?.kind === 'paragraph' ? before : undefined;
}

function contentOf(text: string, line: Line): Span {
  const raw = text.slice(line.from, line.end);
  return { start: line.from + raw.length - raw.trimStart().length, end: contentEnd(text, line) };
}

function extend(block: Draft, line: Line, text: string): void {
  block.end = line.next;
  block.content = { start: block.content.start, end: contentEnd(text, line) };
}

const contentEnd = (text: string, line: Line): number =>
  line.from + text.slice(line.from, line.end).trimEnd().length;

const simple = (kind: BlockKind, line: Line): Draft => ({
  kind,
  start: line.start,
  end: line.next,
  content: { start: line.end, end: line.end },
});

/** Where the line ends on which a comment ends that begins a line and ends one; undefined where the line is no such comment. */
function commentEnd(text: string, line: Line): number | undefined {
  const head = plainly(text.slice(line.start, line.end)).trimStart();
  if (!head.startsWith('<!--') || coverFence.test(head.trim())) return undefined;
  const close = findCommentClose(text, line.end - head.length + 4);
  if (close < 0) return undefined;
  const { end, next } = lineFrom(text, close);
  return text.slice(close + 3, end).trim() === '' ? next : undefined;
}

/** What stands in front of a line. */
interface Before extends Foregoing {
  readonly open: Draft | undefined;
}

/** The block that a line begins, or undefined where it continues the open one. */
function readLine(text: string, line: Line, { open, last, begun, foot }: Before): Draft | undefined {
  const raw = plainly(text.slice(line.from, line.end));
  const trimmed = raw.trim();
  if (trimmed === '' || trimmed === '\uFEFF') return simple('blank', line);
  if (coverFence.test(trimmed)) return simple('fence', line);
  const first = line.from + raw.indexOf(trimmed);
  const content = { start: first, end: first + trimmed.length };

  if (isForeignLine(trimmed)) return { ...simple('foreign', line), content };
  if (rule.test(trimmed))
    return simple(open && banner.test(lastWords(text, open)) ? 'foreign' : 'rule', line);
  const note = readNote(trimmed, first, open?.kind === 'note' && !endsNote(text, open) ? undefined : foot);
  if (note)
    return { ...note, start: line.start, end: line.next, content: { ...content, start: note.content.start } };
  const heading = headingMark.exec(trimmed);
  if (heading) {
    const words = trimmed.slice(heading[0].length);
    const organ = readEnactingFormula(words);
    return {
      kind: organ && endsAsFormula.test(words) ? 'formula' : 'heading',
      start: line.start,
      end: line.next,
      content: { ...content, start: first + heading[0].length },
      ...(organ ? { organ } : {}),
    };
  }
  const furniture = readFurniture(trimmed);
  const isOfNote = furniture === 'running-symbol' && open?.kind === 'note' && !endsNote(text, open);
  if (furniture && !isOfNote && (begun || furniture !== 'running-symbol'))
    return { ...simple('furniture', line), content, furniture };
  const organ =
    readEnactingFormula(trimmed) ??
    (!begun && !open && isAlone(text, line) ? readFormulaOfOtherBody(trimmed) : undefined);
  if (organ && !(last?.kind === 'paragraph' && endsSentence(trimmed, lastWords(text, last))))
    return { kind: 'formula', start: line.start, end: line.next, content, organ };
  if (trimmed.includes('|') && /^\|| \||\|$/.test(trimmed) && !clause.test(trimmed))
    return { kind: 'table', start: line.start, end: line.next, content };

  const previous = open && open.content.end > open.content.start ? lastWords(text, open) : undefined;
  const marker = readMarker(raw);
  if (
    marker &&
    (previous === undefined ||
      mayFollow(marker, previous) ||
      opensDegree(marker, raw, open) ||
      isNextDecimal(marker, open) ||
      isNumbered(marker, raw))
  ) {
    const shift = (n: number) => line.from + n;
    return {
      kind: 'paragraph',
      start: line.start,
      end: line.next,
      content: { start: Math.min(shift(marker.content), content.end), end: content.end },
      marker: {
        ...marker,
        start: shift(marker.start),
        end: shift(marker.end),
        content: shift(marker.content),
      },
    };
  }
  const isForm = banner.test(trimmed) || (label.test(trimmed) && (!previous || mayEndField(previous)));
  if (isForm || (open && banner.test(wordsAtEnd(text, open))))
    return { kind: 'paragraph', start: line.start, end: line.next, content };
  const goesOn = open?.kind === 'note' && previous !== undefined && !endOfNote.test(previous);
  if (goesOn || (previous !== undefined && !beginsParagraph(trimmed, previous))) return undefined;
  const behindLabel = previous === undefined ? behindSectionLabel(trimmed, 0) : 0;
  return {
    kind: 'paragraph',
    start: line.start,
    end: line.next,
    content: { ...content, start: first + behindLabel },
  };
}

/** Whether a label may be one behind the end of another line: `in paragraph` and then `3.` is a sentence that goes on. */
const mayFollow = ({ shape }: Marker, previous: string): boolean =>
  terminal.test(previous) || glued.test(previous) || (shape !== 'decimal' && !referring.test(previous));

/** `3. *Requests*`: a paragraph begins there, whatever the line above ends with. */
const isNumbered = ({ shape, content }: Marker, raw: string): boolean =>
  shape === 'number' && /^[*_]/.test(raw.slice(content)) && opensOperative(raw, content);

/** `2.2` after the item 2.1, which may just stop. */
const isNextDecimal = ({ shape, label }: Marker, open: Draft | undefined): boolean => {
  if (shape !== 'decimal' || open?.marker?.shape !== 'decimal') return false;
  const [own, before] = [label, open.marker.label].map((figures) => figures.split('.').map(Number));
  const last = (own?.pop() ?? 0) - (before?.pop() ?? 0);
  return last === 1 && own?.join() === before?.join();
};

/** `a.` or `i.` further in than the item above, which may end in "with the help of". */
const opensDegree = ({ shape, label, start }: Marker, raw: string, open: Draft | undefined): boolean =>
  shape === 'stop' &&
  /^[ai]$/.test(label) &&
  !!open?.marker &&
  raw.slice(0, start).trim() === '' &&
  start >= open.marker.start - open.start + 2;

/** The words of a paragraph that is one line, without its marks; of a longer one as far as its end. */
const wordsAtEnd = (text: string, block: Block): string =>
  block.content.end - block.content.start > longestBanner ? '' : lastWords(text, block).replace(/[*_]/g, '');

const longestBanner = 60;

/** Whether the line of a form may follow: behind a whole sentence, or another such line. */
const mayEndField = (previous: string): boolean =>
  terminal.test(previous) || label.test(previous) || !/[,\p{Ll}]$/u.test(previous);

/** Whether a blank line follows, or nothing. */
const isAlone = (text: string, { next }: Line): boolean =>
  text.slice(next, lineFrom(text, next).end).trim() === '';

/** `the General Assembly:` alone on its line may be the end of a sentence that a line break cut; in italics it is none. */
const endsSentence = (line: string, previous: string): boolean =>
  /^\p{Ll}/u.test(line) ? !terminal.test(previous) : !theAtStart.test(line) && theAtEnd.test(previous);

/** The words at the end of a paragraph, as far as the next line depends on them. */
export const lastWords = (text: string, block: Block): string =>
  plainly(text.slice(Math.max(block.content.start, block.content.end - 60), block.content.end));

/** Whether an unnumbered line that follows another without a blank one opens a paragraph of its own. */
function beginsParagraph(line: string, previous: string): boolean {
  const emphasised = /^(?:\*{1,3}|_{1,3}|<(?:i|em|b|strong|u|ins)>)(?=\p{Lu})/u.exec(line);
  if (emphasised)
    return readOpeningForm(line.slice(emphasised[0].length)) !== 'other' || terminal.test(previous);
  return terminal.test(previous) && readOpeningForm(line) !== 'other';
}

const endsNote = (text: string, note: Block): boolean => endOfNote.test(lastWords(text, note));
