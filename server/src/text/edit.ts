import type { Span } from './lines';

/** Text to put in the place of a stretch of the source. */
export interface Edit extends Span {
  readonly text: string;
  /** Text put in that may share its place with other such texts: notes added at the end. */
  readonly stacks?: true;
}

export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** The text with its edits made; edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
