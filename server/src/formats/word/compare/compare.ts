import type { Sheet } from '../../sheet/sheet';
import type { Reviewer } from '../write/tracked';
import { writeWord } from '../write/write';
import type { Comparison } from '../../../succession/comparison';
import { mergedSheet } from './merged-sheet';

/** Two texts as they are to be printed, and what was changed from one to the other. */
export interface ComparedTexts {
  readonly before: Sheet;
  readonly after: Sheet;
  readonly comparison: Comparison;
}

/**
 * A Word file with tracked changes: with all of them accepted it is the later text, with all of them rejected the earlier one. A
 * paragraph that was moved is taken out in one place and put in in another. It is set as the later text is.
 */
export function writeComparison(
  { before, after, comparison }: ComparedTexts,
  reviewer?: Reviewer,
): Uint8Array {
  const pairs = comparison.pairs
    .filter(({ isMoved }) => !isMoved)
    .map((pair) => ({ before: pair.before.paragraph, after: pair.after.paragraph }));
  return writeWord(mergedSheet(before, after, pairs), reviewer);
}
