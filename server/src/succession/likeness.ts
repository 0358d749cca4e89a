import { oncePerReading } from '../syntax/memoize';
import { countWhile } from '../text/search';
import type { Member } from './members';
import { termOf, tokensIn } from './tokens';

/** How often each term stands in a paragraph. */
type Counts = ReadonlyMap<string, number>;

/** How alike the paragraphs of two texts are, where what is rare in them counts for more. */
export interface Likeness {
  /** From 0 to 1, which stands for the same words. */
  of(before: Member, after: Member): number;
  /** For each of some paragraphs of the earlier text, those of some others that are likeliest to belong to it. */
  candidates(before: readonly Member[], after: readonly Member[]): Candidate[];
}

export interface Candidate {
  /** Places in the two lists. */
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

/** So many are compared in full with each paragraph. */
const mostCandidates = 30;
/** A term that more paragraphs than this have tells nothing of which belong together. */
const mostWithTerm = 120;

export function createLikeness(members: readonly Member[]): Likeness {
  const counts = new Map(members.map((member) => [member, countsOf(member.paragraph.inline)]));
  const frequency = new Map<string, number>();
  for (const own of counts.values())
    for (const term of own.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weights = new Map([...frequency].map(([term, of]) => [term, Math.log(1 + members.length / of)]));
  const weightOf = (term: string): number => weights.get(term) ?? 0;
  const totals = new Map<Member, number>();
  for (const [member, own] of counts) {
    let total = 0;
    for (const [term, count] of own) total += count * weightOf(term);
    totals.set(member, total);
  }
  const of = (before: Member, after: Member): number => {
    if (before.key === after.key) return 1;
    const [a, b] = [counts.get(before), counts.get(after)];
    const both = (totals.get(before) ?? 0) + (totals.get(after) ?? 0);
    if (!a || !b || both === 0) return 0;
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let shared = 0;
    for (const [term, count] of small) {
      const other = large.get(term);
      if (other !== undefined) shared += Math.min(count, other) * weightOf(term);
    }
    return (2 * shared) / both;
  };
  return {
    of,
    candidates(before, after) {
      const index = new Map<string, number[]>();
      const byKey = new Map<string, number[]>();
      after.forEach((member, to) => {
        for (const term of counts.get(member)?.keys() ?? []) put(index, term, to);
        put(byKey, member.key, to);
      });
      return before.flatMap((member, from) => {
        const scores = new Map<number, number>();
        const same = byKey.get(member.key) ?? [];
        for (const to of nearest(same, from)) scores.set(to, Infinity);
        for (const term of counts.get(member)?.keys() ?? []) {
          const places = index.get(term) ?? [];
          if (places.length > mostWithTerm) continue;
          for (const to of places) scores.set(to, (scores.get(to) ?? 0) + weightOf(term));
        }
        return [...scores]
          .sort((a, b) => b[1] - a[1])
          .slice(0, mostCandidates)
          .flatMap(([to]) => {
            const other = after[to];
            return other && mayBelong(member, other) ? [{ from, to, likeness: of(member, other) }] : [];
          });
      });
    },
  };
}

function put(places: Map<string, number[]>, name: string, place: number): void {
  const known = places.get(name);
  if (known) known.push(place);
  else places.set(name, [place]);
}

/** Of places in order, as many as are looked at on either side of one. */
function nearest(places: readonly number[], place: number): readonly number[] {
  if (places.length <= mostCandidates) return places;
  const first = countWhile(places, (other) => other < place) - mostCandidates / 2;
  return places.slice(Math.max(0, first), Math.max(0, first) + mostCandidates);
}

const countsOf = oncePerReading((_prose, inline): Counts => {
  const counts = new Map<string, number>();
  for (const token of tokensIn(inline)) {
    if (token.kind === 'mark') continue;
    const term = termOf(token);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
});

/** A heading and a row of a table belong to their like alone. */
function mayBelong(before: Member, after: Member): boolean {
  const [a, b] = [before.paragraph.role, after.paragraph.role];
  return a === b || (!isApart(a) && !isApart(b));
}

const isApart = (role: string): boolean => role === 'heading' || role === 'table';
