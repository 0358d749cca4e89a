import { grammar } from '../language/grammar';
import { matchesIn } from '../text/matches';

const { dayFirst, monthFirst, dateStart: head } = grammar.dates;

export const { monthNames, datePattern } = grammar.dates;

/** A calendar date; `month` from 1 to 12. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A date in a text. */
export interface WrittenDate extends CalendarDate {
  /** `proper`: day, month in full, year. `ambiguous`: figures that can be read in two ways (`04/12/1998`). */
  readonly shape: 'proper' | 'other' | 'ambiguous';
}

export interface FoundDate extends WrittenDate {
  readonly start: number;
  readonly end: number;
}
const figures = '(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})';
const yearFirst = '(\\d{4})-(\\d{2})-(\\d{2})';

type Groups = readonly (string | undefined)[];
type Written = WrittenDate | undefined;

const shapes: readonly { readonly pattern: RegExp; readonly read: (groups: Groups) => Written }[] = [
  { pattern: sticky(dayFirst), read: ([, day, name, year]) => named(day, name, year) },
  { pattern: sticky(monthFirst), read: ([, name, day, year]) => named(day, name, year) },
  { pattern: sticky(figures), read: ([, first, , second, year]) => inFigures(first, second, year) },
  { pattern: sticky(yearFirst), read: ([, year, number, day]) => numbers(day, number, year) },
];

function sticky(pattern: string): RegExp {
  return new RegExp(`${pattern}(?![\\d/])`, 'uy');
}

const proper = new RegExp(`^${datePattern}$`, 'u');
/** No date is without its year in four figures, and most paragraphs have none. */
const year = /\d{4}/;

const numbers = (day = '', monthText = '', year = ''): Written => {
  const date = { day: Number(day), month: Number(monthText), year: Number(year) };
  return date.month >= 1 && date.month <= 12 && date.day <= 31 ? { ...date, shape: 'other' } : undefined;
};

const named = (day = '', name = '', year = ''): Written => {
  const number = monthNumber(name);
  return number === undefined
    ? undefined
    : { day: Number(day), month: number, year: Number(year), shape: 'other' };
};

/** Figures mean day and month to most and month and day to some; only a figure over 12 settles it. */
function inFigures(first = '', second = '', year = ''): Written {
  const european = numbers(first, second, year);
  const american = numbers(second, first, year);
  if (european && american && first !== second) return { ...european, shape: 'ambiguous' };
  return european ?? american;
}

/** The date that begins at this place, in whatever shape. */
export function readDateAt(prose: string, index: number): FoundDate | undefined {
  for (const { pattern, read } of shapes) {
    pattern.lastIndex = index;
    const groups = pattern.exec(prose);
    const date = groups && read(groups);
    if (!date) continue;
    const end = index + groups[0].length;
    return { ...date, start: index, end, ...(proper.test(groups[0]) ? { shape: 'proper' } : {}) };
  }
  return undefined;
}

/** Every date in a paragraph, in order. */
export function readDates(prose: string): FoundDate[] {
  const dates: FoundDate[] = [];
  if (!year.test(prose)) return dates;
  for (const { index } of matchesIn(prose, head)) {
    const date = index < (dates.at(-1)?.end ?? 0) ? undefined : readDateAt(prose, index);
    if (date) dates.push(date);
  }
  return dates;
}

/** Number of a month from its name or an abbreviation of at least three letters (`Dec`, `Sept.`); undefined for others. */
export function monthNumber(name: string): number | undefined {
  const stem = name.toLowerCase().replace(/\.$/, '');
  if (stem.length < 3) return undefined;
  const index = monthNames.findIndex((candidate) => candidate.toLowerCase().startsWith(stem));
  return index < 0 ? undefined : index + 1;
}

export const daysInMonth = (monthIndex: number, year: number): number =>
  new Date(Date.UTC(year, monthIndex, 0)).getUTCDate();

export const isCalendarDate = ({ day, month: number, year }: CalendarDate): boolean =>
  number >= 1 && number <= 12 && day >= 1 && day <= daysInMonth(number, year);

/** `4 December 1998`. */
export const printDate = ({ day, month: number, year }: CalendarDate): string =>
  `${day} ${monthNames[number - 1] ?? ''} ${year}`;

/** A number by which dates can be compared: 19981204. */
export const dateOrder = ({ day, month: number, year }: CalendarDate): number =>
  year * 10000 + number * 100 + day;

/** The date behind such a number. */
export const fromDateOrder = (order: number): CalendarDate => ({
  day: order % 100,
  month: Math.floor(order / 100) % 100,
  year: Math.floor(order / 10000),
});
