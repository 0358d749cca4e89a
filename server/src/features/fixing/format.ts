import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isWithin, quotedSpans } from '../../text/quotes';
import type { Edit } from '../../text/edit';
import type { Block } from '../../syntax/blocks';
import type { Paragraph, Resolution, Role } from '../../syntax/resolution';
import { lineBreakIn } from '../../text/lines';
import { difference } from './fix-all';
import { leadEdits } from './label-leads';
import { editedAlike, keepsOutline } from './same-outline';
import { toTextEdits } from '../places';
import { gatherEdits } from '../restructure/gather-notes';
import { renumber } from '../restructure/renumber';
import { isInOrder, noteOrder } from '../restructure/renumber-notes';
import { Transaction } from '../restructure/transaction';
import { plainly } from '../../text/spaces';

/**
 * Puts a text in order without touching a word: numbers and letters without bullets before them, even indents, one blank
 * line between paragraphs, one space between words, none at the ends of lines, notes at the end in the order of their
 * numbers.
 */
export function format(document: TextDocument, resolution: Resolution): TextEdit[] {
  return toTextEdits(document, difference(resolution.source, formatted(resolution)));
}

/** The same for a stretch; numbers and notes are left alone, as they depend on the rest of the text. */
export function formatRange(document: TextDocument, resolution: Resolution, range: Range): TextEdit[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const edits = spacingEdits(resolution).filter(({ start, end }) => from <= start && end <= to);
  return keepsOutline(resolution, edits) ? toTextEdits(document, edits) : [];
}

function formatted(resolution: Resolution): string {
  const text = renumber(new Transaction(resolution));
  for (const edits of [leadEdits, gatherEdits, spacingEdits])
    text.become(editedAlike(text.now, edits(text.now)));
  return isInOrder(text.now) ? text.edit(noteOrder(text.now)).text : text.text;
}

function spacingEdits(resolution: Resolution): Edit[] {
  return [...blankLines(resolution), ...lineEnds(resolution), ...innerSpaces(resolution)];
}

const worded: readonly Block['kind'][] = ['paragraph', 'heading', 'formula', 'note', 'table'];
/** Paragraphs that stand apart from what is in front of them. */
const apart: readonly Role[] = ['formula', 'heading', 'preambular', 'operative'];

function blankLines({ source, blocks, parts, paragraphs }: Resolution): Edit[] {
  const inBody = new Set(
    parts.flatMap(({ sections }) => sections.flatMap((s) => [...s.preamble, ...s.operative])),
  );
  const openers = new Map(paragraphs.map((paragraph) => [paragraph.blocks[0], paragraph]));
  return blocks.flatMap((block, i): Edit[] => {
    const before = blocks[i - 1];
    if (block.kind === 'blank') {
      const isEdge = !before || i === blocks.length - 1;
      const bom = source.slice(block.start, block.end).startsWith('\uFEFF') ? '\uFEFF' : '';
      const text = bom + (isEdge ? '' : lineBreakFor(source, block));
      return text === source.slice(block.start, block.end)
        ? []
        : [{ start: block.start, end: block.end, text }];
    }
    if (!before || before.kind === 'blank') return [];
    const needsSpace = standsApart(block, openers.get(block), inBody) && worded.includes(before.kind);
    return needsSpace
      ? [{ start: block.start, end: block.start, text: lineBreakFor(source, before, block.start) }]
      : [];
  });
}

/** A line break as a block has them, that does not become one with what stands in front of its place. */
function lineBreakFor(source: string, { start, end }: Block, place = start): string {
  const lineBreak = lineBreakIn(source.slice(start, end));
  return lineBreak === '\n' && source.charAt(place - 1) === '\r' ? '\r\n' : lineBreak;
}

function standsApart(block: Block, opener: Paragraph | undefined, inBody: ReadonlySet<Paragraph>): boolean {
  if (!opener || !apart.includes(opener.role)) return false;
  return opener.role === 'formula' || block.kind === 'heading' || inBody.has(opener);
}

/** White space at the ends of lines; a text ends with one line break. */
function lineEnds({ source, blocks }: Resolution): Edit[] {
  const edits: Edit[] = [];
  for (const { kind, start, end } of blocks) {
    if (!worded.includes(kind)) continue;
    for (const match of plainly(source.slice(start, end)).matchAll(/[ \t]{1,1000}(?=\r|\n|$)/g)) {
      const at = start + match.index;
      const isLast = at + match[0].length === end;
      if (!isLast || end === source.length) edits.push({ start: at, end: at + match[0].length, text: '' });
    }
  }
  const last = blocks.findLast(({ kind }) => kind !== 'blank');
  const isOpen = last && worded.includes(last.kind) && !/[\r\n]$/.test(source.slice(last.start, last.end));
  if (isOpen) edits.push({ start: last.end, end: last.end, text: lineBreakIn(source) });
  return edits;
}

/** One space behind a number and between two words, but for quotations, tables and mastheads. */
function innerSpaces({ source, paragraphs, notes }: Resolution): Edit[] {
  const edits: Edit[] = [];
  for (const paragraph of [...paragraphs, ...notes.map((note) => note.paragraph)]) {
    const { role, marker, inline, blocks } = paragraph;
    if (role === 'masthead' || role === 'table') continue;
    // A number may stand alone on its line, where a space would be taken away again.
    if (marker && marker.content < paragraph.end && !/[\r\n]/.test(source.charAt(marker.content))) {
      const written = source.slice(marker.end, marker.content);
      if (written !== ' ') edits.push({ start: marker.end, end: marker.content, text: ' ' });
    }
    const { prose } = inline;
    const quoted = quotedSpans(prose.text);
    const comments = inline.leaves.filter(({ kind }) => kind === 'comment');
    for (const { content } of blocks) {
      for (const match of source.slice(content.start, content.end).matchAll(/(?<=\S) {2,1000}(?=\S)/g)) {
        const start = content.start + match.index;
        const isKept =
          isWithin(quoted, prose.indexOf(start)) || comments.some((c) => c.start <= start && start < c.end);
        if (!isKept) edits.push({ start, end: start + match[0].length, text: ' ' });
      }
    }
  }
  return edits;
}
