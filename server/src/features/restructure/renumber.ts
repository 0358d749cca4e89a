import { numberOf, putNumber } from '../../model/numbering/numbers';
import { withItems } from '../../syntax/items';
import { bareLabelOf, relabel, runsOf, valueOf } from '../../model/numbering/letters';
import type { Edit } from '../../text/edit';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import { relabelReferences, renamesOf } from '../../model/numbering/relabel';
import { Transaction } from './transaction';

/** A number that is put in may change what a paragraph is taken for; then the text is read and numbered again. */
const mostPasses = 4;

export interface RenumberOptions {
  /** False where nothing was done to subparagraphs: their letters stay, even where they are not as they should be. */
  readonly letters?: boolean;
}

/** The text with its paragraphs numbered and its subparagraphs lettered from the first on; references follow. */
export const renumberParagraphs = (resolution: Resolution): string =>
  renumber(new Transaction(resolution)).text;

/** The same as a step of what is rebuilt. */
export function renumber(text: Transaction, options: RenumberOptions = {}): Transaction {
  let before: string | undefined;
  for (let pass = 0; pass < mostPasses && before !== text.text; pass++) {
    before = text.text;
    text.edit(renumberEdits(text.now, options));
  }
  return text;
}

const renumberEdits = (resolution: Resolution, options: RenumberOptions): Edit[] =>
  resolution.parts.flatMap((part) => renumberPartEdits(resolution, part, options));

function renumberPartEdits(resolution: Resolution, part: Body, options: RenumberOptions): Edit[] {
  const { source } = resolution;
  const numbers = newNumbers(part);
  const letters = options.letters === false ? new Map<Paragraph, number>() : newLetters(part);
  const renames = renamesOf(part, (paragraph) => {
    const value = numbers.get(paragraph) ?? letters.get(paragraph);
    return value === undefined ? undefined : bare(value, paragraph);
  });
  return [
    ...[...numbers].flatMap(([paragraph, number]) => putNumber(source, paragraph, number) ?? []),
    ...[...letters].flatMap(([item, value]) => relabel(source, item, value)),
    ...relabelReferences(resolution, part, renames),
  ];
}

/** `3` or `b`: a label as a reference writes it. */
const bare = (value: number, { role, degree = 1 }: Paragraph): string =>
  role === 'subparagraph' ? bareLabelOf(value, degree) : String(value);

/** Numbers run on from section to section, but for a section that begins at 1; the only paragraph of a text has none. */
function newNumbers({ sections }: Body): Map<Paragraph, number> {
  const numbers = new Map<Paragraph, number>();
  const all = sections.flatMap(({ operative }) => operative);
  const [only] = all;
  if (only && all.length === 1 && numberOf(only) === undefined) return numbers;
  let next = 1;
  for (const { operative } of sections) {
    if (operative[0] && numberOf(operative[0]) === 1) next = 1;
    for (const paragraph of operative) numbers.set(paragraph, next++);
  }
  return numbers;
}

/** Letters of the subparagraphs in order, where all of a list are letters of its degree. */
function newLetters({ sections }: Body): Map<Paragraph, number> {
  const letters = new Map<Paragraph, number>();
  for (const { preamble, operative } of sections) {
    for (const { items, degree = 0 } of [...preamble, ...operative].flatMap(withItems)) {
      if (items[0]?.degree !== degree + 1) continue;
      for (const run of runsOf(items)) {
        const values = run.map(({ marker, degree: own = 1 }) => marker && valueOf(marker, own));
        const first = values[0];
        if (first === undefined || values.includes(undefined)) continue;
        // A list that begins at (b) has lost its (a); one that begins further on continues another.
        const start = first === 2 ? 1 : first;
        run.forEach((item, i) => letters.set(item, start + i));
      }
    }
  }
  return letters;
}
