import { deepest, placeItem } from './items';
import type { Draft } from './paragraphs';
import type { Body, Role } from './resolution';
import { schemeOf } from './scheme';
import { standsAlone, type Shape } from './layout-key';
import { splitPreamble } from './split';

/** Gives every paragraph of a body its role and its place. */
export function readSections(body: readonly Draft[]): Pick<Body, 'children' | 'sections'> {
  const isOperative = schemeOf(body);
  const operativeFrom = splitPreamble(body, isOperative);
  const usesItalics = body.some(({ shape }) => shape.opensInItalics);
  const sections: { headings: Draft[]; preamble: Draft[]; operative: Draft[] }[] = [];
  const children: Draft[] = [];
  const section = () => sections.at(-1) ?? add();
  const add = () => {
    const next = { headings: [], preamble: [], operative: [] } as (typeof sections)[number];
    sections.push(next);
    return next;
  };
  const stand = (draft: Draft, role: Role, list?: Draft[]): void => {
    draft.role = role;
    list?.push(draft);
    children.push(draft);
  };
  /** Whether the text of a statute stands here, up to the next number of the resolution itself. */
  let amends = false;
  body.forEach((draft, i) => {
    const { headings, preamble, operative } = section();
    const operativeNow = i >= operativeFrom;
    const holder = operative.at(-1) ?? preamble.at(-1);
    const { shape } = draft;
    const last = operative.at(-1);
    if (last && shape.namesArticle) amends = true;
    else if (last && continuesCount(shape, last)) amends = false;
    if (shape.isLabel) stand(draft, 'label');
    else if (amends && last) continueWith(last, draft);
    else if (shape.kind === 'table' || isTableNote(shape, body[i - 1])) stand(draft, 'table');
    else if (
      shape.isHeading ||
      (operativeNow && shape.isSectionTitle) ||
      (shape.isRomanTitle && usesItalics) ||
      (shape.mayBeLongTitle && body[i - 1]?.shape.isSectionNumber) ||
      (operativeNow && !holder && introducesSection(shape))
    ) {
      stand(draft, 'heading', preamble.length + operative.length > 0 ? add().headings : headings);
    } else if (!operativeNow && opensLabelled(shape, preamble.at(-1))) {
      stand(draft, 'preambular', preamble);
    } else if (operativeNow && isOperative(shape)) {
      stand(draft, 'operative', operative);
    } else if (!standsAlone(shape) || isListed(shape, last) || isListNumber(shape, last)) {
      if (holder) placeItem(holder, draft);
      else stand(draft, 'continuation');
    } else if (!operativeNow || (operative.length === 0 && opensSectionPreamble(shape, body[i + 1]))) {
      if (holder && !shape.opensWithCapital) continueWith(holder, draft);
      else stand(draft, 'preambular', preamble);
    } else if (holder && isNestedNumber(shape, last)) {
      continueWith(holder, draft);
    } else if (shape.marker || !holder || opensOperative(shape, last)) {
      stand(draft, 'operative', operative);
    } else continueWith(holder, draft);
  });
  return { children, sections };
}

/** `(a) *Recalling* ...`, `• Recalling ...,` where no paragraph introduces subparagraphs: a preambular paragraph with a label. */
const opensLabelled = (
  { marker, opening, opensInItalics, stop }: Shape,
  before: Draft | undefined,
): boolean =>
  !!marker &&
  marker.shape !== 'number' &&
  opening === 'participle' &&
  (opensInItalics || (marker.shape === 'bullet' && (stop === ',' || stop === ';'))) &&
  (!before || (!!before.shape.marker && before.shape.marker.shape !== 'number' && before.shape.stop !== ':'));

/** `I.` in front of an operative paragraph. */
const isNumeral = ({ marker }: Shape): boolean => marker?.shape === 'number' && marker.isNumeral === true;

/** `1.` in a text whose paragraphs are numbered `I.`: a subparagraph. */
const isListNumber = (shape: Shape, last: Draft | undefined): boolean =>
  last !== undefined && isNumeral(last.shape) && shape.marker?.shape === 'number' && !isNumeral(shape);

/** A bullet below a numbered paragraph is an item of that, however it opens. */
const isListed = ({ marker }: Shape, last: Draft | undefined): boolean =>
  marker?.shape === 'bullet' && last?.shape.marker?.shape === 'number';

/** `With regard to the trade in arms,` at the head of a section: no paragraph of the organ opens so. */
const introducesSection = ({ marker, opening, opensWithCapital }: Shape): boolean =>
  !marker && opening === 'other' && opensWithCapital;

/** Whether a paragraph has the number behind that of another. */
export const continuesCount = ({ marker }: Shape, last: Draft): boolean =>
  marker?.shape === 'number' && Number(marker.label) === Number(last.shape.marker?.label ?? NaN) + 1;

/** `Abbreviations: GS, General Service.`: what stands right behind a table and opens as no paragraph does explains it. */
const isTableNote = ({ marker, opening, isHeading }: Shape, before: Draft | undefined): boolean =>
  before?.role === 'table' && !marker && !isHeading && opening === 'other';

function continueWith(holder: Draft, draft: Draft): void {
  draft.role = 'continuation';
  deepest(holder).more.push(draft);
}

/** `1.`, `2.` of a list that a numbered paragraph introduces, by its colon or by their indent, as against the paragraph that goes on with the count. */
function isNestedNumber(shape: Shape, last: Draft | undefined): boolean {
  const { marker } = shape;
  if (!marker || marker.prefix || marker.inserted || !last?.shape.marker) return false;
  const number = Number(marker.label);
  const before = deepest(last).more.at(-1)?.shape;
  const isDeeper =
    shape.indent >= last.shape.indent + 2 && !(shape.opening === 'verb' && shape.opensInItalics);
  if (isDeeper && (number === 1 || number === Number(before?.marker?.label ?? NaN) + 1)) return true;
  if (before?.marker?.shape === 'number')
    return number === Number(before.marker.label) + 1 && !continuesCount(shape, last);
  // `Article 9, new paragraph 4:` and then `4. In hearing ...`: text of a statute.
  if (before?.stop === ':') return shape.opening === 'other' && !continuesCount(shape, last);
  return number === 1 && deepest(last).shape.stop === ':';
}

/** A section of an omnibus text may begin with a preamble of its own, in the wrong mood too: `Recalls ...,` in front of `1.` */
const opensSectionPreamble = ({ marker, opening, stop }: Shape, next: Draft | undefined): boolean =>
  !marker &&
  ((stop === ',' &&
    (opening === 'participle' || (opening === 'verb' && next?.shape.marker?.label === '1'))) ||
    (stop === ';' && opening === 'participle' && next?.shape.opening === 'verb' && !next.shape.isHeading));

/** An operative paragraph that has lost its number, as against text that goes on with the one before. */
function opensOperative({ opening, quote, opensInItalics, stop }: Shape, last: Draft | undefined): boolean {
  if (opening !== 'verb' || quote !== '') return false;
  if (!last?.shape.marker) return true;
  return opensInItalics || (deepest(last).shape.stop === ';' && (stop === ';' || stop === '.'));
}
