import { grammar } from '../../language/grammar';
import type { Organ } from '../../organs/organ';
import { oncePerReadingOf } from '../../syntax/memoize';
import { dateOrder } from '../../citation/date';
import { documentOrgan } from '../../citation/issuer';
import { designationsOf, printDesignation } from '../../citation/symbol';
import { newsOf, type News } from '../../syntax/history';
import type { History, Paragraph, Resolution } from '../../syntax/resolution';
import { countWhile } from '../../text/search';
import { paragraphsWith } from '../../syntax/selection';
import { citedIn, citesSuch, type Cited } from './resolved';

/** A paragraph that names texts; places are counts of citations from the start of the text on. */
export interface Naming {
  readonly paragraph: Paragraph;
  readonly cited: readonly Cited[];
  /** Under what each of them is remembered. */
  readonly keys: readonly (readonly string[])[];
  /** The place of the first of them. */
  readonly place: number;
  /** All that its part names, by key. */
  readonly names: ReadonlyMap<string, Named>;
}

/** Where in a part a text is named first, and where first with each date. */
export interface Named {
  readonly first: number;
  readonly dated: ReadonlyMap<number, number>;
}

/** What a text names in the course of its history. */
interface Known {
  readonly organ: Organ;
  /** How many of the changes of the text have been looked at. */
  readonly seen: number;
  readonly namings: readonly Naming[];
}

const known = new WeakMap<History, Known>();

/** The paragraphs of a text that name others, in order of place; as they were, where an edit has changed no name. */
export function namingsIn(resolution: Resolution): readonly Naming[] {
  const { history } = resolution;
  const organ = documentOrgan(resolution);
  const before = known.get(history);
  const kept =
    before?.organ === organ ? renamed(before.namings, resolution, newsOf(history, before.seen)) : undefined;
  const namings = kept ?? readNamings(resolution);
  known.set(history, { organ, seen: history.changes.length, namings });
  return namings;
}

/** The namings with paragraphs that have changed; undefined where these name other texts than before, or begin a part. */
function renamed(
  namings: readonly Naming[],
  resolution: Resolution,
  { changed, gone }: News,
): readonly Naming[] | undefined {
  if (gone.size > 0 && namings.some(({ paragraph }) => gone.has(paragraph))) return undefined;
  if (changed.length === 0) return namings;
  const now = [...namings];
  for (const paragraph of changed) {
    const index = countWhile(now, (naming) => naming.paragraph.start < paragraph.start);
    const before = now[index]?.paragraph === paragraph ? now[index] : undefined;
    const cited = names(paragraph) ? citedIn(paragraph, { resolution }) : [];
    const keys = keysOf(paragraph.inline, cited);
    if (beginsText(paragraph) !== (before?.cited.length === 0)) return undefined;
    if (signatureOf(cited, keys) !== signatureOf(before?.cited ?? [], before?.keys ?? [])) return undefined;
    if (before) now[index] = { ...before, cited, keys };
  }
  return now;
}

/** All of the citations of a paragraph that matters to others. */
const signatureOf = (cited: readonly Cited[], keys: readonly (readonly string[])[]): string =>
  cited.map((one, i) => `${keys[i]?.join() ?? ''} ${dateOf(one) ?? ''}`).join('\n');

const dateOf = ({ citation: { date } }: Cited): number | undefined => date && dateOrder(date);

const names = (paragraph: Paragraph): boolean => citesSuch(paragraph, () => true);

const { annexHeading } = grammar.layout;

/** Whether a text of its own begins here, which names all anew: a part under its formula, an annex under its heading. */
const beginsText = ({ role, within, inline }: Paragraph): boolean =>
  role === 'formula' || (role === 'heading' && within === 'annex' && annexHeading.test(inline.prose.text));

const namingOrBeginning = paragraphsWith((paragraph) => beginsText(paragraph) || names(paragraph));

function readNamings(resolution: Resolution): Naming[] {
  let inPart = new Map<string, Named & { readonly dated: Map<number, number> }>();
  let next = 0;
  return namingOrBeginning(resolution).map((paragraph) => {
    const place = next;
    if (beginsText(paragraph)) {
      inPart = new Map();
      return { paragraph, cited: [], keys: [], place, names: inPart };
    }
    const cited = citedIn(paragraph, { resolution });
    const keys = keysOf(paragraph.inline, cited);
    for (const [i, one] of cited.entries()) {
      const date = dateOf(one);
      for (const key of keys[i] ?? []) {
        const named = inPart.get(key) ?? { first: next, dated: new Map<number, number>() };
        inPart.set(key, named);
        if (date !== undefined && !named.dated.has(date)) named.dated.set(date, next);
      }
      next++;
    }
    return { paragraph, cited, keys, place, names: inPart };
  });
}

/** Under what citations are remembered. Several bodies may have a text of the same number; dates tell them apart. */
const keysOf = oncePerReadingOf((cited: readonly Cited[]) =>
  cited.map(({ list: { noun }, citation }) =>
    designationsOf(citation).map((one) => `${noun.kind} ${printDesignation(one)}`),
  ),
);
