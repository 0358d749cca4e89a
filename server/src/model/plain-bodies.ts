import type { Body, BodyKind, Paragraph, Resolution } from '../syntax/resolution';
import type { Applicability } from './report';

/**
 * The bodies that have neither preamble nor operative part, in order of place: annexes with what is appended to them,
 * statements, decisions in running form.
 */
export const plainBodiesOf = ({ parts }: Pick<Resolution, 'parts'>): readonly Body[] =>
  parts.flatMap((part) =>
    part.kind === 'resolution' ? part.annexes.flatMap(withAnnexes) : withAnnexes(part),
  );

const withAnnexes = (body: Body): Body[] => [body, ...body.annexes.flatMap(withAnnexes)];

/** The one of them in which a paragraph stands. */
export const plainBodyAt = (resolution: Resolution, { start }: Paragraph): Body | undefined =>
  plainBodiesOf(resolution).findLast((body) => (startOf(body) ?? Infinity) <= start);

const startOf = ({ headings, children }: Body): number | undefined => (headings[0] ?? children[0])?.start;

/** How far lists are mended: what is annexed may be the text of another body, or no list of clauses. */
export const applicabilityIn = (within: BodyKind): Applicability =>
  within === 'annex' ? 'suggestion' : 'safe';
