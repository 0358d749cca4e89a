import * as l10n from '@vscode/l10n';
import { findOpeningPhrase } from '../../facts/opening-phrases';
import { practiceOf } from '../../lint/practice';
import { defaultSettings } from '../../lint/settings';
import { replaceProse } from '../../model/edits';
import { applyEdits, insert } from '../../text/edit';
import { numberOf } from '../../model/numbering/numbers';
import { withItems } from '../../syntax/items';
import { closingParagraph } from '../../model/punctuation/closing';
import { readEnding } from '../../model/punctuation/ending';
import type { Edit } from '../../text/edit';
import { inCaseOf, openingWord, toParticiple, toVerb } from '../../model/wording/moods';
import { readPhrase } from '../../model/wording/cycle';
import { readTurn } from '../../model/wording/cycle';
import { capitalised } from '../../text/letters';
import type { Emphasis } from '../../syntax/inline';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import { contentOf, extentOf, placeAt, type Place } from '../places';
import { referencesOf } from '../../model/numbering/references';
import { renumber } from './renumber';
import { isCanonical, settleNotes } from './renumber-notes';
import { isRefusal, type Refusal, type Restructured, type Restructuring } from './restructuring';
import { settleAdverbs, settleForms } from './settle';
import { settleDates } from './settle-dates';
import { Transaction } from './transaction';
import type { Mood } from './turns';
import { lineBreakIn } from '../../text/lines';

/** Takes the last preambular paragraph over into the operative part, and the first operative one into the preamble. */
const convert = (to: Mood): Restructuring => ({
  title: to === 'operative' ? 'Convert to operative paragraph' : 'Convert to preambular paragraph',
  kind: 'refactor.rewrite',
  isOffered: (resolution, offset) => !isRefusal(planFor(resolution, offset, to)),
  run(resolution, offset) {
    const plan = planFor(resolution, offset, to);
    return isRefusal(plan) ? plan : carryOut(resolution, plan);
  },
});

export const toOperative = convert('operative');
export const toPreambular = convert('preambular');

interface Plan {
  readonly to: Mood;
  readonly place: Place;
  /** The opening word as it stands, and in its new mood. */
  readonly verb: { readonly start: number; readonly end: number; readonly text: string };
}

function planFor(resolution: Resolution, offset: number, to: Mood): Plan | Refusal {
  const place = placeAt(resolution, offset);
  const [paragraph] = place?.chain ?? [];
  const isHere = place?.list === (to === 'operative' ? 'preamble' : 'operative');
  if (!place || !paragraph || !isHere)
    return {
      refused:
        to === 'operative'
          ? l10n.t('The cursor is in no preambular paragraph.')
          : l10n.t('The cursor is in no operative paragraph.'),
    };
  const { prose } = paragraph.inline;
  const { start, end, word } = openingWord(prose.text);
  const other = (to === 'operative' ? toVerb : toParticiple)(capitalised(word));
  if (other === undefined || !prose.isUnbroken(start, end))
    return {
      refused:
        to === 'operative'
          ? l10n.t('“{0}” has no verb that opens an operative paragraph.', word)
          : l10n.t('“{0}” has no participle that opens a preambular paragraph.', word),
    };
  const number = numberOf(paragraph);
  if (number !== undefined && isReferredTo(resolution, place.part, number, paragraph))
    return {
      refused: l10n.t(
        'Paragraph {0} is referred to elsewhere; preambular paragraphs have no number.',
        number,
      ),
    };
  return { to, place, verb: { start, end, text: inCaseOf(other, word) } };
}

const isReferredTo = (resolution: Resolution, part: Body, number: number, itself: Paragraph): boolean =>
  referencesOf(resolution, part).some(
    ({ from, pointers }) =>
      !withItems(itself).includes(from) && pointers.some(({ path }) => path[0] === String(number)),
  );

function carryOut(resolution: Resolution, plan: Plan): Restructured | Refusal {
  const { to, place } = plan;
  const [partIndex = 0, sectionIndex = 0] = place.path;
  const movedIn = ({ parts }: Resolution): Paragraph | undefined => {
    const section = parts[partIndex]?.sections[sectionIndex];
    return to === 'operative' ? section?.operative[0] : section?.preamble.at(-1);
  };
  const converted = new Transaction(resolution).edit(relocate(resolution, plan));
  settleForms(converted);
  renumber(converted, { letters: false });
  settleAdverbs(converted, place);
  settleDates(converted);
  converted.edit(italicsOf(converted.now, movedIn, resolution, place.paragraph));
  if (isCanonical(resolution)) settleNotes(converted);
  const { text, now } = converted;
  const moved = movedIn(now);
  // In a section of its own a paragraph may be read by its place among numbered ones, whatever its mood; and what it
  // introduces (“Resolves that:”) may be read as paragraphs of the resolution.
  const isOneMore = numbered(now) === numbered(resolution) + (to === 'operative' ? 1 : -1);
  if (!moved || !isOneMore || !opensWith(moved, plan.verb.text))
    return {
      refused:
        to === 'operative'
          ? l10n.t('Here the paragraph would not become operative.')
          : l10n.t('Here the paragraph would not become preambular.'),
    };
  return { text, cursor: contentOf(moved).start };
}

/** How many operative paragraphs a text has. */
const numbered = ({ parts }: Resolution): number =>
  parts.flatMap(({ sections }) => sections).reduce((sum, { operative }) => sum + operative.length, 0);

