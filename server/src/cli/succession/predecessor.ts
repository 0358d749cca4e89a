import { readSymbols } from '../../citation/symbol';
import { predecessorInTable, successorInTable } from '../../facts/predecessors';
import { predecessorOf, type PredecessorBasis } from '../../succession/predecessor';
import { targetSessionOf, type TargetSession } from '../../succession/target-session';
import { openFacts } from '../tables';
import { printable } from '../printable';
import { complain } from '../problem';
import { readText } from './read';

const said: Readonly<Record<PredecessorBasis, string>> = {
  line: 'a line in the draft names it',
  table: 'the table of predecessors',
  title: 'it has the same title',
  numbers: 'it has the same title but for numbers',
  text: 'it shares most of the text and is cited',
  recalled: 'the last that the first paragraph recalls: an offer, look at it',
};

const saidOfTarget: Readonly<Record<TargetSession['basis'], string>> = {
  agenda: 'the provisional agenda',
  report: 'the report that is asked for',
  distance: 'the distance to the text before',
};

interface Told {
  readonly text: string;
  readonly predecessor?: string;
  readonly basis?: string;
  readonly distance?: number;
  readonly assumed?: boolean;
  readonly successor?: string;
  readonly nextSession?: number;
  readonly nextSessionBasis?: string;
}

/** Tells which text another takes up again, and from what that is known; returns the exit code: 1 if nothing is known. */
export async function predecessor(source: string, format: 'text' | 'json'): Promise<number> {
  const told = await tell(source);
  if (!told) return 2;
  const known = told.predecessor !== undefined || told.successor !== undefined;
  process.stdout.write(format === 'json' ? `${JSON.stringify(told, null, 2)}\n` : print(told));
  return Number(!known);
}

async function tell(source: string): Promise<Told | undefined> {
  const [symbol] = readSymbols(source);
  if (symbol?.text === source.trim() && symbol.resolution) return ofSymbol(symbol.canonical);
  const text = await readText(source);
  if (!text) return undefined;
  await openFacts();
  const { resolution } = text;
  const own = resolution.masthead.symbol;
  const found = predecessorOf(resolution);
  const next = targetSessionOf(resolution);
  const successor = own === undefined ? undefined : successorInTable(own);
  return {
    text: own ?? source,
    ...(found ? { predecessor: found.symbol, basis: said[found.basis], assumed: found.isAssumed } : {}),
    ...(found?.distance === undefined ? {} : { distance: found.distance }),
    ...(successor === undefined ? {} : { successor }),
    ...(next ? { nextSession: next.session, nextSessionBasis: saidOfTarget[next.basis] } : {}),
  };
}

/** Of a symbol without its text the table alone tells. */
function ofSymbol(symbol: string): Told {
  const known = predecessorInTable(symbol);
  const successor = successorInTable(symbol);
  if (!known && successor === undefined)
    complain(symbol, 'is not in the table of predecessors; name its file');
  return {
    text: symbol,
    ...(known ? { predecessor: known.symbol, basis: `${said.table} (${known.basis})`, assumed: true } : {}),
    ...(successor === undefined ? {} : { successor }),
  };
}

function print({
  text,
  predecessor: found,
  basis,
  distance,
  successor,
  nextSession,
  nextSessionBasis,
}: Told): string {
  const back = distance === undefined ? '' : `, ${distance} ${distance === 1 ? 'session' : 'sessions'} back`;
  return [
    text,
    ...(found === undefined ? [] : [`  Takes up    ${found}${back} (${basis ?? ''})`]),
    ...(successor === undefined ? [] : [`  Taken up by ${successor}`]),
    ...(nextSession === undefined
      ? []
      : [`  Next        session ${nextSession} (${nextSessionBasis ?? ''})`]),
    ...(found === undefined && successor === undefined
      ? ['  Nothing is known of a text that it takes up.']
      : []),
    '',
  ]
    .map(printable)
    .join('\n');
}
