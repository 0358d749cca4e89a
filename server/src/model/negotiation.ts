import { paragraphsWith } from '../syntax/selection';
import type { Paragraph, Resolution } from '../syntax/resolution';

/** Papers from a negotiation: their labels and marks stay until all is agreed. */

const fewestBrackets = 2;

/** Whether a text is such a paper: a paragraph was put in (`OP1 bis`), delegations speak in it, or labels and brackets meet. */
export function isNegotiationPaper(resolution: Pick<Resolution, 'paragraphs' | 'history'>): boolean {
  if (negotiated(resolution).length > 0) return true;
  return labelled(resolution).length > 0 && bracketed(resolution).length >= fewestBrackets;
}

const negotiated = paragraphsWith(
  ({ marker, inline }) =>
    marker?.inserted !== undefined || inline.leaves.some(({ kind }) => kind === 'attribution'),
);

const labelled = paragraphsWith(({ marker }) => marker?.prefix === 'OP' || marker?.prefix === 'PP');

/** Whether words of a paragraph are in dispute. */
export const hasBrackets = ({ inline }: Paragraph): boolean => /[[\]]/.test(inline.prose.text);

const bracketed = paragraphsWith((paragraph) => paragraph.role !== 'masthead' && hasBrackets(paragraph));
