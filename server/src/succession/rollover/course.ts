import { readDates, type CalendarDate } from '../../citation/date';
import { readSymbols, type Designation } from '../../citation/symbol';
import { lookUp } from '../../facts/resolutions';
import { fieldOf } from '../../model/masthead/fields';
import { generalAssembly } from '../../organs/organ';
import type { Resolution } from '../../syntax/resolution';
import { predecessorOf, predecessorOfSymbol } from '../predecessor';
import { targetSessionOf } from '../target-session';
import { titleOf } from '../title';

/** From which session to which a text is carried on, and what it and those before it are called. */
export interface Course {
  readonly resolution: Resolution;
  readonly from: number;
  readonly to: number;
  readonly distance: number;
  /** The year in which the session of the text opened. */
  readonly year: number;
  /** The text as a later one cites it; absent for a text that is no adopted resolution of a regular session. */
  readonly own?: { readonly symbol: string; readonly number: string; readonly adopted?: CalendarDate };
  /** The text that this one takes up, and the one that that takes up. */
  readonly before?: string;
  readonly beforeThat?: string;
}

/** The first session opened in the year after this one. */
const yearBeforeFirst = 1945;

/** The course of a text to a session, or to the one that it tells itself; undefined for a text of no regular session. */
export function courseOf(resolution: Resolution, session?: number): Course | undefined {
  const { session: from, symbol = '' } = resolution.masthead;
  if (from === undefined || resolution.organ !== generalAssembly) return undefined;
  const to = session ?? targetSessionOf(resolution)?.session ?? from + 1;
  const own = ownOf(resolution, symbol);
  const before = predecessorOf(resolution)?.symbol;
  const beforeThat = before === undefined ? undefined : predecessorOfSymbol(before, titleOf(resolution));
  return {
    resolution,
    from,
    to,
    distance: to - from,
    year: yearBeforeFirst + from,
    ...(own ? { own } : {}),
    ...(before === undefined ? {} : { before }),
    ...(beforeThat === undefined ? {} : { beforeThat }),
  };
}

function ownOf(resolution: Resolution, symbol: string): Course['own'] {
  const read = readSymbols(symbol)[0]?.resolution;
  if (read?.organ !== generalAssembly || read.number.form !== 'session') return undefined;
  const { form, number, session, letters } = read.number;
  const designation: Designation = {
    form,
    number,
    ...(session === undefined ? {} : { session }),
    ...(letters ? { letter: letters.text } : {}),
  };
  const [written] = readDates(fieldOf(resolution, 'adoption')?.text ?? '');
  const adopted = written ?? lookUp(generalAssembly, designation)?.adopted;
  return {
    symbol,
    number: `${session ?? ''}/${number}${letters ? ` ${letters.text}` : ''}`,
    ...(adopted ? { adopted } : {}),
  };
}
