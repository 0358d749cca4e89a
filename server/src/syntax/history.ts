import { isParagraph } from './assemble';
import type { Draft } from './paragraphs';
import type { Change } from './resolution';

/** What has become of the paragraphs of a text; see `History` in resolution.ts. */
export interface OpenHistory {
  readonly changes: Change[];
}

/** So many changes are kept for whoever follows them. */
const mostChanges = 1000;

/** The history of a text goes on, or begins anew where whoever follows it would have too much to look at. */
export function continued(
  history: OpenHistory,
  changed: readonly Draft[],
  gone: readonly Draft[],
): OpenHistory {
  const { changes } = history;
  if (changes.length + changed.length + gone.length > mostChanges) return { changes: [] };
  for (const paragraph of changed.filter(isParagraph)) changes.push({ paragraph, isGone: false });
  for (const paragraph of gone) changes.push({ paragraph, isGone: true });
  return history;
}
