import { grammar } from '../language/grammar';

const { printingMark, pageNumber } = grammar.layout;
/** Lines that a conversion leaves from the page and that are no part of the text. */
export type FurnitureKind = 'job-number' | 'printing-mark' | 'page-number' | 'running-symbol';

const jobNumber =
  /^(?:\d{1,3}(?:\/\d{1,3})?[ \t]+)?\d{2}-\d{5}\*?(?:[ \t]+\([A-Z]\))?(?:[ \t]+(?:\d{6}|\d{1,3}(?:\/\d{1,3})?))*(?:[ \t]+\*\d{7}\*)?$/;
const runningSymbol =
  /^(?:\d{1,3}(?:\/\d{1,3})?[ \t]+)?[AES]\/[A-Z0-9][A-Za-z0-9.-]*(?:\/[A-Za-z0-9.-]+){0,5}(?: ?\([IVXL\d-]{1,8}\))?(?:[ \t]+\d{1,3}(?:\/\d{1,3})?)?$/;

/** What page furniture a line is, or undefined. The line comes without its indentation and without trailing space. */
export function readFurniture(line: string): FurnitureKind | undefined {
  if (line.length > 60) return undefined;
  if (jobNumber.test(line)) return 'job-number';
  if (printingMark.test(line)) return 'printing-mark';
  if (pageNumber.test(line)) return 'page-number';
  return runningSymbol.test(line) ? 'running-symbol' : undefined;
}
