import { laterSessionsIn } from '../model/masthead/later-sessions';
import type { Resolution } from '../syntax/resolution';
import { predecessorOf } from './predecessor';

/** The session for which a text is taken up again. */
export interface TargetSession {
  readonly session: number;
  /**
   * What tells: the provisional `agenda` on which the text puts its item, the farthest session for which it asks for a
   * `report`, or the `distance` to its own predecessor, taken again.
   */
  readonly basis: 'agenda' | 'report' | 'distance';
}

/** For which session a text will be taken up again; undefined for one of no regular session, or that does not tell. */
export function targetSessionOf(resolution: Resolution): TargetSession | undefined {
  const { session: own } = resolution.masthead;
  if (own === undefined) return undefined;
  const later = resolution.paragraphs.flatMap(laterSessionsIn).filter(({ session }) => session > own);
  const farthestOf = (of: 'agenda' | 'task') =>
    Math.max(...later.flatMap(({ kind, session }) => (kind === of ? [session] : [])));
  if (later.some(({ kind }) => kind === 'agenda')) return { session: farthestOf('agenda'), basis: 'agenda' };
  if (later.length > 0) return { session: farthestOf('task'), basis: 'report' };
  const { distance = 0 } = predecessorOf(resolution) ?? {};
  return distance > 0 ? { session: own + distance, basis: 'distance' } : undefined;
}
