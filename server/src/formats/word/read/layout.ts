import { grammar } from '../../../language/grammar';
import { readEnactingFormula, readFormulaOfOtherBody } from '../../../syntax/formula';
import { createDraftBuilder, type DraftBuilder } from './builder';
import { createIndents, draftLabel, sectionLabel, typedLabel } from './labels';
import { hasSession, hasSymbol, type Recorded } from './masthead';
import { linesOf, plainText, type Block, type Line, type Table } from './pieces';

/** The texts of a document, to be laid out as a draft. */
export interface Texts {
  readonly header: readonly Block[];
  readonly body: readonly Block[];
  /** The blocks of each note, in order. */
  readonly notes: readonly (readonly Block[])[];
  /** Notes with a star for a mark. */
  readonly starred: readonly (readonly Block[])[];
  /** Such a header has more than a masthead, and may say what the body says too. */
  readonly isHeaderOnEveryPage: boolean;
  /** What stands in the file beside its text; written if the masthead does not have it. */
  readonly recorded: Recorded;
  /** Told of each table that becomes rows. */
  readonly onTable: () => void;
  /** Told of words that would be a comment in a draft. */
  readonly onComment: () => void;
}

const { conclusion } = grammar.layout;
/** A day on a line of its own stands with the meeting under an adopted text, both in italics that say nothing. */
const date = /^\d{1,2} \p{L}{1,20} \d{4}$/u;

const fences = ['<!-- cover -->', '<!-- /cover -->'] as const;
const gap = '\n\n';
/** Longer ones are text in bold. */
const longestHeading = 300;

/** Lays out a document in the form of drafts: masthead between fences, title, paragraphs, notes. */
export function layOut(texts: Texts): DraftBuilder {
  const { body, notes, starred, recorded, onTable, onComment } = texts;
  const draft = createDraftBuilder(onComment);
  const indent = createIndents();
  let isFirst = true;
  const next = (): void => {
    if (!isFirst) draft.write(gap);
    isFirst = false;
  };
  const say = (text: string): void => {
    next();
    draft.write(text);
  };

  const formulaAt = body.findIndex((block) => block.kind === 'line' && isFormula(block));
  const head = formulaAt < 0 ? [] : linesOf(body.slice(0, formulaAt)).filter(isKept);
  const rest = formulaAt < 0 ? body : body.slice(formulaAt);
  const titleAt = titleIn(head);
  const stars = [...head, ...linesOf(rest)].filter(isStarNote);
  const cover = [...headerLines(texts, head), ...head.slice(0, titleAt)].filter(
    (line) => isKept(line) && !stars.includes(line),
  );
  const said = [...cover, ...head].map(plainText);
  const missing = [
    said.some(hasSymbol) ? undefined : recorded.symbol,
    said.some(hasSession) ? undefined : recorded.session,
  ].filter((value) => value !== undefined);
  if (cover.length + missing.length > 0) {
    say(fences[0]);
    missing.forEach(say);
    for (const line of cover) {
      next();
      draft.print(line.pieces, 'none');
    }
    say(fences[1]);
  }
  for (const line of stars) {
    next();
    draft.print(line.pieces, 'all');
  }
  for (const blocks of starred) note('', blocks);
  head
    .slice(titleAt)
    .filter((line) => !stars.includes(line))
    .forEach((line, i) => {
      paragraph(line, i === 0 ? '#' : '##');
    });
  for (const block of rest) {
    if (block.kind === 'table' && !block.isLayout) table(block);
    else
      for (const line of linesOf([block])) {
        if (!stars.includes(line)) paragraph(line, '##');
      }
  }
  notes.forEach((blocks, i) => {
    note(`[^${i + 1}]: `, blocks);
  });
  if (draft.text() !== '') draft.write('\n');
  return draft;

  function paragraph(line: Line, mark: string): void {
    if (isKept(line)) {
      next();
      words(line, mark);
    }
    for (const what of line.leftOut) say(`<!-- ${what} left out -->`);
  }

  function words(line: Line, mark: string): void {
    const { label: shown, pieces } = line;
    const section = sectionLabel(shown);
    const isTitle = isHeading(line);
    if (section !== undefined && isTitle) {
      draft.write(`${mark} ${section}${gap}${mark} `);
      draft.print(pieces, 'all');
      return;
    }
    const text = plainText(line);
    const own = typedLabel(text);
    // What is numbered twice was numbered by hand after Word had done so.
    const label = own === '' ? draftLabel(shown) : '';
    if (isTitle) draft.write(`${mark} `);
    else draft.write(indent(own === '' ? label : own));
    if (label !== '') draft.write(`${label} `);
    const isClosing = conclusion.test(text) || date.test(text);
    draft.print(pieces, isFormula(line) ? 'formula' : isClosing ? 'none' : 'all');
  }

  function note(mark: string, blocks: readonly Block[]): void {
    const lines = linesOf(blocks).filter((line) => plainText(line) !== '');
    next();
    draft.write(mark);
    lines.forEach(({ pieces }, i) => {
      if (i > 0) draft.write(' ');
      draft.print(pieces, 'all');
    });
  }

  function table({ rows }: Table): void {
    onTable();
    rows.forEach((cells, i) => {
      if (i > 0) draft.write('\n');
      else next();
      draft.write('|');
      for (const cell of cells) {
        draft.write(' ');
        linesOf(cell).forEach((line, at) => {
          if (at > 0) draft.write(' ');
          if (line.label !== '') draft.write(`${draftLabel(line.label)} `);
          draft.print(line.pieces, 'all');
        });
        draft.write(' |');
      }
    });
  }
}

/** What of the header of the first page is the masthead: of one on every page, what the body does not have, and has words. */
function headerLines({ header, isHeaderOnEveryPage }: Texts, head: readonly Line[]): Line[] {
  const lines = linesOf(header);
  if (!isHeaderOnEveryPage) return lines;
  const known = new Set(head.map(plainText));
  if ([...known].some(hasSymbol)) return [];
  return lines.filter((line) => /\p{L}/u.test(plainText(line)) && !known.has(plainText(line)));
}

/** A line with words; rules drawn with characters have none. */
const isKept = (line: Line): boolean => {
  const text = plainText(line);
  return text !== '' && !/^[_\u2014\u2013-]+$/.test(text);
};

function isFormula(line: Line): boolean {
  const text = plainText(line);
  if (readEnactingFormula(text) !== undefined) return true;
  return line.pieces.some(({ italic }) => italic) && readFormulaOfOtherBody(text) !== undefined;
}

/** A note on the page that stands in a frame and begins with a star. */
const isStarNote = (line: Line): boolean => line.look.isFramed && plainText(line).startsWith('*');

function isHeading(line: Line): boolean {
  const text = plainText(line);
  if (text === '' || text.length > longestHeading) return false;
  return (
    line.look.isHeading ||
    line.pieces.every(({ text: words, bold, isMarkup }) => bold || isMarkup === true || words.trim() === '')
  );
}

/** The line of the lines before the formula with which the title begins: the last heading, and `A` and its title before. */
function titleIn(head: readonly Line[]): number {
  let at = head.findLastIndex((line) => isHeading(line) && !isStarNote(line));
  if (at < 0) return head.length;
  for (let before = at - 1; before >= 0; before--) {
    const line = head[before];
    if (!line || !isHeading(line) || sectionLabel(plainText(line)) === undefined) break;
    const above = head[before - 1];
    at = above && isHeading(above) ? --before : before + 1;
  }
  return at;
}
