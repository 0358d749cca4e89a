import { grammar } from '../../language/grammar';
import * as l10n from '@vscode/l10n';
import { labelOf } from '../../model/numbering/letters';
import { closingParagraph } from '../../model/punctuation/closing';
import { readEnding, type Ending } from '../../model/punctuation/ending';
import type { Edit } from '../../text/edit';
import { withItems } from '../../syntax/items';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { cursorAfter } from './cursor';
import { bareLabel, planDegree, type DegreePlan, type Standing } from './degree-plan';
import { indentEdits } from './indent';
import { contentOf, placeLike } from '../places';
import { nameable } from '../../model/numbering/labels';
import { keyOfPath } from '../../model/numbering/labels';
import { repointReferences } from './repoint';
import { isRefusal, type Refusal, type Restructured, type Restructuring } from './restructuring';
import { Transaction } from './transaction';

const { conjunction } = grammar.joining;

const changeDegree = (deeper: boolean): Restructuring => ({
  title: deeper ? 'Make subparagraph deeper' : 'Make subparagraph shallower',
  kind: 'refactor.rewrite',
  isOffered: (resolution, offset) => !isRefusal(planDegree(resolution, offset, deeper)),
  run(resolution, offset) {
    const plan = planDegree(resolution, offset, deeper);
    return isRefusal(plan) ? plan : carryOut(resolution, plan, offset);
  },
});

export const makeDeeper = changeDegree(true);
export const makeShallower = changeDegree(false);

function carryOut(resolution: Resolution, plan: DegreePlan, offset: number): Restructured | Refusal {
  const { paragraphs, source } = resolution;
  const { place, standings } = plan;
  const moved = new Transaction(resolution).edit([
    ...[...standings].flatMap(([item, standing]) => labelEdits(source, item, standing)),
    ...indentEdits(resolution, plan),
    ...holderEnding(plan),
    ...repointReferences(resolution, place.part, newPaths(plan)),
  ]);
  const { now } = moved;
  // (i) may be a letter or a numeral; where the new neighbours would have it read otherwise, nothing is done.
  const isAsPlanned =
    now.paragraphs.length === paragraphs.length &&
    paragraphs.every((one, i) => {
      const standing = standings.get(one);
      const next = now.paragraphs[i];
      return (
        next?.role === one.role &&
        next.degree === (standing?.degree ?? one.degree) &&
        next.marker?.label === (standing ? bareLabel(standing) : one.marker?.label)
      );
    });
  if (!isAsPlanned) return { refused: l10n.t('Here the subparagraph would be read as something else.') };
  const { text } = moved.edit(conjunctionEdits(plan, now));

  const index = paragraphs.indexOf(place.paragraph);
  const target = moved.now.paragraphs[index];
  if (!target) return { text };
  const [old, content] = [contentOf(place.paragraph), contentOf(target)];
  // Of the paragraph alone: what hangs on it may have come or gone.
  const words = source.slice(old.start, place.paragraph.end);
  const within = Math.max(offset - old.start, 0);
  return {
    text,
    cursor: content.start + cursorAfter(words, text.slice(content.start, target.end), within),
  };
}

/** The new label; in the brackets or with the stop of those that it stands among. */
function labelEdits(source: string, { marker }: Paragraph, standing: Standing): Edit[] {
  if (!marker) return [];
  const { start, end, content } = marker;
  const model = standing.like?.marker;
  const label = bareLabel(standing);
  const written = model
    ? replaceLast(source.slice(model.start, model.end), model.label, label)
    : labelOf(standing.value, standing.degree);
  const isGlued = end === content && /\S/.test(source.charAt(end));
  return [{ start, end, text: isGlued ? `${written} ` : written }];
}

function replaceLast(text: string, old: string, next: string): string {
  const at = text.lastIndexOf(old);
  return text.slice(0, at) + next + text.slice(at + old.length);
}

/** The paths of a part as they are going to be, by those that they were. */
function newPaths({ place: { part, chain }, standings, items }: DegreePlan): Map<string, readonly string[]> {
  const all = nameable(part);
  const [top] = chain;
  const paths = new Map<string, readonly string[]>();
  const before = new Map(all.map(({ paragraph, path }) => [paragraph, path]));
  const visit = (paragraph: Paragraph, path: readonly string[]): void => {
    const old = before.get(paragraph);
    if (old && !samePlaceTwice(all, old)) paths.set(keyOfPath(old), path);
    for (const item of items.get(paragraph) ?? paragraph.items) {
      const standing = standings.get(item);
      visit(item, [...path, standing ? bareLabel(standing) : (item.marker?.label ?? '')]);
    }
  };
  if (top) visit(top, before.get(top) ?? ['']);
  return paths;
}

const samePlaceTwice = (all: ReturnType<typeof nameable>, path: readonly string[]): boolean =>
  all.filter((other) => keyOfPath(other.path) === keyOfPath(path)).length > 1;

/** What gets its first item introduces it with a colon; what has lost its last item ends as its like do. */
function holderEnding({ deeper, place: { paragraph, chain }, holder, items }: DegreePlan): Edit[] {
  const introduces = deeper ? holder : paragraph;
  const edits: Edit[] = [];
  if (introduces.items.length === 0 && (items.get(introduces) ?? []).length > 0)
    edits.push(...replaceMark(introduces, /^(?:$|[,;.])/, ':'));
  if (!deeper && items.get(holder)?.length === 0)
    edits.push(...replaceMark(holder, /^:$/, markBeside(holder, chain.at(-3)?.items ?? [])));
  return edits;
}

function replaceMark(paragraph: Paragraph, old: RegExp, mark: string): Edit[] {
  const ending = paragraph.more.length > 0 ? undefined : readEnding(paragraph);
  return ending && old.test(ending.mark) ? [ending.replaceWith(mark)] : [];
}

/** How the items of a list end, but for the last: a list of headings has no mark, another may have commas. */
function markBeside(item: Paragraph, items: readonly Paragraph[]): string {
  const others = items.slice(0, -1).filter((one) => one !== item && one.items.length === 0);
  const marks = new Set(others.map((one) => endingOf(one)?.mark.charAt(0) ?? ''));
  const [only] = marks;
  return marks.size === 1 && (only === '' || only === ',') ? only : ';';
}

/** “; and” stands behind the last but one of a list, where it stood there before. */
function conjunctionEdits({ place }: DegreePlan, now: Resolution): Edit[] {
  const [top] = place.chain;
  const { list, path } = place;
  const next = placeLike(now, { list, path: path.slice(0, 3) })?.paragraph;
  if (!top || !next) return [];
  const inOrder = (paragraph: Paragraph) => withItems(paragraph).sort((a, b) => a.start - b.start);
  const after = inOrder(next);
  return inOrder(top).flatMap((paragraph, i) => {
    const mark = endingOf(paragraph.items.at(-2))?.mark;
    const items = after[i]?.items ?? [];
    if (mark === undefined || !conjunction.test(mark) || items.length < 2) return [];
    return items.slice(0, -1).flatMap((item, k) => {
      const due = k === items.length - 2 ? mark : mark.charAt(0);
      const ending = endingOf(item);
      const isOther = ending && ending.mark !== due && /^[,;]/.test(ending.mark);
      return isOther && (k === items.length - 2 || conjunction.test(ending.mark))
        ? [ending.replaceWith(due)]
        : [];
    });
  });
}

const endingOf = (paragraph: Paragraph | undefined): Ending | undefined => {
  const closing = paragraph && closingParagraph(paragraph);
  return closing && readEnding(closing);
};
