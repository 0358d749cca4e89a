import { grammar } from '../../language/grammar';
import type { Practice } from '../../organs/practice';
import * as l10n from '@vscode/l10n';
import { findOpeningPhrase } from '../../facts/opening-phrases';
import { practiceOf } from '../../lint/practice';
import { defaultSettings } from '../../lint/settings';
import { italicMarks } from '../../model/edits';
import { numberOf } from '../../model/numbering/numbers';
import { bareLabelOf, labelOf, relabel, runsOf, valueOf } from '../../model/numbering/letters';
import { relabelReferences, renamesOf } from '../../model/numbering/relabel';
import { nextTurn, readTurn, withTurn } from '../../model/wording/cycle';
import { toParticiple, toVerb } from '../../model/wording/moods';
import { readPhrase } from '../../model/wording/cycle';
import { capitalised } from '../../text/letters';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { contentOf, extentOf, placeAt, placeLike, siblingsOf, type Place } from '../places';
import { renumber } from './renumber';
import { isRefusal, type Refusal, type Restructured, type Restructuring } from './restructuring';
import { settleAdverbs, settleForms } from './settle';
import { Transaction } from './transaction';
import type { Mood } from './turns';
import { applyEdits, type Edit } from '../../text/edit';
import { lineBreakIn, shifted } from '../../text/lines';

const { joinerBefore, joinerAfter, verbAfterTurn } = grammar.joining;

const moodOf = ({ list }: Place): Mood => (list === 'preamble' ? 'preambular' : 'operative');

/** Makes two paragraphs of one at the cursor; the second opens with its own verb or with that of the first. */
export const splitParagraph: Restructuring = {
  title: 'Split paragraph',
  kind: 'refactor.extract',
  isOffered: (resolution, offset) => !isRefusal(cutAt(resolution, offset)),
  run(resolution, offset) {
    const cut = cutAt(resolution, offset);
    return isRefusal(cut) ? cut : split(resolution, cut);
  },
};

interface Cut {
  readonly place: Place;
  /** What stands between the halves and goes: a comma, a conjunction, the space around them. */
  readonly start: number;
  readonly end: number;
}

function cutAt(resolution: Resolution, offset: number): Cut | Refusal {
  const { source } = resolution;
  const place = placeAt(resolution, offset);
  if (!place)
    return { refused: l10n.t('The cursor is in no paragraph of the preamble or the operative part.') };
  const { paragraph } = place;
  const { start, end } = contentOf(paragraph);
  const isInside = offset > start && offset < paragraph.end;
  const emphasis = paragraph.inline.emphases.find(
    ({ open, close }) => open.start < offset && offset < close.end,
  );
  if (!isInside || emphasis) return { refused: l10n.t('A paragraph is split between two words of its own.') };
  const before = joinerBefore.exec(source.slice(Math.max(start, offset - 40), offset));
  const after = joinerAfter.exec(source.slice(offset, end));
  const cut = {
    place,
    start: offset - (before?.[0].length ?? 0),
    end: offset + (after?.[0].length ?? 0),
  };
  if (cut.start <= start || cut.end >= paragraph.end - 1 || isWithinWord(source, offset))
    return { refused: l10n.t('A paragraph is split between two words of its own.') };
  return cut;
}

