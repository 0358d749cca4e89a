import { heaviestChain, type Link } from './chain';
import { createLikeness, type Candidate, type Likeness } from './likeness';
import { withChildren, type Member } from './members';

/** Two paragraphs that belong together. */
export interface Partners {
  readonly before: Member;
  readonly after: Member;
  /** From 0 to 1, which stands for the same words. */
  readonly likeness: number;
  /** True if they were matched by their words alone, out of the order of the text. */
  readonly isMoved: boolean;
}

/** Less alike are no partners, in the order of the text and out of it. */
const leastInPlace = 0.4;
const leastMoved = 0.55;

/**
 * Which paragraphs of two texts belong together, in order of the later one. Equal ones that are unique in both hold the
 * rest in place; what is left over on both sides is matched wherever it stands.
 */
export function align(before: readonly Member[], after: readonly Member[]): Partners[] {
  const all = [withChildren(before), withChildren(after)] as const;
  const likeness = createLikeness([...all[0], ...all[1]]);
  const partners = new Map<Member, Partners>();
  alignInPlace(before, after, likeness, partners);
  const taken = new Set([...partners.values()].map((pair) => pair.before));
  for (const pair of matchAnywhere(
    all[0].filter((member) => !taken.has(member)),
    all[1].filter((member) => !partners.has(member)),
    likeness,
  ))
    partners.set(pair.after, pair);
  return all[1].flatMap((member) => partners.get(member) ?? []);
}

/** Members of one level, and within each pair what hangs on its two. */
function alignInPlace(
  before: readonly Member[],
  after: readonly Member[],
  likeness: Likeness,
  partners: Map<Member, Partners>,
): void {
  for (const { from, to, likeness: alike } of pathThrough(before, after, likeness)) {
    const [a, b] = [before[from], after[to]];
    if (!a || !b) continue;
    partners.set(b, { before: a, after: b, likeness: alike, isMoved: false });
    if (a.children.length > 0 && b.children.length > 0)
      alignInPlace(a.children, b.children, likeness, partners);
  }
}

function pathThrough(before: readonly Member[], after: readonly Member[], likeness: Likeness): Candidate[] {
  const anchors = anchorsOf(before, after);
  const path: Candidate[] = [];
  let [from, to] = [0, 0];
  for (const end of [...anchors, { from: before.length, to: after.length }]) {
    path.push(...pathBetween(before, after, { from, to, end }, likeness));
    if (end.from < before.length) path.push({ ...end, likeness: 1 });
    from = end.from + 1;
    to = end.to + 1;
  }
  return path;
}

function pathBetween(
  before: readonly Member[],
  after: readonly Member[],
  { from, to, end }: { from: number; to: number; end: { from: number; to: number } },
  likeness: Likeness,
): Candidate[] {
  const links = likeness
    .candidates(before.slice(from, end.from), after.slice(to, end.to))
    .filter((candidate) => candidate.likeness >= leastInPlace)
    .map((candidate) => ({
      from: candidate.from + from,
      to: candidate.to + to,
      likeness: candidate.likeness,
      worth: candidate.likeness ** 2,
    }));
  return heaviestChain(links);
}

/** Equal paragraphs that each text has once, as many as keep their order. */
function anchorsOf(before: readonly Member[], after: readonly Member[]): Link[] {
  const [own, others] = [uniqueKeys(before), uniqueKeys(after)];
  return heaviestChain(
    [...own].flatMap(([key, from]) => {
      const to = others.get(key);
      return to === undefined ? [] : [{ from, to, worth: 1 }];
    }),
  );
}

function uniqueKeys(members: readonly Member[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  members.forEach(({ key, paragraph }, place) => {
    const name = `${paragraph.role} ${key}`;
    if (key === '' || places.has(name)) repeated.add(name);
    places.set(name, place);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

/** The likeliest pairs first, wherever they stand. */
function matchAnywhere(before: readonly Member[], after: readonly Member[], likeness: Likeness): Partners[] {
  const taken = new Set<Member>();
  return likeness
    .candidates(before, after)
    .filter((candidate) => candidate.likeness >= leastMoved)
    .sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to)
    .flatMap(({ from, to, likeness: alike }) => {
      const [a, b] = [before[from], after[to]];
      if (!a || !b || taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [{ before: a, after: b, likeness: alike, isMoved: true }];
    });
}
