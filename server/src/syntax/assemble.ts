import { deepest, placeItem } from './items';
import { readMasthead } from './masthead';
import type { Draft } from './paragraphs';
import type { Masthead, Paragraph, Part, Section } from './resolution';
import type { Shape } from './shape';
import { splitPreamble } from './split';

export interface Assembled {
  readonly masthead: Masthead;
  readonly parts: readonly Part[];
  readonly annex: readonly Paragraph[];
  readonly paragraphs: readonly Paragraph[];
  /** How many paragraphs are read as the masthead; those behind them are placed by their shapes alone. */
  readonly inMasthead: number;
}

/** Puts the paragraphs of a text together: masthead, parts with their sections, annex. Gives each its role and place. */
export function assemble(drafts: readonly Draft[]): Assembled {
  const paragraphs = drafts.filter(isParagraph);
  const starts = findStarts(drafts);
  const heads = starts.map((start, i) => findHead(drafts, start, starts[i - 1] ?? -1));
  const first = heads[0] ?? drafts.length;
  const note = drafts[starts[0] ?? 0]?.shape.kind === 'formula' ? -1 : findNote(drafts, first);
  const masthead = readMasthead(drafts.slice(0, note < 0 ? first : note + 1).filter(isParagraph));
  if (masthead.hasNoBody || note >= 0)
    return {
      masthead: { ...masthead, hasNoBody: true },
      parts: [],
      annex: [],
      paragraphs,
      inMasthead: drafts.length,
    };

  const annex: Draft[] = [];
  const parts = starts.map((start, i) => {
    const headings = drafts.slice(heads[i], start).filter(({ shape }) => shape.isHeading);
    for (const heading of headings) heading.role = 'heading';
    return { headings, ...readPart(drafts.slice(start, heads[i + 1]), annex) };
  });
  return { masthead, parts, annex, paragraphs, inMasthead: first };
}

/** Whether it is text, as against a rule or the fence around a cover. */
export const isParagraph = ({ shape: { kind } }: Draft): boolean => kind !== 'fence' && kind !== 'rule';

/** `Note by the Secretariat` in front of a text: what follows is numbered too, and no resolution. */
const findNote = (drafts: readonly Draft[], before: number): number =>
  drafts
    .slice(0, before)
    .findIndex(({ inline }) =>
      /^(?:Note|Report|Statement)(?: submitted)? by the (?:Secretar|Chair|President|Bureau)/.test(
        inline.prose.text,
      ),
    );

/** Where parts begin: at each enacting formula of the text itself; without one, at the first paragraph that opens as one. */
function findStarts(drafts: readonly Draft[]): number[] {
  const starts: number[] = [];
  let inAnnex = false;
  drafts.forEach(({ shape }, i) => {
    if (shape.isAnnexHeading) inAnnex = true;
    if (shape.kind !== 'formula') return;
    const isLabelled = ({ shape: before }: Draft) => before.isHeading && before.opensWithPartLetter;
    if (!inAnnex || drafts.slice(Math.max(0, i - 2), i).some(isLabelled)) {
      starts.push(i);
      inAnnex = false;
    }
  });
  if (starts.length > 0) return starts;
  const first = drafts.findIndex(({ shape }) => shape.opensBody);
  return first < 0 ? [] : [first];
}

/** Where a part's own letter and title begin, right in front of its formula; the formula itself where it has none. */
function findHead(drafts: readonly Draft[], start: number, before: number): number {
  for (let i = start - 1; i > before && i >= start - 3; i--) {
    const shape = drafts[i]?.shape;
    if (!shape?.isHeading) break;
    if (shape.isPartLetter) return i;
  }
  return start;
}

function readPart(drafts: readonly Draft[], annex: Draft[]): Omit<Part, 'headings'> {
  const formula = drafts[0]?.shape.kind === 'formula' ? drafts[0] : undefined;
  if (formula) formula.role = 'formula';
  const body: Draft[] = [];
  let ended = false;
  let concluded = false;
  const closed = findClose(drafts);
  for (const [i, draft] of drafts.entries()) {
    const { kind, isAnnexHeading, namesMeeting } = draft.shape;
    if (draft === formula) continue;
    if (kind === 'rule') ended ||= concluded || body.length > 0;
    else if (kind === 'fence') continue;
    else if (ended || isAnnexHeading || i > closed) {
      ended = true;
      draft.role = 'annex';
      annex.push(draft);
    } else if (enactsText(body, draft.shape)) {
      ended = true;
      draft.role = 'annex';
      annex.push(draft);
    } else if (concluded || namesMeeting) {
      concluded = true;
      draft.role = kind === 'heading' ? 'heading' : 'conclusion';
    } else body.push(draft);
  }
  return { ...(formula ? { formula } : {}), sections: readSections(body) };
}

/**
 * The paragraph by which the organ remains seized of the matter, where no other paragraph of its comes behind:
 * the Council prints a form or a list there, without calling it an annex.
 */
function findClose(drafts: readonly Draft[]): number {
  const close = drafts.findIndex(({ shape }) => shape.closesText);
  const goesOn = ({ shape: { kind, marker, opening, opensInItalics, quote, namesMeeting } }: Draft) =>
    kind === 'rule' ||
    namesMeeting ||
    (opening !== 'other' && quote === '' && (opensInItalics || marker?.shape === 'number'));
  return close < 0 || drafts.slice(close + 1).some(goesOn) ? drafts.length : close;
}

