import { grammar } from '../language/grammar';
import { isKnown } from '../organs/organ';
import { plainly } from '../text/spaces';
import { mastheadSymbol } from '../organs/symbol-patterns';
import { readBlocks, type Block } from './blocks';
import type { Marker } from './marker';
import { readOpeningForm } from './opening';
import { goesOn } from './paragraphs';
import { findRunning, readSpoken, type RunningShape } from './spoken';

const { joinedOn } = grammar.joining;
const { annexHeading, banner, infinitive, infinitiveLead } = grammar.layout;
const { statementTitle } = grammar.running;
const { label } = grammar.masthead;

/** How much of a text is looked at, in characters: what it is shows on its first pages or nowhere. */
const head = 60_000;
/** Paragraphs of the right form that settle it; what follows them need not be looked at. */
const enough = 6;
/** Paragraphs that must open as those of a resolution do if no organ of the United Nations speaks. */
const fewest = 3;
/** Lines of a form for Model United Nations that stand for a formula. */
const fewestLabels = 2;
/** Words without a stop that are no longer name something: a title, a State, a session. */
const longestName = 200;
/** Words before a colon that are no longer introduce anything: “Mended by hand:”. */
const longestLead = 30;

/** What the paragraphs of a text say about its kind. */
export interface Evidence {
  /** The organ that speaks: one of the United Nations, another body, or none. */
  readonly formula: 'known' | 'other' | 'none';
  /** Whether it bears the symbol of a document: `A/C.1/81/L.4`. */
  readonly symbol: boolean;
  /** Lines of a form: `Committee: DISEC`. */
  readonly labels: number;
  /** Paragraphs that open and end as those of a preamble do. */
  readonly preambular: number;
  readonly operative: number;
  /** Sentences that open or end as nothing in a resolution does. */
  readonly prose: number;
  /** Whether it is a statement or a decision, in which the organ is the subject of sentences. */
  readonly running: boolean;
}

/**
 * Whether a text reads as a United Nations resolution, or as one of another body that is drafted like it: an enacting
 * formula and what belongs to it, or both parts, and not mostly something else. Code between fences and quotations do not
 * count.
 */
export const readsAsResolution = (text: string): boolean => {
  const start = text.slice(0, head);
  return isResolution(weigh(start, readBlocks(start)));
};

/** The same for a text that is cut into blocks. */
export function isResolution(evidence: Evidence): boolean {
  const { formula, symbol, labels, preambular, operative, prose, running } = evidence;
  if (running) return true;
  const right = preambular + operative;
  // A declaration that is adopted may be much longer than what adopts it.
  if (formula === 'known') return right > 0 && (symbol || right >= prose);
  if (preambular === 0 || operative === 0 || right <= (formula === 'other' ? prose : 2 * prose)) return false;
  return right >= fewest || labels >= fewestLabels;
}

/** Reads the evidence; stops if there is enough of it. Paragraphs before the formula count as prose alone. */
export function weigh(source: string, blocks: readonly Block[]): Evidence {
  const counts = { labels: 0, preambular: 0, operative: 0, prose: 0 };
  let formula: Evidence['formula'] = 'none';
  let symbol = false;
  /** Whether the paragraph before enacts the text that follows: `Resolves that:`. */
  let enacts = false;
  /** Whether verbs have no ending: `Have resolved to:` and then `1. Condemn`. */
  let isLed = false;
  /** Whether items without labels may stand here: behind a colon, or behind another one. */
  let isListed = false;
  for (const { block, text } of piecesOf(source, blocks)) {
    if (block.kind === 'formula') {
      if (formula === 'none') formula = block.organ && isKnown(block.organ) ? 'known' : 'other';
    } else {
      if (formula === 'known' && beginsAnnex(text, block, enacts)) break;
      if (block.kind === 'heading') continue;
      if (formula === 'none') symbol ||= mastheadSymbol.test(text.slice(0, longestName));
      isListed = text.endsWith(';') && isListed && block.marker === undefined;
      const kind = kindOf(text, block.marker, isLed, formula === 'known' && counts.preambular > 0);
      if (kind && !(isListed && kind === 'prose')) counts[kind]++;
      isListed ||= text.endsWith(':');
      isLed ||= kind === 'labels' && infinitiveLead.test(text.replace(emphasis, '').trim());
      enacts = block.marker === undefined && text.endsWith(':') && kind === 'operative';
    }
    if (formula === 'known' && counts.preambular + counts.operative >= enough + counts.prose) break;
  }
  return { formula, symbol, ...counts, running: formula === 'none' && isRunning(source, blocks) };
}

