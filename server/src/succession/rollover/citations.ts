import type { Citation } from '../../citation/citation';
import { printDate } from '../../citation/date';
import { partBefore } from '../../citation/part';
import { symbolsOf } from '../../citation/symbol';
import { predecessorInTable, successorInTable } from '../../facts/predecessors';
import { grammar } from '../../language/grammar';
import { citedIn, textBefore, textBehind, type Cited } from '../../model/citations/resolved';
import { replaceProse } from '../../model/edits';
import { generalAssembly } from '../../organs/organ';
import type { Paragraph } from '../../syntax/resolution';
import { insert, type Edit } from '../../text/edit';
import type { Course } from './course';
import { blank, stepAt, type Step } from './step';

const { actBefore, actAfter } = grammar.succession;
const { endsWithAnd } = grammar.joining;

/** A list that is short enough to be no history of the item. */
const leastOfList = 2;

/** What a paragraph cites: the text itself joins a list of its predecessors, or takes the place of the last. */
export function citationSteps(paragraph: Paragraph, course: Course): Step[] {
  const cited = citedIn(paragraph, course);
  return cited.flatMap((one): Step[] => {
    const [symbol] = symbolsOfAssembly(one);
    if (symbol === undefined) return [];
    if (course.own && symbol === course.before) return ownSteps(paragraph, one, course, course.own);
    return newerStep(paragraph, one, symbol, course);
  });
}

const symbolsOfAssembly = ({ citation, issuer, list }: Cited): string[] =>
  list.noun.kind === 'resolution' && citation.form === 'session' && issuer.organ === generalAssembly
    ? symbolsOf(citation, issuer.organ)
    : [];

const endOf = ({ end, date }: Citation): number => Math.max(end, date?.end ?? 0);

/** The citation of the text that the text itself took up. */
function ownSteps(
  paragraph: Paragraph,
  one: Cited,
  course: Course,
  { number, adopted }: NonNullable<Course['own']>,
): Step[] {
  const { citation, list } = one;
  const { prose } = paragraph.inline;
  const span = { start: citation.start, end: endOf(citation) };
  const date = adopted ? printDate(adopted) : blank;
  const next = `${number}${citation.date ? ` of ${date}` : ''}`;
  const action = citation.date && !adopted ? 'fill in' : 'made';
  const isAct =
    actBefore.test(textBefore(prose, list.noun.start)) ||
    actAfter.test(textBehind(prose, span.end)) ||
    partBefore(prose.text, list) !== undefined ||
    citation.part !== undefined;
  if (!isAct && isHistory(one, course)) {
    const edits = joinEdits(paragraph, one, next);
    const why = 'A list that names the texts before names this one too.';
    if (edits)
      return [
        {
          kind: 'list',
          action,
          at: prose.span(span.start, span.end),
          edits,
          from: prose.text.slice(span.start, span.end),
          to: next,
          why,
        },
      ];
    return [stepAt(paragraph, span, 'list', 'look at', why, next)];
  }
  if (isAct || list.citations.length > 1)
    return [
      stepAt(
        paragraph,
        span,
        'cited',
        'look at',
        'It is cited for what it did, or among others: does it stay?',
        next,
      ),
    ];
  const why = 'The text is cited in the place of the one that it took up.';
  if (paragraph.role !== 'preambular') return [stepAt(paragraph, span, 'cited', 'look at', why, next)];
  const edits = [
    replaceProse(prose, citation.designation.start, citation.designation.end, number),
    ...(citation.date ? [replaceProse(prose, citation.date.start, citation.date.end, date)] : []),
  ];
  const made = edits.filter((edit) => edit !== undefined);
  if (made.length < edits.length) return [stepAt(paragraph, span, 'replaced', 'look at', why, next)];
  const from = prose.text.slice(span.start, span.end);
  return [
    { kind: 'replaced', action, at: prose.span(span.start, span.end), edits: made, from, to: next, why },
  ];
}

/** Whether a list goes through the texts of the item: it has the one before the predecessor too, or, that unknown, several. */
export function isHistory({ list, issuer }: Cited, { beforeThat }: Pick<Course, 'beforeThat'>): boolean {
  const symbols = list.citations.flatMap((citation) => symbolsOf(citation, issuer.organ));
  if (beforeThat !== undefined) return symbols.includes(beforeThat);
  return symbols.length >= leastOfList;
}

/** `…, 72/1 of … and 73/2 of …` becomes `…, 72/1 of …, 73/2 of … and 74/3 of …`. */
function joinEdits(paragraph: Paragraph, { citation, list, index }: Cited, next: string): Edit[] | undefined {
  const { prose } = paragraph.inline;
  const end = endOf(citation);
  const place = prose.span(end - 1, end).end;
  const joiner = list.joiners[index - 1];
  if (index < list.citations.length - 1) return [insert(place, `, ${next}`)];
  if (!joiner || !endsWithAnd.test(joiner.text.trim())) return undefined;
  const comma = replaceProse(prose, joiner.start, joiner.end, ', ');
  return comma && [comma, insert(place, `${joiner.text.replace(/^,/, '')}${next}`)];
}

/** Another resolution that has been taken up since. */
function newerStep(paragraph: Paragraph, { citation }: Cited, symbol: string, course: Course): Step[] {
  let newest: string | undefined;
  for (let next = successorInTable(symbol); next !== undefined; next = successorInTable(next)) {
    if (predecessorInTable(next) === undefined || sessionOf(next) >= course.to) break;
    newest = next;
  }
  if (newest === undefined || newest === course.own?.symbol) return [];
  const span = { start: citation.start, end: endOf(citation) };
  const why = `${newest} takes this resolution up: is it meant now?`;
  return [stepAt(paragraph, span, 'newer resolution', 'look at', why)];
}

const sessionOf = (symbol: string): number => Number(/\/(\d{1,3})\//.exec(symbol)?.[1] ?? Infinity);
