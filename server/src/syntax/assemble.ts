import { grammar } from '../language/grammar';
import { readMasthead } from './masthead';
import type { Draft } from './paragraphs';
import { readAnnexes } from './annexes';
import type { Body, Masthead, Paragraph } from './resolution';
import { readRunning } from './running';
import { continuesCount, readSections } from './sections';
import type { Shape } from './layout-key';
import { findRunning, type RunningStart } from './spoken';

const { otherDocument } = grammar.layout;

export interface Assembled {
  readonly masthead: Masthead;
  readonly parts: readonly Body[];
  readonly paragraphs: readonly Paragraph[];
  /** How many paragraphs are read as the masthead; those behind them are placed by their shapes alone. */
  readonly inMasthead: number;
}

/** Puts the paragraphs of a text together: masthead, parts with their sections, annex. Gives each its role and place. */
export function assemble(drafts: readonly Draft[]): Assembled {
  const paragraphs = drafts.filter(isParagraph);
  const starts = findStarts(drafts);
  const running = runningText(drafts, starts[0]);
  const heads = running
    ? [running.start]
    : starts.map((start, i) => findHead(drafts, start, starts[i - 1] ?? -1));
  const first = heads[0] ?? drafts.length;
  const note = drafts.slice(starts[0]).some(({ shape }) => shape.kind === 'formula')
    ? -1
    : findNote(drafts, first);
  for (const draft of drafts.slice(0, first))
    if (draft.shape.isLabel || draft.shape.isMailHeader) draft.role = 'label';
  const masthead = readMasthead(drafts.slice(0, note < 0 ? first : note + 1).filter(isParagraph));
  if (masthead.hasNoBody || note >= 0)
    return {
      masthead: { ...masthead, hasNoBody: true },
      parts: [],
      paragraphs,
      inMasthead: drafts.length,
    };

  if (running) {
    const part = readRunning(running, drafts.slice(first));
    return { masthead, parts: [part], paragraphs, inMasthead: first };
  }
  const parts = starts.map((start, i) => {
    const headings = drafts.slice(heads[i], start).filter(({ shape }) => shape.isHeading);
    for (const heading of headings) heading.role = 'heading';
    return readPart(headings, drafts.slice(start, heads[i + 1]));
  });
  return { masthead, parts, paragraphs, inMasthead: first };
}

/** Whether it is text, as against a rule or the fence around a cover. */
export const isParagraph = ({ shape: { kind } }: Draft): boolean => kind !== 'fence' && kind !== 'rule';

/** `Note by the Secretariat` in front of a text: what follows is numbered too, and no resolution. */
const findNote = (drafts: readonly Draft[], before: number): number =>
  drafts
    .slice(0, before)
    .findIndex(({ inline, shape }) => otherDocument.test(inline.prose.text) && !shape.isStatementTitle);

/** A text in running form, if it begins before anything else that a text may begin with. */
function runningText(drafts: readonly Draft[], start = Infinity): RunningStart | undefined {
  if (drafts.some(({ shape }) => shape.kind === 'formula')) return undefined;
  const running = findRunning(drafts.map(({ shape }) => shape));
  return running && running.start <= start ? running : undefined;
}

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
  const first = drafts.findIndex(({ shape }) => shape.opensBody);
  if (starts.length === 0) return first < 0 ? [] : [first];
  const [formula = 0, ...others] = starts;
  return [first >= 0 && first < formula && isPreamble(drafts, first, formula) ? first : formula, ...others];
}

/** Whether a preamble stands here, before the formula that should open it; a title may be one such line. */
const isPreamble = (drafts: readonly Draft[], from: number, to: number): boolean =>
  to - from > 1 &&
  drafts
    .slice(from, to)
    .every(({ shape }) => shape.kind === 'paragraph' && shape.opening === 'participle' && shape.stop === ',');

/** Where a part's own letter and title begin, right in front of its formula; the formula itself where it has none. */
function findHead(drafts: readonly Draft[], start: number, before: number): number {
  for (let i = start - 1; i > before && i >= start - 3; i--) {
    const shape = drafts[i]?.shape;
    if (!shape?.isHeading) break;
    if (shape.isPartLetter) return i;
  }
  return start;
}

