import type { Block } from './blocks';
import { deepest, placeItem } from './items';
import { readMasthead } from './masthead';
import { joinBlocks, plain, type Draft, type Read } from './paragraphs';
import { oncePerReading } from './once';
import type { Paragraph, Part, Section } from './resolution';
import { splitPreamble } from './split';

export interface Assembled {
  readonly masthead: ReturnType<typeof readMasthead>;
  readonly parts: Part[];
  readonly annex: Paragraph[];
  readonly paragraphs: Draft[];
}

const annexHeading = /^(?:Annex(?:es)?|Appendix|Enclosure)(?:[ \u00A0]+(?:[IVX]{1,5}|[A-Z]))?\b/i;
const conclusion = /^\d{1,4}(?:st|nd|rd|th)(?: \((?:resumed|closed)\))? (?:plenary )?meeting\b/;
const partLabel = /^[A-Z](?:[ \u00A0]|$)/;

/** Puts the blocks of a text together: masthead, parts with their sections, annex. */
export function assemble(blocks: readonly Block[], read: Read): Assembled {
  const drafts = joinBlocks(blocks, read);
  const paragraphs = drafts.filter(
    (draft) => draft.blocks[0]?.kind !== 'fence' && draft.blocks[0]?.kind !== 'rule',
  );
  const starts = findStarts(drafts);
  const heads = starts.map((start, i) => findHead(drafts, start, starts[i - 1] ?? -1));
  const first = heads[0] ?? drafts.length;
  const masthead = readMasthead(drafts.slice(0, first).filter((draft) => paragraphs.includes(draft)));
  if (masthead.isAmendment) return { masthead, parts: [], annex: [], paragraphs };

  const annex: Draft[] = [];
  const parts = starts.map((start, i) => {
    const headings = drafts.slice(heads[i], start).filter((draft) => isHeading(draft));
    for (const heading of headings) heading.role = 'heading';
    return { headings, ...readPart(drafts.slice(start, heads[i + 1]), annex) };
  });
  return { masthead, parts, annex, paragraphs };
}

/** Where parts begin: at each enacting formula of the text itself; without one, at the first paragraph that opens as one. */
function findStarts(drafts: readonly Draft[]): number[] {
  const starts: number[] = [];
  let inAnnex = false;
  drafts.forEach((draft, i) => {
    if (isAnnexHeading(draft)) inAnnex = true;
    if (draft.blocks[0]?.kind !== 'formula') return;
    const labelled = drafts
      .slice(Math.max(0, i - 2), i)
      .some((before) => isHeading(before) && partLabel.test(plain(before)));
    if (!inAnnex || labelled) {
      starts.push(i);
      inAnnex = false;
    }
  });
  if (starts.length > 0) return starts;
  const first = drafts.findIndex(opensBody);
  return first < 0 ? [] : [first];
}

/** Where a part's own letter and title begin, right in front of its formula; the formula itself where it has none. */
function findHead(drafts: readonly Draft[], start: number, before: number): number {
  for (let i = start - 1; i > before && i >= start - 3; i--) {
    const draft = drafts[i];
    if (!draft || !isHeading(draft)) break;
    if (/^[A-Z]\.?$/.test(plain(draft))) return i;
  }
  return start;
}

function opensBody(draft: Draft): boolean {
  if (draft.blocks[0]?.kind !== 'paragraph' || draft.opening === 'other') return false;
  if (draft.marker && draft.marker.shape !== 'number') return false;
  const text = plain(draft);
  const marked =
    draft.marker?.shape === 'number' ||
    draft.inline.emphases.some((e) => e.start === 0 && e.end < text.length);
  return marked || (/[,;.:]$/.test(text) && / .* /.test(text));
}

const namesAnnex = oncePerReading((prose) => annexHeading.test(prose));
const namesMeeting = oncePerReading((prose) => conclusion.test(prose));

const isAnnexHeading = (draft: Draft): boolean => namesAnnex(draft.inline) && isHeading(draft);

/**
 * A title of a part or section: marked as a heading, a numeral or letter alone, a line wholly in bold or
 * italics, or a short line that neither opens as a paragraph does nor ends as one.
 */
export function isHeading(draft: Draft): boolean {
  const kind = draft.blocks[0]?.kind;
  if (kind === 'heading') return true;
  if (kind !== 'paragraph' || draft.marker) return false;
  const text = plain(draft);
  if (/^(?:[IVX]{1,5}|[A-Z])\.?$/.test(text)) return true;
  if (/[.,;:]$/.test(text) || text.length > 160 || text === '') return false;
  const whole = draft.inline.emphases.some((e) => e.start === 0 && e.end >= text.length);
  if (whole) return true;
  return draft.opening === 'other' && isTitle(text);
}

const isTitle = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.length <= 120 && !/[.,;:]$| (?:and|or|of|the|to)$/.test(text);

