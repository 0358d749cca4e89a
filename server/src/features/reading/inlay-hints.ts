import { grammar } from '../../language/grammar';
import * as l10n from '@vscode/l10n';
import { InlayHintKind, MarkupKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { printDate } from '../../citation/date';
import type { ResolutionFacts } from '../../facts/resolutions';
import type { Settings } from '../../lint/settings';
import type { Resolution } from '../../syntax/resolution';
import { factsOf, preview } from './citation-preview';
import { emptyLibrary } from '../library/library';
import { mentionsIn, type Mention } from '../../model/named-documents';

const { titleAfter } = grammar.citationLists;

export interface InlayHintsQuery {
  /** The part of the document that is on the screen. */
  readonly range: Range;
  readonly show: Settings['inlayHints']['citations'];
}

/** Characters of a title that are shown, which is nearly all of them; the rest comes when the mouse rests on it. */
const longestTitle = 160;

/** The date or the title of every citation that lacks it. */
export function inlayHints(
  document: TextDocument,
  resolution: Resolution,
  { range, show }: InlayHintsQuery,
): InlayHint[] {
  if (show === 'off') return [];
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const all = [...resolution.paragraphs, ...resolution.notes.map(({ paragraph }) => paragraph)];
  return all
    .filter(({ role, start, end }) => role !== 'masthead' && start <= to && end >= from)
    .flatMap((paragraph) => mentionsIn(resolution, paragraph))
    .filter(({ end }) => from <= end && end <= to)
    .flatMap((mention) => hintFor(document, mention, show));
}

function hintFor(document: TextDocument, mention: Mention, show: 'date' | 'title'): InlayHint[] {
  const [cited] = mention.cited;
  // Of several parts in one number nobody could tell whose title it is.
  if (!cited || cited.kind === 'document' || mention.cited.length > 1 || !cited.sure) return [];
  const facts = factsOf(cited);
  const hint =
    facts && (show === 'date' ? dateHint(document, mention, facts) : titleHint(document, mention, facts));
  return hint
    ? [{ ...hint, tooltip: { kind: MarkupKind.Markdown, value: preview(cited, emptyLibrary) } }]
    : [];
}

function dateHint(
  document: TextDocument,
  mention: Mention,
  { adopted, organ }: ResolutionFacts,
): InlayHint | undefined {
  if (!adopted || mention.citation?.date) return undefined;
  const position = document.positionAt(mention.end);
  const text = ` of ${printDate(adopted)}`;
  const isCertain = adopted.certainty === 'certain';
  // A symbol takes no date behind it, and notes and the Council's texts cite without one.
  const mayStand =
    isCertain &&
    mention.citation &&
    organ.numbering.form !== 'year-in-parentheses' &&
    mention.paragraph.role !== 'note';
  return {
    position,
    label: isCertain ? text : `${text}?`,
    kind: InlayHintKind.Parameter,
    ...(mayStand ? { textEdits: [{ range: { start: position, end: position }, newText: text }] } : {}),
  };
}

function titleHint(
  document: TextDocument,
  mention: Mention,
  { title, about }: ResolutionFacts,
): InlayHint | undefined {
  const words = title ?? about;
  if (words === undefined || isEntitled(mention)) return undefined;
  const short =
    words.length <= longestTitle ? words : `${words.slice(0, words.lastIndexOf(' ', longestTitle))} …`;
  return {
    position: document.positionAt(mention.whole.end),
    label: title === undefined ? l10n.t('about: {0}', short) : short,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  };
}

/** Whether the text gives the title itself. */
const isEntitled = ({ paragraph, citation }: Mention): boolean =>
  citation !== undefined &&
  titleAfter.test(paragraph.inline.prose.text.slice(citation.end, citation.end + 16));
