import { grammar } from '../../language/grammar';
import { lineBreakOf, replaceProse } from '../../model/edits';
import { fieldOf, type PlacedField } from '../../model/masthead/fields';
import type { MastheadFieldKind, Paragraph, Resolution } from '../../syntax/resolution';
import { insert, type Edit } from '../../text/edit';
import type { Span } from '../../text/lines';
import type { Course } from './course';
import { blank, ordinalLike, type Step } from './step';
import { numberBeforeTitle } from '../title';

const { draftMasthead, reportOfCommittee, reportLine } = grammar.succession;

/** The lines before and after the body: those of a draft in the place of those of an adopted text. */
export function mastheadSteps(course: Course, symbol?: string): Step[] {
  const { resolution, to } = course;
  const isAdopted = course.own !== undefined;
  const committee = committeeOf(resolution);
  const line = lineBreakOf(resolution);
  const draftSymbol = symbol ?? `A/${committee === undefined ? '' : `C.${committee}/`}${to}/L.${blank}`;
  const name = ordinalLike('A', to) ?? '';
  return [
    ...fieldStep(
      resolution,
      'symbol',
      draftSymbol,
      symbol === undefined ? 'fill in' : 'made',
      'The symbol of the draft.',
    ),
    ...fieldStep(
      resolution,
      'session',
      `${name} ${draftMasthead.session}`,
      'made',
      'The session of the draft.',
    ),
    ...fieldStep(
      resolution,
      'agenda-item',
      `${draftMasthead.item} ${blank}`,
      'fill in',
      'Items have another number in each session.',
    ),
    ...(isAdopted
      ? [
          ...fieldStep(
            resolution,
            'distribution',
            draftMasthead.limited,
            'made',
            'Drafts are of limited distribution.',
          ),
          ...dateStep(resolution, line),
          ...committeeStep(resolution, committee, line),
          ...adoptionSteps(resolution),
          ...titleStep(resolution),
          ...closingSteps(resolution),
        ]
      : fieldStep(resolution, 'date', blank, 'fill in', 'The day of the draft.')),
  ];
}

function stepOf(
  kind: Step['kind'],
  action: Step['action'],
  at: Span,
  edits: readonly Edit[],
  from: string,
  to: string,
  why: string,
): Step {
  return { kind, action, at, edits, from, to, why };
}

/** A field of the masthead with other words; nothing if the text has no such field or mark-up stands within it. */
function fieldStep(
  resolution: Resolution,
  kind: MastheadFieldKind,
  to: string,
  action: Step['action'],
  why: string,
): Step[] {
  const field = fieldOf(resolution, kind);
  const edit = field && replaceProse(field.prose, field.from, field.to, to);
  if (!edit || field.text === to) return [];
  return [stepOf('masthead', action, field, [edit], field.text, to, why)];
}

function dateStep(resolution: Resolution, line: string): Step[] {
  const field = fieldOf(resolution, 'date');
  const edit =
    field &&
    replaceProse(field.prose, field.from, field.to, `${blank}${line}${line}${draftMasthead.original}`);
  return edit
    ? [stepOf('masthead', 'fill in', field, [edit], field.text, blank, 'The day of the draft.')]
    : [];
}

/** The number of the Main Committee on whose report a text was adopted, from 1 to 6. */
function committeeOf({ masthead }: Resolution): number | undefined {
  for (const { inline } of masthead.paragraphs) {
    const [, name] = reportOfCommittee.exec(inline.prose.text) ?? [];
    const place = draftMasthead.committees.findIndex((one) => one === name);
    if (place >= 0) return place + 1;
  }
  return undefined;
}

/** A draft of a committee names it under the session. */
function committeeStep(resolution: Resolution, committee: number | undefined, line: string): Step[] {
  const session = fieldOf(resolution, 'session');
  if (committee === undefined || !session || fieldOf(resolution, 'committee')) return [];
  const name =
    committee === 4
      ? draftMasthead.fourth
      : `${draftMasthead.committees[committee - 1] ?? ''} ${draftMasthead.committee}`;
  const holder = holderOf(resolution, session);
  const place = holder?.end ?? session.end;
  return [
    stepOf(
      'masthead',
      'made',
      session,
      [insert(place, `${line}${line}${name}`)],
      '',
      name,
      'The committee of the draft.',
    ),
  ];
}

const holderOf = (
  { masthead }: Resolution,
  { start, end }: Pick<PlacedField, 'start' | 'end'>,
): Paragraph | undefined =>
  masthead.paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end);

/** The line of the adoption gives way to that of the sponsors, and the line under it goes. */
function adoptionSteps(resolution: Resolution): Step[] {
  const sponsors = `${blank}: ${draftMasthead.draft}`;
  const report = resolution.masthead.paragraphs.find(({ inline }) => reportLine.test(inline.prose.text));
  return [
    ...fieldStep(resolution, 'adoption', sponsors, 'fill in', 'A draft names its sponsors.'),
    ...(report ? [removal(resolution, report, 'masthead', 'A draft has not been reported on.')] : []),
  ];
}

function titleStep(resolution: Resolution): Step[] {
  const title = fieldOf(resolution, 'title');
  const [number] = numberBeforeTitle.exec(title?.text ?? '') ?? [];
  if (!title || number === undefined) return [];
  const edit = replaceProse(title.prose, title.from, title.from + number.length, '');
  return edit ? [stepOf('title', 'made', edit, [edit], number.trim(), '', 'A draft has no number.')] : [];
}

/** Between parts the lines tell where a part ends, and a person takes them out. */
const closingSteps = (resolution: Resolution): Step[] =>
  resolution.parts.flatMap(({ conclusion }, i) =>
    conclusion.map((paragraph) => {
      const step = removal(resolution, paragraph, 'closing', 'A draft has not been adopted.');
      return i === resolution.parts.length - 1 ? step : { ...step, action: 'look at', edits: [] };
    }),
  );

/** The rest of a line and the blank lines after it. */
const blankLines = /(?:[^\S\r\n]{0,80}(?:\r\n|\r(?!\n)|\n)){0,40}/y;

/** Takes a paragraph out with the blank lines after it. */
function removal(
  { source }: Resolution,
  { start, end, inline }: Paragraph,
  kind: Step['kind'],
  why: string,
): Step {
  blankLines.lastIndex = end;
  const [after = ''] = blankLines.exec(source) ?? [];
  const edit = { start, end: end + after.length, text: '' };
  return stepOf(kind, 'made', { start, end }, [edit], inline.prose.text.trim(), '', why);
}