/**
 * `Adopts the following declaration:` and `Resolves that:` enact the numbered text that follows, a document with its
 * title too; it has sentences of its own.
 */
function enactsText(body: readonly Draft[], next: Shape): boolean {
  const last = body.findLast(({ shape }) => !shape.isHeading)?.shape;
  if (!last || last.marker) return false;
  if (next.marker?.label === '1' && last.opening === 'verb' && last.stop === ':') return true;
  return last.enactsDocument && !next.marker && !(next.opening === 'verb' && next.opensInItalics);
}

/** Gives every paragraph of a body its role and its place. */
function readSections(body: readonly Draft[]): Section[] {
  const operativeFrom = splitPreamble(body);
  const usesItalics = body.some(({ shape }) => shape.opensInItalics);
  const sections: { headings: Draft[]; preamble: Draft[]; operative: Draft[] }[] = [];
  const section = () => sections.at(-1) ?? add();
  const add = () => {
    const next = { headings: [], preamble: [], operative: [] } as (typeof sections)[number];
    sections.push(next);
    return next;
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
    if (amends && last) continueWith(last, draft);
    else if (shape.kind === 'table' || isTableNote(shape, body[i - 1])) draft.role = 'table';
    else if (
      shape.isHeading ||
      (operativeNow && shape.isSectionTitle) ||
      (shape.isRomanTitle && usesItalics) ||
      (shape.mayBeLongTitle && body[i - 1]?.shape.isSectionNumber) ||
      (operativeNow && !holder && introducesSection(shape))
    ) {
      draft.role = 'heading';
      (preamble.length + operative.length > 0 ? add().headings : headings).push(draft);
    } else if (!operativeNow && opensLabelled(shape, preamble.at(-1))) {
      draft.role = 'preambular';
      preamble.push(draft);
    } else if (shape.marker && shape.marker.shape !== 'number') {
      if (holder) placeItem(holder, draft);
      else draft.role = 'continuation';
    } else if (!operativeNow || (operative.length === 0 && opensSectionPreamble(shape, body[i + 1]))) {
      if (holder && !shape.opensWithCapital) continueWith(holder, draft);
      else {
        draft.role = 'preambular';
        preamble.push(draft);
      }
    } else if (holder && isNestedNumber(shape, last)) {
      continueWith(holder, draft);
    } else if (shape.marker || !holder || opensOperative(shape, last)) {
      draft.role = 'operative';
      operative.push(draft);
    } else continueWith(holder, draft);
  });
  return sections;
}

/** `(a) *Recalling* ...` where no paragraph introduces subparagraphs: a preambular paragraph with a label. */
const opensLabelled = ({ marker, opening, opensInItalics }: Shape, before: Draft | undefined): boolean =>
  !!marker &&
  marker.shape !== 'number' &&
  opening === 'participle' &&
  opensInItalics &&
  (!before || (!!before.shape.marker && before.shape.marker.shape !== 'number' && before.shape.stop !== ':'));

/** `With regard to the trade in arms,` at the head of a section: no paragraph of the organ opens so. */
const introducesSection = ({ marker, opening, opensWithCapital }: Shape): boolean =>
  !marker && opening === 'other' && opensWithCapital;

/** Whether a paragraph has the number behind that of another. */
const continuesCount = ({ marker }: Shape, last: Draft): boolean =>
  marker?.shape === 'number' && Number(marker.label) === Number(last.shape.marker?.label ?? NaN) + 1;

/** `Abbreviations: GS, General Service.`: what stands right behind a table and opens as no paragraph does explains it. */
const isTableNote = ({ marker, opening, isHeading }: Shape, before: Draft | undefined): boolean =>
  before?.role === 'table' && !marker && !isHeading && opening === 'other';

function continueWith(holder: Draft, draft: Draft): void {
  draft.role = 'continuation';
  deepest(holder).more.push(draft);
}

/** `1.`, `2.` of a list that a numbered paragraph introduces with a colon, as against the paragraph that goes on with the count. */
function isNestedNumber(shape: Shape, last: Draft | undefined): boolean {
  const { marker } = shape;
  if (!marker || marker.prefix || !last?.shape.marker) return false;
  const number = Number(marker.label);
  const before = deepest(last).more.at(-1)?.shape;
  if (before?.marker?.shape === 'number')
    return number === Number(before.marker.label) + 1 && !continuesCount(shape, last);
  // `Article 9, new paragraph 4:` and then `4. In hearing ...`: text of a statute.
  if (before?.stop === ':') return shape.opening === 'other' && !continuesCount(shape, last);
  return number === 1 && deepest(last).shape.stop === ':';
}

/** A section of an omnibus text may begin with a preamble of its own, in the wrong mood too: `Recalls ...,` in front of `1.` */
const opensSectionPreamble = ({ marker, opening, stop }: Shape, next: Draft | undefined): boolean =>
  !marker &&
  stop === ',' &&
  (opening === 'participle' || (opening === 'verb' && next?.shape.marker?.label === '1'));

/** An operative paragraph that has lost its number, as against text that goes on with the one before. */
function opensOperative({ opening, quote, opensInItalics, stop }: Shape, last: Draft | undefined): boolean {
  if (opening !== 'verb' || quote !== '') return false;
  if (!last?.shape.marker) return true;
  return opensInItalics || (deepest(last).shape.stop === ';' && (stop === ';' || stop === '.'));
}
