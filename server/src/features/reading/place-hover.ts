import type { Practice, ProfileName } from '../../organs/practice';
import * as l10n from '@vscode/l10n';
import { findOpeningPhrase, phraseCount, type PhrasePart } from '../../facts/opening-phrases';
import { relativesOf } from '../../facts/phrase-strength';
import type { Note, Paragraph, Resolution } from '../../syntax/resolution';
import type { HoverPart } from './citation-hover';
import { ibidAt } from './ibid';
import { nameOf, placeInPreamble } from '../../model/numbering/homes';
import { escapeMarkdown, lines, paragraphMarkdown, ruled } from '../markdown';
import { paragraphAt } from '../mentions';
import { allOf, occurrencesAt, type Occurrence } from './occurrences';

/** Characters of a paragraph, of a subparagraph and of the sentence around an indicator. */
const longest = 700;
const longestItem = 160;
const longestPassage = 120;
const mostItems = 12;
const mostUses = 6;

/** What a reference, an indicator, the mark of a note or “Ibid.” leads to. */
export function placeHover(resolution: Resolution, offset: number): HoverPart | undefined {
  const ibid = ibidAt(resolution, offset);
  if (ibid) return { start: ibid.start, end: ibid.end, markdown: tellNote(ibid.note) };
  const occurrences = occurrencesAt(resolution, offset);
  const told = occurrences.flatMap((occurrence) => tell(resolution, occurrence) ?? []);
  const [first] = occurrences;
  return first && told.length > 0
    ? { start: first.start, end: first.end, markdown: ruled([...new Set(told)]) }
    : undefined;
}

function tell(resolution: Resolution, { thing, role }: Occurrence): string | undefined {
  if (thing.kind === 'paragraph')
    return role === 'use' ? tellParagraph(resolution, thing.paragraph) : undefined;
  if (thing.kind !== 'note') return undefined;
  const { note, id } = thing;
  if (role === 'definition') {
    const uses = allOf(resolution, thing).filter((other) => other.role === 'use');
    return tellUses(resolution, id, uses);
  }
  if (!note) return `*${l10n.t('There is no note {0}.', escapeMarkdown(id))}*`;
  return tellNote(note);
}

const tellNote = ({ id, paragraph }: Note): string =>
  `**${l10n.t('Note {0}', escapeMarkdown(id))}**\n\n${paragraphMarkdown(paragraph, longest)}`;

function tellParagraph(resolution: Resolution, paragraph: Paragraph): string {
  const items = paragraph.items.slice(0, mostItems).map((item) => {
    const label = `\u2003(${escapeMarkdown(item.marker?.label ?? '')})`;
    return `${label} ${paragraphMarkdown(item, longestItem)}`;
  });
  if (paragraph.items.length > mostItems) items.push('\u2003…');
  return [
    `**${headOf(resolution, paragraph)}**`,
    paragraphMarkdown(paragraph, longest),
    ...(items.length > 0 ? [lines(items)] : []),
  ].join('\n\n');
}

function headOf(resolution: Resolution, paragraph: Paragraph): string {
  const place = placeInPreamble(resolution, paragraph);
  return place === undefined
    ? l10n.t('Paragraph {0}', escapeMarkdown(nameOf(resolution, paragraph)))
    : l10n.t('Preambular paragraph {0}', place);
}

function tellUses(resolution: Resolution, id: string, uses: readonly Occurrence[]): string {
  if (uses.length === 0) return `*${l10n.t('Nothing in the text leads to note {0}.', escapeMarkdown(id))}*`;
  const told = uses.slice(0, mostUses).map(({ start }) => passageBefore(resolution, start));
  const left = uses.length - told.length;
  return lines([
    l10n.t('{0} belongs to:', `**${l10n.t('Note {0}', escapeMarkdown(id))}**`),
    ...told.map((passage) => `\u2003${passage}`),
    ...(left > 0 ? [`\u2003${l10n.t('and {0} more', left)}`] : []),
  ]);
}

/** The words in front of an indicator, with the number of their paragraph. */
function passageBefore(resolution: Resolution, offset: number): string {
  const paragraph = paragraphAt(resolution, offset);
  if (!paragraph) return '';
  const { prose } = paragraph.inline;
  const text = prose.text.slice(0, prose.indexOf(offset)).trimEnd();
  const from = text.length <= longestPassage ? 0 : text.indexOf(' ', text.length - longestPassage) + 1;
  const name = nameOf(resolution, paragraph);
  const where = name === '' ? '' : ` ${l10n.t('(paragraph {0})', name)}`;
  return escapeMarkdown(`${from > 0 ? '… ' : ''}${text.slice(from)}${where}`);
}

export interface PhraseQuery {
  readonly offset: number;
  readonly practice: Practice;
  /** The house's own phrases. */
  readonly extra: Readonly<Record<PhrasePart, readonly string[]>>;
}

/** The opening phrase at an offset: to which part it belongs, and how often it is used. */
export function phraseHover(
  resolution: Resolution,
  { offset, practice, extra }: PhraseQuery,
): HoverPart | undefined {
  const paragraph = paragraphAt(resolution, offset);
  if (paragraph?.role !== 'preambular' && paragraph?.role !== 'operative') return undefined;
  const { prose } = paragraph.inline;
  const part = paragraph.role;
  const phrase = findOpeningPhrase(prose.text, practice, part, extra[part])?.expected;
  if (phrase === undefined) return undefined;
  const { start, end } = prose.span(0, phrase.length);
  if (offset < start || offset > end) return undefined;
  const markdown = [head(phrase, part), usage(phrase, practice, part), weight(phrase, practice, part)];
  return { start, end, markdown: markdown.filter((text) => text !== '').join('\n\n') };
}

/** What says the same with less or with more weight. */
function weight(phrase: string, practice: Practice, part: PhrasePart): string {
  const { weaker, stronger, isNeutral } = relativesOf(phrase, practice, part);
  const named = (phrases: readonly string[]): string =>
    phrases.map((one) => `*${escapeMarkdown(one)}*`).join(', ');
  return lines([
    ...(isNeutral ? [l10n.t('It is neutral: it neither approves nor disapproves.')] : []),
    ...(weaker.length > 0 ? [l10n.t('Weaker: {0}', named(weaker))] : []),
    ...(stronger.length > 0 ? [l10n.t('Stronger: {0}', named(stronger))] : []),
  ]);
}

const head = (phrase: string, part: PhrasePart): string =>
  part === 'preambular'
    ? l10n.t('{0} opens a preambular paragraph.', `*${escapeMarkdown(phrase)}*`)
    : l10n.t('{0} opens an operative paragraph.', `*${escapeMarkdown(phrase)}*`);

/** Whose texts were counted. */
const counted: Readonly<Record<ProfileName, () => string>> = {
  'general-assembly': () => l10n.t('the General Assembly'),
  'security-council': () => l10n.t('the Security Council'),
};

function usage(phrase: string, practice: Practice, part: PhrasePart): string {
  const count = phraseCount(phrase, practice, part);
  const whose = counted[practice.profile]();
  if (count === 0)
    return l10n.t(
      'It is made as other phrases of {0} are; none of the texts that were counted has it.',
      whose,
    );
  if (count === 1)
    return l10n.t('One paragraph of {0} opens with it, among the texts that were counted.', whose);
  const many = count.toLocaleString('en');
  return l10n.t('{0} paragraphs of {1} open with it, among the texts that were counted.', many, whose);
}
