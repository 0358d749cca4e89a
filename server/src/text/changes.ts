import type { Edit } from './edit';

/** A stretch of two texts that were compared: in both, or in one of them only. */
export interface Change {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/** Neighbouring removals and additions as one edit each, in order; the old text that was compared begins at `start`. */
export function editsOf(changes: readonly Change[], start = 0): Edit[] {
  const edits: Edit[] = [];
  let position = start;
  let pending: { start: number; end: number; text: string } | undefined;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      if (pending) edits.push(pending);
      pending = undefined;
    } else {
      pending ??= { start: position, end: position, text: '' };
      if (added) pending.text += value;
      else pending.end += value.length;
    }
    if (!added) position += value.length;
  }
  return pending ? [...edits, pending] : edits;
}
