import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withItems } from '../../syntax/items';
import type { Body, Paragraph, Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { extentOf, extentOfAll, extentOfBody, extentOfPreamble, paragraphsOf } from '../places';

/** What can be folded: masthead, parts, preamble, operative part, sections, lists, annexes, notes, comments. */
export function foldingRanges(document: TextDocument, resolution: Resolution): FoldingRange[] {
  const { masthead, parts, blocks } = resolution;
  const folds: FoldingRange[] = [];
  const taken = new Set<number>();
  /** The first to claim a line keeps it: an editor shows one fold a line. */
  function add(extent: Span | undefined, kind?: FoldingRangeKind): void {
    if (!extent) return;
    const startLine = document.positionAt(extent.start).line;
    const endLine = document.positionAt(extent.end).line;
    if (endLine <= startLine || taken.has(startLine)) return;
    taken.add(startLine);
    folds.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  }

  const fences = blocks.filter(({ kind }) => kind === 'fence').slice(0, 2);
  const [open, close] = fences;
  add(open && close ? { start: open.start, end: lastCharacter(resolution.source, close) } : undefined);
  add(extentOfAll(masthead.paragraphs));
  for (const part of parts) addPart(part, parts.length > 1, add);
  for (const { annexes } of parts) for (const annex of annexes) addAnnex(annex, add);
  for (const run of noteRuns(resolution)) add(run);
  for (const block of blocks) {
    if (block.kind === 'comment')
      add({ start: block.start, end: lastCharacter(resolution.source, block) }, FoldingRangeKind.Comment);
  }
  return nested(folds.sort((a, b) => a.startLine - b.startLine));
}

/** Without those that end behind the fold they begin in: no editor shows them. */
function nested(folds: readonly FoldingRange[]): FoldingRange[] {
  const around: FoldingRange[] = [];
  return folds.filter((fold) => {
    while ((around.at(-1)?.endLine ?? Infinity) < fold.startLine) around.pop();
    if (fold.endLine > (around.at(-1)?.endLine ?? Infinity)) return false;
    around.push(fold);
    return true;
  });
}

function addPart(part: Body, isComposite: boolean, add: (extent: Span | undefined) => void): void {
  if (isComposite) add(extentOfAll(paragraphsOf(part)));
  for (const section of part.sections) {
    const { headings, preamble, operative } = section;
    if (headings.length > 0) add(extentOfAll([...headings, ...preamble, ...operative]));
    add(extentOfPreamble(part, section));
    add(extentOfAll(operative));
    for (const paragraph of [...preamble, ...operative].flatMap(withItems)) {
      if (hasFold(paragraph)) add(extentOf(paragraph));
    }
  }
}

function addAnnex(annex: Body, add: (extent: Span | undefined) => void): void {
  add(extentOfBody(annex));
  for (const paragraph of annex.children.flatMap(withItems)) if (hasFold(paragraph)) add(extentOf(paragraph));
  for (const appendix of annex.annexes) addAnnex(appendix, add);
}

const hasFold = (paragraph: Paragraph): boolean =>
  paragraph.items.length + paragraph.more.length > 0 || isLong(paragraph);

/** Wrapped over several lines. */
const isLong = ({ inline }: Paragraph): boolean => inline.leaves.some(({ kind }) => kind === 'break');

/** Notes with nothing but blank lines between them. */
function noteRuns({ source, notes }: Resolution): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { paragraph } of notes) {
    const { start, end } = extentOf(paragraph);
    const last = runs.at(-1);
    if (last && source.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

/** A block ends behind its line break; a fold ends on its last line. */
const lastCharacter = (source: string, { start, end }: Span): number =>
  start + source.slice(start, end).replace(/(?<![\r\n])[\r\n]+$/, '').length;