function readPart(headings: readonly Draft[], drafts: readonly Draft[]): Body {
  const formula = drafts.find(({ shape }) => shape.kind === 'formula');
  if (formula) formula.role = 'formula';
  const body: Draft[] = [];
  const annexed: Draft[] = [];
  const conclusion: Draft[] = [];
  let ended = false;
  const closed = findClose(drafts);
  for (const [i, draft] of drafts.entries()) {
    const { kind, isAnnexHeading, namesMeeting } = draft.shape;
    if (draft === formula) continue;
    if (kind === 'rule')
      ended ||= conclusion.length > 0 || (body.length > 0 && !countGoesOn(body, drafts, i));
    else if (kind === 'fence') continue;
    else if (namesMeeting && conclusion.length === 0 && !annexed.some(isAnnex)) {
      // It stands under a text that is enacted, too.
      ended = false;
      conclude(draft);
    } else if (ended || isAnnexHeading || (conclusion.length > 0 && isOtherTitle(draft))) annex(draft);
    else if (conclusion.length > 0) conclude(draft);
    else if (i > closed || enactsText(body, draft.shape)) annex(draft);
    else body.push(draft);
  }
  return {
    kind: 'resolution',
    headings,
    ...(formula ? { formula } : {}),
    ...readSections(body),
    annexes: readAnnexes(annexed),
    conclusion,
  };

  function annex(draft: Draft): void {
    ended = true;
    annexed.push(draft);
  }

  function conclude(draft: Draft): void {
    draft.role = draft.shape.kind === 'heading' ? 'heading' : 'conclusion';
    conclusion.push(draft);
  }
}

const isAnnex = ({ shape }: Draft): boolean => shape.isAnnexHeading;

/** How far behind a rule the next number may stand: a section may open with a few paragraphs of preamble. */
const window = 8;

/** Paragraphs in front of one that are looked through for what it follows; without an end, a text of headings alone would take the square of its length. */
const lookback = 200;

/** Whether the count of the paragraphs goes on behind a rule: `* * *` may part the sections of a text as well as end it. */
function countGoesOn(body: readonly Draft[], drafts: readonly Draft[], rule: number): boolean {
  const last = body.slice(-lookback).findLast(({ shape }) => shape.marker?.shape === 'number');
  if (!last) return false;
  const behind = drafts.slice(rule + 1, rule + 1 + window);
  const annex = behind.findIndex(({ shape }) => shape.isAnnexHeading);
  return behind
    .slice(0, annex < 0 ? window : annex)
    .some(({ shape }) => shape.opening === 'verb' && continuesCount(shape, last));
}

/** After the meeting: a title, as against a date and the letter of the next part. */
const isOtherTitle = (draft: Draft): boolean =>
  isTitle(draft) && draft.shape.opensWithCapital && !draft.shape.opensWithPartLetter;

/** A title of its own, as against the number of a section. */
const isTitle = ({ shape }: Draft): boolean =>
  shape.isMarkedHeading && !shape.isSectionNumber && !shape.namesMeeting;

/**
 * The last paragraph of the organ's own, if something else follows that is not called an annex: the one by which it
 * remains seized of the matter, after which the Council prints a form or a list; or one with a full stop, before a title.
 */
function findClose(drafts: readonly Draft[]): number {
  const usesItalics = drafts.some(({ shape }) => shape.opensInItalics);
  const seized = drafts.findIndex(({ shape }) => shape.closesText);
  if (seized >= 0 && endsAt(seized)) return seized;
  const titled = drafts.findIndex((draft, i) => isTitle(draft) && drafts[i - 1]?.shape.stop === '.');
  return titled > 0 && holdsOperative(drafts.slice(0, titled)) && endsAt(titled - 1)
    ? titled - 1
    : drafts.length;

  /** Whether no paragraph of the organ's comes after a place. */
  function endsAt(place: number): boolean {
    const last =
      drafts.slice(0, place + 1).findLast(({ shape }) => shape.marker?.shape === 'number') ?? drafts[place];
    return !drafts.slice(place + 1).some((draft) => goesOn(draft, last));
  }

  function goesOn({ shape }: Draft, last: Draft | undefined): boolean {
    const { kind, marker, opening, opensInItalics, quote, namesMeeting, isHeading } = shape;
    if (kind === 'rule' || namesMeeting) return true;
    if (opening === 'other' || quote !== '' || isHeading) return false;
    // `a. *Identifiers*` is an item of a list.
    if (marker && marker.shape !== 'number' && marker.shape !== 'bullet') return false;
    // The names of persons end in -s as verbs do: `2. Kempes Sanon`.
    const isNext = last !== undefined && continuesCount(shape, last);
    return opensInItalics || (marker?.shape === 'number' && (!usesItalics || isNext));
  }
}

const holdsOperative = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ shape }) => shape.opening === 'verb' && !shape.isHeading);

/**
 * `Adopts the following declaration:` and `Resolves that:` enact the numbered text that follows, a document with its
 * title too; it has sentences of its own.
 */
function enactsText(body: readonly Draft[], next: Shape): boolean {
  const last = body.slice(-lookback).findLast(({ shape }) => !shape.isHeading)?.shape;
  if (!last || last.marker) return false;
  if (next.marker?.label === '1' && last.opening === 'verb' && last.stop === ':') return true;
  return last.enactsDocument && !next.marker && !(next.opening === 'verb' && next.opensInItalics);
}
