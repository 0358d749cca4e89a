import { printHtml } from '../../features/comparison/print-html';
import { printJson } from '../../features/comparison/print-json';
import { printMarkdown } from '../../features/comparison/print-markdown';
import { printText } from '../../features/comparison/print-text';
import type { Hideable } from '../../features/comparison/hideable';
import { hasChanged, reportOf } from '../../features/comparison/report';
import { sheetOf } from '../../formats/sheet/sheet-of';
import type { Resolution } from '../../syntax/resolution';
import { areComparable, compare as compareTexts } from '../../succession/comparison';
import type { comparisonFormats } from './names';
import { openFacts } from '../tables';
import { printable } from '../printable';
import { complain } from '../problem';
import { put, type PutOptions } from './put';
import { nameOf, predecessorBeside, readText, type ReadText } from './read';

const printers = {
  text: (report: Parameters<typeof printText>[0]) => printText(report).split('\n').map(printable).join('\n'),
  json: printJson,
  markdown: printMarkdown,
  html: printHtml,
};

/** Written with tracked changes; what makes it is loaded when it is asked for. */
async function printWord(before: Resolution, after: Resolution, author: string): Promise<Uint8Array> {
  const { writeComparison } = await import('../../formats/word');
  const comparison = compareTexts(before, after);
  return writeComparison({ before: sheetOf(before), after: sheetOf(after), comparison }, { author });
}

export interface CompareOptions extends PutOptions {
  /** Under whose name changes are tracked in a Word file. */
  readonly author: string;
  readonly format: (typeof comparisonFormats)[number];
  readonly hide: readonly Hideable[];
}

/** Tells what was changed from one text to another; returns the exit code: 1 if anything was, 2 if they cannot be compared. */
export async function compare(
  first: string,
  second: string | undefined,
  { format, hide, author, ...options }: CompareOptions,
): Promise<number> {
  const texts = await textsOf(first, second);
  if (!texts) return 2;
  const [before, after] = texts;
  if (!areComparable(before.resolution, after.resolution)) {
    complain(
      nameOf(before),
      `is in another language than ${nameOf(after)}; only texts in one language are compared`,
    );
    return 2;
  }
  const comparison = compareTexts(before.resolution, after.resolution);
  const named = [before, after].map((text) => ({ name: nameOf(text), resolution: text.resolution }));
  const [own, other] = named;
  if (!own || !other) return 2;
  const made =
    format === 'docx'
      ? await printWord(own.resolution, other.resolution, author)
      : printers[format](reportOf(own, other, comparison, hide));
  const done = await put(Buffer.from(made), options);
  return done ? Number(hasChanged(comparison)) : 2;
}

/** Both texts; if one is named, the one that it takes up again comes first. */
async function textsOf(
  first: string,
  second: string | undefined,
): Promise<readonly [ReadText, ReadText] | undefined> {
  if (second !== undefined) {
    const [before, after] = [await readText(first), await readText(second)];
    return before && after ? [before, after] : undefined;
  }
  const draft = await readText(first);
  if (!draft) return undefined;
  await openFacts();
  const { told, text } = await predecessorBeside(draft);
  if (text) return [text, draft];
  complain(
    nameOf(draft),
    told
      ? `takes up ${told.symbol}, of which there is no text beside it; name its file first`
      : 'does not tell which text it takes up; name that first',
  );
  return undefined;
}
