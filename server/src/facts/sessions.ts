import { dateOrder, type CalendarDate } from '../citation/date';

/** Sessions of the General Assembly: regular, special, emergency special. */
export type SessionSeries = 'regular' | 'S' | 'ES';

/** Days as numbers that compare: 19981204. Both ends belong to the window. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** The day on which it closed, as far as that is known; `to` may be later, where sources differ. */
  readonly closed: number;
}

/** The first session opened in January 1946 and closed in December; every other runs from September to September. */
const firstSession: Window = { from: 19460110, to: 19461215, closed: 19461215 };

/** First and last day; one is open where no last day is given. */
const specialSessions: readonly (readonly [number, number?])[] = [
  [19470428, 19470515],
  [19480416, 19480514],
  [19610821, 19610825],
  [19630514, 19630627],
  [19670421, 19670613],
  [19740409, 19740502],
  [19750901, 19750916],
  [19780420, 19780421],
  [19780424, 19780503],
  [19780523, 19780630],
  [19800825, 19800915],
  [19820607, 19820710],
  [19860527, 19860601],
  [19860917, 19860920],
  [19880531, 19880625],
  [19891212, 19891214],
  [19900220, 19900223],
  [19900423, 19900501],
  [19970623, 19970628],
  [19980608, 19980610],
  [19990630, 19990702],
  [19990927, 19990928],
  [20000605, 20000610],
  [20000626, 20000701],
  [20010606, 20010608],
  [20010625, 20010627],
  [20020508, 20020510],
  [20050124, 20050124],
  [20140922, 20140922],
  [20160419, 20160421],
  [20200710, 20201204],
  [20210602, 20210604],
];
const emergencySpecialSessions: readonly (readonly [number, number?])[] = [
  [19561101, 19561110],
  [19561104, 19561110],
  [19580808, 19580821],
  [19600917, 19600919],
  [19670617, 19670918],
  [19800110, 19800114],
  [19800722, 19820924],
  [19810903, 19810914],
  [19820129, 19820205],
  [19970424],
  [20220228],
];
/** Sources differ by a day or two on when a short session ended. */
const daysOfGrace = 3;

/** The last regular session with resolutions in roman numbers, and the first with `31/1`. */
export const lastRomanSession = 30;
/** The last number before numbering began anew with every session. */
export const lastRomanNumber = 3541;
/** Special sessions carry `S-8/1` from here on, `3201 (S-VI)` before. */
export const firstModernSpecial = { S: 8, ES: 6 } as const;

/** The days within which a session of the General Assembly adopts its resolutions; undefined for one that is not known. */
export function sessionWindow(series: SessionSeries, session: number): Window | undefined {
  if (session < 1) return undefined;
  if (series === 'regular') {
    if (session === 1) return firstSession;
    const to = (1946 + session) * 10000 + 930;
    return { from: (1945 + session) * 10000 + 901, to, closed: to };
  }
  const known = (series === 'S' ? specialSessions : emergencySpecialSessions)[session - 1];
  if (!known) return undefined;
  const [from, to = Infinity] = known;
  return { from, to: to + daysOfGrace, closed: to };
}

export const isInside = ({ from, to }: Window, date: CalendarDate): boolean =>
  from <= dateOrder(date) && dateOrder(date) <= to;

/** Whether a regular session is farther ahead than the next one. */
export function isFarAhead(session: number): boolean {
  const today = new Date();
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()];
  return session > sessionOn({ year, month, day }) + 1;
}

/** The regular session that is open on a day. */
export const sessionOn = (date: CalendarDate): number => date.year - 1945 - (date.month < 9 ? 1 : 0);

/** The year in which the Human Rights Council held a session: three a year since the middle of 2006. */
export const councilYear = (session: number): number => 2006 + Math.floor((session - 1) / 3);
