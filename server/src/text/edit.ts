import type { Span } from './lines';

/** Text to put in the place of a stretch of the source. */
export interface Edit extends Span {
  readonly text: string;
  /** Text put in that may share its place with other such texts: notes added at the end. */
  readonly stacks?: true;
}

export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
