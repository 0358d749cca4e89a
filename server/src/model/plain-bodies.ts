import type { Body, BodyKind, Paragraph, Resolution } from '../syntax/resolution';
import { grammar } from '../language/grammar';
import { countWhile } from '../text/search';
import { visible } from './edits';
import { numberOf } from './numbering/numbers';
import type { Applicability } from './report';

const { leadsToClauses } = grammar.joining;

/**
 * The bodies that have neither preamble nor operative part, in order of place: annexes with what is appended to them,
 * statements, decisions in running form.
 */
export const plainBodiesOf = ({ parts }: Pick<Resolution, 'parts'>): readonly Body[] =>
  parts.flatMap((part) =>
    part.kind === 'resolution' ? part.annexes.flatMap(withAnnexes) : withAnnexes(part),
  );

const withAnnexes = (body: Body): Body[] => [body, ...body.annexes.flatMap(withAnnexes)];

/** Those of them that go on with the sentence of the organ: what stands under “Resolves that:”. */
export const bodiesOfClauses = ({ parts }: Pick<Resolution, 'parts'>): ReadonlySet<Body> =>
  new Set(
    parts.flatMap(({ annexes, sections }) => {
      const last = sections.at(-1)?.operative.at(-1);
      return last && leadsToClauses.test(visible(last)) ? annexes.slice(0, 1) : [];
    }),
  );

const starts = new WeakMap<
  Resolution,
  { readonly bodies: readonly Body[]; readonly from: readonly number[] }
>();

/** The one of them in which a paragraph stands. */
export function plainBodyAt(resolution: Resolution, { start }: Paragraph): Body | undefined {
  const known = starts.get(resolution) ?? startsIn(resolution);
  starts.set(resolution, known);
  return known.bodies[countWhile(known.from, (from) => from <= start) - 1];
}

function startsIn(resolution: Resolution) {
  const bodies = plainBodiesOf(resolution);
  const from = bodies.map(({ headings, children }) => (headings[0] ?? children[0])?.start ?? Infinity);
  return { bodies, from };
}

const numbers = new WeakMap<Body, ReadonlySet<number>>();

/** The numbers of the paragraphs of such a body. */
export function numbersIn(body: Body): ReadonlySet<number> {
  const known = numbers.get(body) ?? new Set(body.children.flatMap((child) => numberOf(child) ?? []));
  numbers.set(body, known);
  return known;
}

/** How far lists are mended: what is annexed may be the text of another body, or no list of clauses. */
export const applicabilityIn = (within: BodyKind): Applicability =>
  within === 'annex' ? 'suggestion' : 'safe';