const isWithinWord = (source: string, offset: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(source.slice(offset - 1, offset + 1));

function split(resolution: Resolution, { place, start, end }: Cut): Restructured {
  const { source } = resolution;
  const { paragraph, path } = place;
  const lineBreak = lineBreakIn(source);
  const isItem = paragraph.role === 'subparagraph';
  const extent = extentOf(paragraph);
  const moved = isItem ? lettersAfter(resolution, place) : [];
  const isWithin = (edit: Edit): boolean => edit.start >= end && edit.end <= extent.end;
  const rest = applyEdits(
    source.slice(end, extent.end),
    moved.filter(isWithin).map((edit) => shifted(edit, -end)),
  );
  const head = isItem ? itemHead(resolution, paragraph) : paragraphHead(resolution, place);
  const mark = place.list === 'preamble' && !isItem ? ',' : ';';
  const opened = isItem ? openItem(rest) : open(resolution, place, rest);
  const gap = gapBehind(resolution, place) ?? lineBreak.repeat(2);
  const inserted = `${mark}${gap}${head}`;
  const halves = { start, end: extent.end, text: inserted + opened };
  const parted = new Transaction(resolution).edit([...moved.filter((edit) => !isWithin(edit)), halves]);
  settleForms(parted);
  renumber(parted);
  settleAdverbs(parted, place);
  const { text, now } = parted;
  const second = placeLike(now, { ...place, path: [...path.slice(0, -1), (path.at(-1) ?? 0) + 1] });
  return { text, cursor: second ? contentOf(second.paragraph).start : start + inserted.length };
}

/** What stands between this paragraph and the next, where that is white space. */
function gapBehind({ source }: Resolution, place: Place): string | undefined {
  const siblings = siblingsOf(place);
  const at = siblings.indexOf(place.paragraph);
  const [first, second] = siblings[at + 1]
    ? [siblings[at], siblings[at + 1]]
    : [siblings[at - 1], siblings[at]];
  if (!first || !second) return undefined;
  const gap = source.slice(extentOf(first).end, extentOf(second).start);
  return gap.trim() === '' && gap !== '' ? gap : undefined;
}

/** The indent or bullet of its like, and a number that none has, so that the renumbering can tell which one a reference means. */
function paragraphHead({ source }: Resolution, { paragraph }: Place): string {
  const { marker } = paragraph;
  const number = numberOf(paragraph);
  const lead = source.slice(extentOf(paragraph).start, marker?.start ?? paragraph.start);
  return number === undefined ? lead : `${lead}0. `;
}

/** The items after the one in hand move on by a letter, and references to them follow. */
function lettersAfter(resolution: Resolution, place: Place): Edit[] {
  const { part, paragraph } = place;
  const run = runsOf(siblingsOf(place)).find((items) => items.includes(paragraph)) ?? [];
  const later = run.slice(run.indexOf(paragraph) + 1);
  const next = new Map<Paragraph, number>();
  for (const item of later) {
    const value = item.marker && valueOf(item.marker, item.degree ?? 1);
    if (value === undefined) return [];
    next.set(item, value + 1);
  }
  const renames = renamesOf(part, (item) => {
    const value = next.get(item);
    return value === undefined ? undefined : bareLabelOf(value, item.degree ?? 1);
  });
  return [
    ...[...next].flatMap(([item, value]) => relabel(resolution.source, item, value)),
    ...relabelReferences(resolution, part, renames),
  ];
}

function itemHead({ source }: Resolution, item: Paragraph): string {
  const { marker, degree = 1 } = item;
  const lead = source.slice(extentOf(item).start, marker?.start ?? item.start);
  const value = marker && valueOf(marker, degree);
  return value === undefined ? lead : `${lead}${labelOf(value + 1, degree)} `;
}

const openItem = (rest: string): string => rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The second half with an opening of its own: the verb it begins with, or that of the first half once more. */
function open(resolution: Resolution, place: Place, rest: string): string {
  const mood = moodOf(place);
  const practice = practiceOf(resolution, defaultSettings);
  const [openMark, closeMark] = italicMarks(resolution);
  const usesItalics = resolution.paragraphs.some(
    ({ role, inline }) => (role === 'preambular' || role === 'operative') && inline.reading.italicMark,
  );
  const italics = (phrase: string): string => (usesItalics ? openMark + phrase + closeMark : phrase);
  const bare = rest.replace(/^(?:\*|_|<i>|<em>)(\p{Ll}[^*_<\r\n]{0,80})(?:\*|_|<\/i>|<\/em>)/u, '$1');
  const own = openingOf(bare, mood, practice);
  if (own !== undefined) return italics(own) + bare.slice(own.length);
  const phrase = readPhrase(place.paragraph.inline.prose.text, mood);
  if (phrase === undefined) return openItem(rest);
  const { base, turn } = readTurn(phrase);
  const again = withTurn(base, practice.turnsAlsoFurther ? nextTurn(turn) : turn, mood);
  return `${italics(again)} ${rest}`;
}

/** The opening phrase with which a text begins if its first letter were a capital. */
function openingOf(text: string, mood: Mood, practice: Practice): string | undefined {
  const first = verbAfterTurn.exec(text)?.[1] ?? '';
  const known = (mood === 'operative' ? toVerb : toParticiple)(capitalised(first));
  const isOwn =
    mood === 'operative' ? known === capitalised(first) : toVerb(capitalised(first)) !== undefined;
  if (!isOwn) return undefined;
  return findOpeningPhrase(capitalised(text), practice, mood)?.expected;
}
