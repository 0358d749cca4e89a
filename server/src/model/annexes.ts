import type { Body, Paragraph, Resolution } from '../syntax/resolution';

/** What is annexed to a text, and to its annexes, in order of place. */
export const annexesOf = ({ parts }: Pick<Resolution, 'parts'>): readonly Body[] =>
  parts.flatMap(({ annexes }) => annexes.flatMap(withAppendices));

const withAppendices = (annex: Body): Body[] => [annex, ...annex.annexes.flatMap(withAppendices)];

/** The annex, or what is appended to it, in which a paragraph stands. */
export const annexAt = (resolution: Resolution, { start }: Paragraph): Body | undefined =>
  annexesOf(resolution).findLast((annex) => (startOf(annex) ?? Infinity) <= start);

const startOf = ({ headings, children }: Body): number | undefined => (headings[0] ?? children[0])?.start;
