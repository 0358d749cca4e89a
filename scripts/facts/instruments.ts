/** Treaties and instruments by the names that adopted texts give them, cleaned of what is no name. */
import { readRows } from './rows';

export interface Treaty {
  readonly name: string;
  /** Its number in the Treaty Series. */
  readonly number: string;
  readonly volume: string;
  readonly count: number;
}

export interface Instrument {
  readonly name: string;
  readonly resolution: string;
  /** `annex`, `annex II`; empty for the resolution itself. */
  readonly part: string;
  readonly count: number;
}

/** The noun of an instrument, which a name has. */
const instrumentNoun =
  /\b(?:Agenda|Declaration|Outcome|Programme|Plan|Strategy|Strategies|Compact|Principles|Rules|Guidelines|Code|Convention|Covenant|Pathway|Document|Statute|Treaty|Protocol|Constitution|Agreement|Measures)\b/;
/** What begins a clause and no name. */
const clauseHead = /^(?:Recall|Reaffirm|Welcom|Not|Emphas|Reiterat|Stress|Acknowledg|Guid)[a-z]+ (?:the )?/;
/** What a name goes on with if it is none: another name, a clause, a date. */
const joined = / (?:and|that are parties to) (?:the |to )(?=.)/;
const month = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** A name of more than one word that tells something. */
const isName = (name: string): boolean =>
  /^(?:\p{Lu}|\d{4} \p{Lu})/u.test(name) &&
  instrumentNoun.test(name) &&
  !month.test(name) &&
  !/[()]|^Towards /.test(name) &&
  (name.match(/\b\p{Lu}/gu) ?? []).length >= 2;

/** The name right before a mark is the last of those that a clause joins; `1961` is no part of it. */
const lastName = (clause: string): string => {
  const last = clause.replace(clauseHead, '').split(joined).at(-1) ?? '';
  return last
    .replace(/^\d{4} (?=Convention|Protocol)/, '')
    .replace(/ of \d{1,2} \p{L}+ \d{4}$/u, '')
    .replace(/ of \d{4}$/, '')
    .trim();
};

/** One row a name: the one seen most often. */
function unique<Row extends { readonly name: string; readonly count: number }>(rows: readonly Row[]): Row[] {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const before = byName.get(row.name);
    if (!before || before.count < row.count) byName.set(row.name, row);
  }
  const names = [...byName.values()];
  // A name that holds a more frequent one is a passage about that.
  return names.filter(
    ({ name, count }) => !names.some((other) => other.count > count && name.endsWith(` ${other.name}`)),
  );
}

/** The treaties of which the number, the volume and the name are known. */
export const readTreaties = (folder: string): Treaty[] =>
  unique(
    readRows(folder, 'treaties.tsv').map(([number = '', volume = '', , , name = '', count = '0']) => ({
      name: lastName(name),
      number,
      volume,
      count: Number(count),
    })),
  ).filter(({ name, count }) => isName(name) && count >= fewestTreaty);

/** All numbers of the Treaty Series with their volumes, named or not. */
export const readTreatyNumbers = (folder: string): (readonly [number: string, volume: string])[] =>
  readRows(folder, 'treaties.tsv').map(([number = '', volume = '']) => [number, volume] as const);

const fewestTreaty = 4;
const fewestInstrument = 5;

/** The instruments that resolutions adopted, each with one resolution alone. */
export const readInstruments = (folder: string): Instrument[] => {
  const rows = readRows(folder, 'instruments.tsv').map(
    ([name = '', resolution = '', part = '', count = '0', , others = '']) => ({
      name: lastName(name),
      resolution,
      part,
      count: Number(count),
      others,
    }),
  );
  const resolutions = new Map<string, Set<string>>();
  for (const { name, resolution } of rows)
    resolutions.set(name, (resolutions.get(name) ?? new Set()).add(resolution));
  return unique(rows).filter(
    ({ name, count, others }) =>
      isName(name) &&
      count >= fewestInstrument &&
      resolutions.get(name)?.size === 1 &&
      [...others.matchAll(/ {2}(\d+)/g)].every(([, other]) => Number(other) * 20 < count),
  );
};