/** Among operative paragraphs a participle that ends in no comma is the title of a section: `Financing of development`. */
const isSectionTitle = (draft: Draft): boolean =>
  isHeading(draft) ||
  (!draft.marker &&
    draft.opening === 'participle' &&
    draft.inline.emphases.length === 0 &&
    isTitle(plain(draft)));

function readPart(drafts: readonly Draft[], annex: Draft[]): Omit<Part, 'headings'> {
  const formula = drafts[0]?.blocks[0]?.kind === 'formula' ? drafts[0] : undefined;
  if (formula) formula.role = 'formula';
  const body: Draft[] = [];
  let ended = false;
  let concluded = false;
  for (const draft of formula ? drafts.slice(1) : drafts) {
    const kind = draft.blocks[0]?.kind;
    if (kind === 'rule') ended ||= concluded || body.length > 0;
    else if (kind === 'fence') continue;
    else if (ended || isAnnexHeading(draft)) {
      ended = true;
      draft.role = 'annex';
      annex.push(draft);
    } else if (body.at(-1) && draft.marker?.label === '1' && enactsText(body)) {
      ended = true;
      draft.role = 'annex';
      annex.push(draft);
    } else if (concluded || namesMeeting(draft.inline)) {
      concluded = true;
      draft.role = isHeading(draft) && draft.blocks[0]?.kind === 'heading' ? 'heading' : 'conclusion';
    } else body.push(draft);
  }
  return { ...(formula ? { formula } : {}), sections: readSections(body) };
}

/** `Adopts the following declaration:` and `Resolves that:` enact the numbered text that follows; it has sentences of its own. */
function enactsText(body: readonly Draft[]): boolean {
  const last = body.findLast((draft) => !isHeading(draft));
  return !!last && !last.marker && last.opening === 'verb' && plain(last).endsWith(':');
}

/** Gives every paragraph of a body its role and its place. */
function readSections(body: readonly Draft[]): Section[] {
  const operativeFrom = splitPreamble(body);
  const sections: { headings: Draft[]; preamble: Draft[]; operative: Draft[] }[] = [];
  const section = () => sections.at(-1) ?? add();
  const add = () => {
    const next = { headings: [], preamble: [], operative: [] } as (typeof sections)[number];
    sections.push(next);
    return next;
  };
  body.forEach((draft, i) => {
    const { headings, preamble, operative } = section();
    const operativeNow = i >= operativeFrom;
    const holder = operative.at(-1) ?? preamble.at(-1);
    if (draft.blocks[0]?.kind === 'table') draft.role = 'table';
    else if (isHeading(draft) || (operativeNow && isSectionTitle(draft))) {
      draft.role = 'heading';
      (preamble.length + operative.length > 0 ? add().headings : headings).push(draft);
    } else if (draft.marker && draft.marker.shape !== 'number') {
      if (holder) placeItem(holder, draft);
      else draft.role = 'continuation';
    } else if (!operativeNow || opensSectionPreamble(draft, operative.length)) {
      if (holder && !/^[“"]?\p{Lu}/u.test(plain(draft))) continueWith(holder, draft);
      else {
        draft.role = 'preambular';
        preamble.push(draft);
      }
    } else if (holder && isNestedNumber(draft, operative.at(-1))) {
      continueWith(holder, draft);
    } else if (draft.marker || !holder || opensOperative(draft, operative)) {
      draft.role = 'operative';
      operative.push(draft);
    } else continueWith(holder, draft);
  });
  return sections;
}

function continueWith(holder: Draft, draft: Draft): void {
  draft.role = 'continuation';
  deepest(holder).more.push(draft);
}

/** `1.`, `2.` of a list that a numbered paragraph introduces with a colon, as against the paragraph that goes on with the count. */
function isNestedNumber(draft: Draft, last: Draft | undefined): boolean {
  if (!draft.marker || draft.marker.prefix || !last?.marker) return false;
  const number = Number(draft.marker.label);
  const before = deepest(last).more.at(-1)?.marker;
  if (before?.shape === 'number')
    return number === Number(before.label) + 1 && number !== Number(last.marker.label) + 1;
  return number === 1 && plain(deepest(last)).endsWith(':');
}

const isQuotation = (draft: Draft): boolean => /^[“"«]/.test(plain(draft));

/** A section of an omnibus text may begin with a preamble of its own. */
const opensSectionPreamble = (draft: Draft, operative: number): boolean =>
  operative === 0 && !draft.marker && draft.opening === 'participle' && plain(draft).endsWith(',');

/** An operative paragraph that has lost its number, as against text that goes on with the one before. */
function opensOperative(draft: Draft, operative: readonly Draft[]): boolean {
  if (draft.opening !== 'verb' || isQuotation(draft)) return false;
  const last = operative.at(-1);
  if (!last?.marker) return true;
  const italic = draft.inline.emphases.some((e) => e.italic && e.start === 0);
  return italic || (plain(deepest(last)).endsWith(';') && /[;.]$/.test(plain(draft)));
}
