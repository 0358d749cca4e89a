import type { Resolution } from '../../syntax/resolution';

/** Why something cannot be done, in words for the drafter. */
export interface Refusal {
  readonly refused: string;
  /** Where the cursor is in nothing of the kind: a key that has another use there is free for it. */
  readonly isElsewhere?: boolean;
}

export const isRefusal = (answer: object | null | undefined): answer is Refusal =>
  answer !== null && answer !== undefined && 'refused' in answer;

/** A text built anew, and where the cursor goes where it does not stay. */
export interface Restructured {
  readonly text: string;
  readonly cursor?: number;
}

/** A way to rebuild a text at a place in it. Pure: the whole text goes in, the whole text comes out. */
export interface Restructuring {
  readonly title: string;
  /** The kind under which editors list it. */
  readonly kind: 'refactor.rewrite' | 'refactor.move' | 'refactor.extract' | 'refactor.inline';
  /** Whether it would change something here; asked where a drafter asks what can be done, or has selected words. */
  readonly isOffered: (resolution: Resolution, offset: number) => boolean;
  readonly run: (resolution: Resolution, offset: number) => Restructured | Refusal;
}