/** “Reaffirms its approval” is all in italics, of “Reaffirming its approval” the first word: what was whole stays whole. */
function italicsOf(
  now: Resolution,
  movedIn: (resolution: Resolution) => Paragraph | undefined,
  before: Resolution,
  paragraph: Paragraph,
): Edit[] {
  const moved = movedIn(now);
  const practice = practiceOf(before, defaultSettings);
  const phraseOf = ({ role, inline }: Paragraph): number =>
    findOpeningPhrase(inline.prose.text, practice, role === 'preambular' ? 'preambular' : 'operative')
      ?.expected.length ?? 0;
  const headOf = ({ inline: { emphases } }: Paragraph): Emphasis | undefined =>
    emphases.find(({ start, italic }) => start === 0 && italic);
  const head = moved && headOf(moved);
  const length = moved ? phraseOf(moved) : 0;
  const wasWhole = headOf(paragraph)?.end === phraseOf(paragraph);
  if (!moved || !head || !wasWhole || length === 0 || head.end === length) return [];
  const { prose, emphases } = moved.inline;
  if (emphases.some(({ start }) => start > 0 && start < length)) return [];
  const { close } = head;
  return [
    { ...close, text: '' },
    insert(prose.span(0, length).end, now.source.slice(close.start, close.end)),
  ];
}

/** Whether a paragraph opens with a word, an adverb aside: `Also requests`. */
const opensWith = ({ inline: { prose } }: Paragraph, word: string): boolean =>
  prose.text.slice(0, longestOpening).toLowerCase().includes(word.toLowerCase());
const longestOpening = 80;

/** The paragraph in its new mood, at the border between preamble and operative part. */
function relocate(resolution: Resolution, { to, place, verb }: Plan): Edit[] {
  const { source } = resolution;
  const [paragraph] = place.chain;
  if (!paragraph) return [];
  const { preamble, operative } = place.section;
  const { start, end } = extentOf(paragraph);
  const written = inNewMood(resolution, paragraph, { to, place, verb });
  const border = to === 'operative' ? preamble.at(-1) : operative[0];
  if (!border || border === paragraph) return [{ start, end, text: written }];
  const gap = lineBreakIn(source).repeat(2);
  const removal = { ...withGap(source, start, end), text: '' };
  return to === 'operative'
    ? [removal, insert(extentOf(border).end, gap + written)]
    : [insert(extentOf(border).start, written + gap), removal];
}

/** A stretch with the blank lines behind it, or in front of it where the text ends. */
function withGap(source: string, start: number, end: number): { start: number; end: number } {
  if (source.slice(end).trim() === '') return { start: source.slice(0, start).trimEnd().length, end };
  const behind = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*){0,2}/.exec(source.slice(end))?.[0].length ?? 0;
  return { start, end: end + behind };
}

/** What the lines of the paragraph become; its number is a place holder until all stands where it belongs. */
function inNewMood(resolution: Resolution, paragraph: Paragraph, { to, place, verb }: Plan): string {
  const { source } = resolution;
  const { operative } = place.section;
  const { start, end } = contentOf(paragraph);
  const others = place.part.sections.flatMap((section) => section.operative);
  const mark = to === 'preambular' ? ',' : others.length > 0 ? ';' : '.';
  const directions = to === 'preambular' ? lookDown(resolution, place.part, paragraph) : [];
  const edits = [...openingEdits(paragraph, verb, to), ...endingEdits(paragraph, mark), ...directions].map(
    (edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }),
  );
  const words = applyEdits(source.slice(start, end), edits);
  if (to === 'preambular' || others.length === 0) return words;
  const [first] = operative;
  const list = first?.marker ? source.slice(extentOf(first).start, first.marker.start) : '';
  return `${list}0. ${words}`;
}

/** `Recalling also` becomes `Recalls`; the adverb is settled later, from the neighbours. */
function openingEdits(paragraph: Paragraph, verb: Plan['verb'], to: Mood): Edit[] {
  const { prose } = paragraph.inline;
  const phrase = readPhrase(prose.text, to === 'operative' ? 'preambular' : 'operative');
  const turn = phrase === undefined ? undefined : readTurn(phrase);
  if (phrase !== undefined && turn && turn.turn > 0) {
    const first = /^[\p{L}-]+/u.exec(turn.base)?.[0] ?? '';
    const next = (to === 'operative' ? toVerb : toParticiple)(first);
    const edit = next && replaceProse(prose, 0, phrase.length, next + turn.base.slice(first.length));
    if (edit) return [edit];
  }
  return [replaceProse(prose, verb.start, verb.end, verb.text) ?? []].flat();
}

/** From the preamble every numbered paragraph stands below. */
const lookDown = (resolution: Resolution, part: Body, itself: Paragraph): Edit[] =>
  referencesOf(resolution, part)
    .filter(({ paragraph, direction }) => direction === 'above' && withItems(itself).includes(paragraph))
    .flatMap(
      ({ paragraph, where }) => replaceProse(paragraph.inline.prose, where.start, where.end, 'below') ?? [],
    );

function endingEdits(paragraph: Paragraph, mark: string): Edit[] {
  const closing = closingParagraph(paragraph);
  const ending = closing && readEnding(closing);
  return !ending || ending.mark === mark || ending.mark === ':' ? [] : [ending.replaceWith(mark)];
}
