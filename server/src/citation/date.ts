/** Dates as resolutions write them (`4 December 1998`), and the shapes in which they are mistyped. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar date; `month` from 1 to 12. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** `4 December 1998`, with ordinary or non-breaking spaces. Groups: day, month, year. */
export const datePattern = String.raw`(\d{1,2})[ \u00A0\u202F](${monthNames.join('|')})[ \u00A0\u202F](\d{4})`;

/** Number of a month from its name or an abbreviation of at least three letters (`Dec`, `Sept.`); undefined for others. */
export function monthNumber(name: string): number | undefined {
  const stem = name.toLowerCase().replace(/\.$/, '');
  if (stem.length < 3) return undefined;
  const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(stem));
  return index < 0 ? (stem === 'sept' ? 9 : undefined) : index + 1;
}

export const daysInMonth = (month: number, year: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isCalendarDate = ({ day, month, year }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);

/** `4 December 1998`. */
export const printDate = ({ day, month, year }: CalendarDate): string =>
  `${day} ${monthNames[month - 1] ?? ''} ${year}`;

/** A number by which dates can be compared: 19981204. */
export const dateOrder = ({ day, month, year }: CalendarDate): number => year * 10000 + month * 100 + day;