interface Piece {
  readonly block: Block;
  readonly text: string;
}

/** The formulas, headings and paragraphs at the head of a text; lines that a blank one parts within a sentence are one. */
function* piecesOf(source: string, blocks: readonly Block[]): Generator<Piece> {
  let open: Piece | undefined;
  for (const block of blocks) {
    if (block.start > head) break;
    const { kind, content } = block;
    if ((kind !== 'formula' && kind !== 'paragraph' && kind !== 'heading') || block.continues) continue;
    const text = plainly(source.slice(content.start, content.end));
    if (
      open?.block.kind === 'paragraph' &&
      kind === 'paragraph' &&
      !block.marker &&
      goesOn(open.text, text)
    ) {
      open = { block: open.block, text: `${open.text} ${text}` };
      continue;
    }
    if (open) yield open;
    open = { block, text };
  }
  if (open) yield open;
}

/** Whether what is annexed to a text begins here; its sentences say nothing of the text. */
const beginsAnnex = (text: string, { marker }: Block, enacts: boolean): boolean =>
  (enacts && marker?.label === '1') || (!marker && annexHeading.test(text.replace(emphasis, '')));

/** Whether a text without a formula is a statement or a decision. */
function isRunning(source: string, blocks: readonly Block[]): boolean {
  const shapes = blocks
    .filter(({ kind, start }) => start <= head && kind !== 'blank')
    .map((block) => shapeOf(source, block));
  return findRunning(shapes) !== undefined;
}

function shapeOf(source: string, { kind, marker, content }: Block): RunningShape {
  const text = plainly(source.slice(content.start, content.end)).replace(emphasis, '').trim();
  const stop = /[,;:.]$/.exec(text)?.[0] ?? '';
  const isHeading = kind === 'heading' || (!marker && stop === '' && text.length <= longestName);
  const spoken = kind === 'paragraph' && !marker && !isHeading ? readSpoken(text) : undefined;
  return {
    kind,
    marker,
    isHeading,
    isStatementTitle: text.length <= longestName && statementTitle.test(text),
    stop,
    opensWithCapital: /^[“"]?\p{Lu}/u.test(text),
    spoken: spoken?.form,
    speaker: spoken?.speaker,
  };
}

const emphasis = /[*_]+|<\/?(?:i|em|b|strong|u|ins)>/gi;

/** What a paragraph of a negotiation paper says, without the brackets around it and the delegations after it. */
const withoutBrackets = (text: string): string =>
  text.endsWith(']') ? text.replace(/(?<=\S) \[[^[\]]{1,200}\]$/, '').replace(/[[\]]/g, '') : text;

/** What a paragraph counts as; undefined for what any text may have: names, titles, items. */
function kindOf(
  raw: string,
  marker: Marker | undefined,
  isLed: boolean,
  followsPreamble: boolean,
): 'labels' | 'preambular' | 'operative' | 'prose' | undefined {
  if (raw.startsWith('>')) return undefined;
  const opensInItalics = /^(?:[*_]|<(?:i|em|u|ins)>)/i.test(raw);
  const text = withoutBrackets(raw.replace(emphasis, '').replace(/\s+/g, ' ').trim());
  const ended = text.replace(joinedOn, '');
  const stop = /[,;:.](?=[”"’')\]\d]{0,8}$)/.exec(ended)?.[0] ?? '';
  if (!marker && (label.test(text) || banner.test(text))) return 'labels';
  const form = readOpeningForm(text);
  const isNumbered = marker?.shape === 'number';
  const introduces = stop === ':' && text.length > longestLead;
  const isJoined = ended !== text;
  if (form === 'participle' && (stop === ',' || isJoined || introduces || (opensInItalics && stop !== '.')))
    return 'preambular';
  // Notes that explain what openings mean.
  if (form === 'verb' && /^\p{Lu}[\p{L} -]{2,30}: \p{L}/u.test(text)) return 'prose';
  const mayLackNumber = stop === ';' || followsPreamble;
  if (form === 'verb' && stop !== '' && (marker || opensInItalics || mayLackNumber)) return 'operative';
  if (form === 'verb' && isNumbered && opensInItalics) return 'operative';
  if (isNumbered) return isLed && infinitive.test(text) ? 'operative' : 'prose';
  return marker || (stop === '' && text.length <= longestName) ? undefined : 'prose';
}
