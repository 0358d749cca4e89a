import * as l10n from '@vscode/l10n';
import { withItems } from '../../syntax/items';
import { bareLabelOf, valueOf } from '../../model/numbering/letters';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { placeAt, siblingsOf, type Place } from '../places';
import type { Refusal } from './restructuring';
import { plainly } from '../../text/spaces';

/** There are labels for four degrees: (a), (i), a., i. */
const lowestDegree = 4;

/** What a subparagraph is from now on. */
export interface Standing {
  readonly degree: number;
  /** What its label counts: 2 for (b) and (ii). */
  readonly value: number;
  /** The subparagraph whose label it takes after in brackets and the like; none where its degree is new here. */
  readonly like?: Paragraph;
}

/** A subparagraph that goes to another degree, and what becomes of those around it. */
export interface DegreePlan {
  readonly place: Place;
  /** Its paragraph in the list above: the one it hangs on from now on, or hung on before. */
  readonly holder: Paragraph;
  readonly deeper: boolean;
  /** Those that get another label or degree. */
  readonly standings: ReadonlyMap<Paragraph, Standing>;
  /** The items of those that lose or get some. */
  readonly items: ReadonlyMap<Paragraph, readonly Paragraph[]>;
}

export function planDegree(resolution: Resolution, offset: number, deeper: boolean): DegreePlan | Refusal {
  // A label that was just typed has a blank behind it, where the words are to come.
  const place = placeAt(resolution, offset) ?? placeAt(resolution, beforeBlanks(resolution.source, offset));
  if (place?.paragraph.role !== 'subparagraph')
    return { refused: l10n.t('The cursor is in no subparagraph.'), isElsewhere: true };
  return deeper ? planDeeper(place) : planShallower(place);
}

const beforeBlanks = (source: string, offset: number): number =>
  offset -
  (/(?<![ \t])[ \t]*$/.exec(plainly(source.slice(Math.max(0, offset - 20), offset)))?.[0].length ?? 0);

/** It becomes the last item of the subparagraph in front of it; its own items go with it. */
function planDeeper(place: Place): DegreePlan | Refusal {
  const { paragraph } = place;
  const siblings = siblingsOf(place);
  const at = siblings.indexOf(paragraph);
  const holder = siblings[at - 1];
  const above = place.chain.at(-2);
  if (!above || !holder || holder.degree !== paragraph.degree)
    return { refused: l10n.t('The first subparagraph of a list cannot be made deeper.') };
  const last = holder.items.at(-1);
  const degree = last?.degree ?? (holder.degree ?? 0) + 1;
  const standings = new Map<Paragraph, Standing>();
  standings.set(paragraph, { degree, value: (valueIn(last) ?? 0) + 1, ...(last ? { like: last } : {}) });
  for (const item of runFrom(siblings, at + 1)) shiftValue(standings, item, -1);
  const shift = degree - (paragraph.degree ?? 0);
  return finish(standings, shift, {
    place,
    holder,
    deeper: true,
    items: new Map([
      [above, siblings.filter((item) => item !== paragraph)],
      [holder, [...holder.items, paragraph]],
    ]),
  });
}

/**
 * It goes behind the subparagraph that it belongs to. The order of the text stays: what followed it in its list
 * follows it still, as its own items.
 */
function planShallower(place: Place): DegreePlan | Refusal {
  const { paragraph, chain } = place;
  const [above, holder] = [chain.at(-3), chain.at(-2)];
  if (!above || holder?.role !== 'subparagraph')
    return { refused: l10n.t('This subparagraph is of the first degree already.') };
  const at = holder.items.indexOf(paragraph);
  const followers = holder.items.slice(at + 1);
  const outer = above.items.indexOf(holder) + 1;
  const standings = new Map<Paragraph, Standing>();
  const degree = holder.degree ?? 1;
  standings.set(paragraph, { degree, value: (valueIn(holder) ?? 0) + 1, like: holder });
  for (const item of runFrom(above.items, outer)) shiftValue(standings, item, 1);
  // Behind items of its own the followers go on with the count, else they begin it.
  const shiftOfFollowers = (valueIn(paragraph.items.at(-1)) ?? 0) - (valueIn(paragraph) ?? 0);
  for (const item of runFrom(holder.items, at + 1)) shiftValue(standings, item, shiftOfFollowers);
  const shift = degree - (paragraph.degree ?? 0);
  return finish(standings, shift, {
    place,
    holder,
    deeper: false,
    items: new Map([
      [holder, holder.items.slice(0, at)],
      [paragraph, [...paragraph.items, ...followers]],
      [above, [...above.items.slice(0, outer), paragraph, ...above.items.slice(outer)]],
    ]),
  });
}

/** The items of the subparagraph change their degree as it does. */
function finish(
  standings: Map<Paragraph, Standing>,
  shift: number,
  plan: Omit<DegreePlan, 'standings'>,
): DegreePlan | Refusal {
  const { paragraph } = plan.place;
  for (const item of withItems(paragraph)) {
    const value = valueIn(item);
    if (item === paragraph || item.role !== 'subparagraph' || value === undefined) continue;
    standings.set(item, { degree: (item.degree ?? 0) + shift, value });
  }
  const isTooDeep = [...standings.values()].some(({ degree }) => degree > lowestDegree);
  if (isTooDeep) return { refused: l10n.t('Subparagraphs have four degrees: (a), (i), a. and i.') };
  return { ...plan, standings };
}

const valueIn = (item: Paragraph | undefined): number | undefined =>
  item?.marker && valueOf(item.marker, item.degree ?? 1);

/** The items from an index on that are of one degree. */
function runFrom(items: readonly Paragraph[], index: number): Paragraph[] {
  const rest = items.slice(index);
  const end = rest.findIndex(({ degree }) => degree !== rest[0]?.degree);
  return end < 0 ? rest : rest.slice(0, end);
}

function shiftValue(standings: Map<Paragraph, Standing>, item: Paragraph, by: number): void {
  const value = valueIn(item);
  if (value === undefined || by === 0) return;
  standings.set(item, { degree: item.degree ?? 1, value: value + by, like: item });
}

/** `b`, `ii`: the bare label of a standing; a figure or a capital where those it takes after have one. */
export function bareLabel({ value, degree, like }: Standing): string {
  const model = like?.marker?.label ?? '';
  if (/^\d/.test(model)) return String(value);
  const label = bareLabelOf(value, degree);
  return /^[A-Z]/.test(model) ? label.toUpperCase() : label;
}
