import { assemble, type Assembled } from './assemble';
import type { Draft } from './paragraphs';

/** The order of a text, and the paragraphs that have in it another place than before. */
export interface Reordered {
  readonly order: Assembled;
  readonly displaced: readonly Draft[];
}

/** Puts paragraphs that have been placed before, or not yet, in order anew. */
export function reorder(drafts: readonly Draft[]): Reordered {
  const before = drafts.map(placeOf);
  for (const draft of drafts) unplace(draft);
  const order = assemble(drafts);
  return { order, displaced: drafts.filter((draft, i) => !isSamePlace(placeOf(draft), before[i])) };
}

type Place = Pick<Draft, 'role' | 'within' | 'degree' | 'items' | 'more'>;

const placeOf = ({ role, within, degree, items, more }: Draft): Place => ({
  role,
  within,
  degree,
  items,
  more,
});

function unplace(draft: Draft): void {
  draft.role = 'masthead';
  draft.within = 'resolution';
  draft.degree = undefined;
  if (draft.items.length > 0) draft.items = [];
  if (draft.more.length > 0) draft.more = [];
}

const isSamePlace = (one: Place, other: Place | undefined): boolean =>
  one.role === other?.role &&
  one.within === other.within &&
  one.degree === other.degree &&
  isSameList(one.items, other.items) &&
  isSameList(one.more, other.more);

const isSameList = (one: readonly Draft[], other: readonly Draft[]): boolean =>
  one.length === other.length && one.every((draft, i) => draft === other[i]);
