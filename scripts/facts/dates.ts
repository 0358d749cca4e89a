import { lastRomanSession, sessionWindow } from '../../server/src/facts/sessions';
import type { Designation } from '../../server/src/citation/symbol';
import type { Organ } from '../../server/src/syntax/formula';

export interface Row {
  readonly key: string;
  readonly organ: Organ;
  readonly designation: Designation;
  /** 19981204 */
  readonly date: number | undefined;
  /** `19981204-19981209`, from the neighbours' dates. */
  readonly bounds?: string;
  /** `r` an official record, `v` a list of votes, `8/8` texts that cite it, `b` bounds only. */
  readonly basis: string;
  readonly title: string;
  readonly about: string;
  readonly rest: readonly string[];
}

/** The Human Rights Council met three times a year from June 2006; numbers beyond are those of other bodies. */
const councilFrom = 20060619;
const councilSessions = (year: number): number => Math.max(1, (year - 2006) * 3 + 2);

/** Whether a date can be that of a resolution with such a number; one gathered from citations may be another body's. */
export function isPlausible({ organ, designation, date = 0 }: Row): boolean {
  const { session = 0, series, form } = designation;
  const year = Math.floor(date / 10000);
  switch (organ) {
    case 'General Assembly': {
      const window = sessionWindow(series === 'S' || series === 'ES' ? series : 'regular', session);
      return !!window && window.from <= date && date <= window.to;
    }
    case 'Security Council':
      return year === session;
    case 'Human Rights Council':
      return date >= councilFrom && (series === 'S' || Math.abs(councilSessions(year) - session) <= 4);
    case 'Economic and Social Council':
      return form !== 'year-first' || (year - session <= 0 && year - session >= -1);
  }
}

const isCertain = ({ basis, date }: Row): boolean =>
  date !== undefined && (basis === 'r' || /^(?:[3-9]|\d\d+)\/(?!0)/.test(basis));

/**
 * Where a resolution of a regular session has no date, those of its neighbours bound it: the General Assembly
 * numbers its resolutions in the order in which it adopts them.
 */
export function withBounds(rows: readonly Row[]): Row[] {
  const bounded = new Map<string, Row>();
  const sessions = new Map<number, Row[]>();
  for (const row of rows) {
    const { session, series, letter, form } = row.designation;
    const counts =
      row.organ === 'General Assembly' && !series && !letter && (form === 'session' || form === 'roman');
    if (!counts || session === undefined) continue;
    // Up to the thirtieth session the numbers run on.
    const run = session <= lastRomanSession ? 0 : session;
    sessions.set(run, [...(sessions.get(run) ?? []), row]);
  }
  for (const run of sessions.values()) {
    run.sort((a, b) => a.designation.number - b.designation.number);
    run.forEach((row, i) => {
      if (row.date !== undefined) return;
      const window = sessionWindow('regular', row.designation.session ?? 0);
      if (!window) return;
      const before = run.slice(0, i).findLast(isCertain)?.date ?? 0;
      const after = run.slice(i + 1).find(isCertain)?.date ?? Infinity;
      const from = Math.max(before, window.from);
      const to = Math.min(after, window.to);
      const isWhole = from === window.from && to === window.to;
      if (from <= to && !isWhole) bounded.set(row.key, { ...row, bounds: `${from}-${to}`, basis: 'b' });
    });
  }
  return rows.map((row) => bounded.get(row.key) ?? row);
}
