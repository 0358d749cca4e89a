import { generalAssembly } from '../../server/src/organs/organ';
import type { Row } from '../../server/src/facts/row';
import { lastRomanSession, sessionWindow } from '../../server/src/facts/sessions';

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
      row.organ === generalAssembly && !series && !letter && (form === 'session' || form === 'roman');
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
