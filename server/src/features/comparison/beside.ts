import type { Comparison } from '../../succession/comparison';
import { typedNumber } from '../../organs/symbol-patterns';
import { membersOf, type Member } from '../../succession/members';
import type { Resolution } from '../../syntax/resolution';

/** A draft beside the text that it takes up, for what is shown of both. */
export interface Beside {
  /** What the earlier text is called: `A/RES/79/12`, or the name of its file. */
  readonly name: string;
  readonly before: Resolution;
  readonly after: Resolution;
  readonly comparison: Comparison;
}

/** How delegates call a resolution: `79/12` for `A/RES/79/12`. */
export const shortName = (name: string): string => typedNumber.exec(name)?.[1] ?? name;

/** Where in the draft a paragraph would stand that was left out after another, or before all of them. */
export const placeAfter = (member: Member | undefined, { after }: Beside): number =>
  member?.paragraph.end ?? membersOf(after)[0]?.paragraph.start ?? 0;
