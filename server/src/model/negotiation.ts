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

/** So many paragraphs with a sign of negotiation make a paper of which nobody says yet how it will read. */
const fewestOfPaper = 3;

const signed = paragraphsWith(
  (paragraph) =>
    paragraph.role !== 'masthead' &&
    paragraph.within !== 'annex' &&
    (hasBrackets(paragraph) ||
      paragraph.marker?.inserted !== undefined ||
      paragraph.marker?.prefix === 'OP' ||
      paragraph.marker?.prefix === 'PP' ||
      paragraph.inline.leaves.some(({ kind }) => kind === 'attribution')),
);

/** The paragraphs that bear a sign of negotiation in a text that is agreed but for these; none of a paper that is full of them. */
export function leftOverFromNegotiation(
  resolution: Pick<Resolution, 'paragraphs' | 'history'>,
): readonly Paragraph[] {
  const paragraphs = signed(resolution);
  return paragraphs.length < fewestOfPaper ? paragraphs : [];
}
