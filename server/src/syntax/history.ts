import { isParagraph } from './assemble';
import type { Draft } from './paragraphs';
import type { Change, History, Paragraph } from './resolution';

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

/** What has become of the paragraphs of a text since its history had so many changes. */
export interface News {
  /** Those that have other words or another place, in order of the edits. */
  readonly changed: readonly Paragraph[];
  /** Those that are gone: they stand nowhere any more, and must not be met in a search by place. */
  readonly gone: ReadonlySet<Paragraph>;
}

export function newsOf({ changes }: History, seen: number): News {
  const all = changes.slice(seen);
  const gone = new Set(all.filter(({ isGone }) => isGone).map(({ paragraph }) => paragraph));
  return { gone, changed: all.map(({ paragraph }) => paragraph).filter((paragraph) => !gone.has(paragraph)) };
}
