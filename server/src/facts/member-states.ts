import { grammar } from '../language/grammar';
import { distance } from 'fastest-levenshtein';
import table from '../../data/member-states.json';
import { plainly } from '../text/spaces';

const { inverted, article } = grammar.states;

interface Row {
  readonly name: string;
  readonly the?: boolean;
  readonly formal?: string;
  readonly accepted?: readonly string[];
  /** The last day of a name is the day before. */
  readonly former?: readonly (readonly [name: string, until: number])[];
  readonly informal?: readonly string[];
}

/** What a name is that stands for a State. */
export interface StateName {
  /** The State under its present name. */
  readonly state: State;
  /**
   * `current`: its name, or a spelling that documents show beside it. `inverted`: its name in the order of
   * running text (`Bolivarian Republic of Venezuela`). `formal`: the name of its constitution. `former`: its
   * name up to `until`. `informal`: what it is called elsewhere.
   */
  readonly status: 'current' | 'inverted' | 'formal' | 'former' | 'informal';
  /** The day from which a former name is no longer right, as 20220701. */
  readonly until?: number;
}

/** A Member State, or an observer that sponsors drafts. */
export interface State {
  /** As in a list: `Bolivia (Plurinational State of)`. */
  readonly name: string;
  /** Whether running text puts "the" in front. */
  readonly takesArticle: boolean;
  readonly former: readonly (readonly [name: string, until: number])[];
}

/** Observers stand behind the Member States. */
const lastInLists = 'State of Palestine';

let loaded: ReadonlyMap<string, StateName> | undefined;
let loadedLoosely: ReadonlyMap<string, StateName> | undefined;

/** Every known name, by the form in which names are compared; read on first use. */
function names(): ReadonlyMap<string, StateName> {
  if (loaded) return loaded;
  const all = new Map<string, StateName>();
  const rows = table as unknown as readonly Row[];
  const states = rows.map((row) => ({
    row,
    state: { name: row.name, takesArticle: row.the === true, former: row.former ?? [] },
  }));
  const add = (name: string | undefined, entry: StateName) => {
    if (name !== undefined && !all.has(comparable(name))) all.set(comparable(name), entry);
  };
  // A present name comes before what another State was or is called elsewhere.
  for (const { row, state } of states)
    for (const name of [row.name, ...(row.accepted ?? [])]) add(name, { state, status: 'current' });
  for (const { row, state } of states) {
    add(inRunningText(row.name), { state, status: 'inverted' });
    for (const [name, until] of row.former ?? []) add(name, { state, status: 'former', until });
    for (const name of row.informal ?? []) add(name, { state, status: 'informal' });
    add(row.formal, { state, status: 'formal' });
  }
  loaded = all;
  return all;
}

/** The State whose present name a misspelt one is near to, by one letter in four and two at most; undefined where several are. */
export function stateNear(name: string): State | undefined {
  const written = folded(name);
  const most = Math.floor(written.length / 4);
  const near = [...names().values()].filter(
    ({ status, state }) => status === 'current' && distance(folded(state.name), written) <= Math.min(most, 2),
  );
  const states = new Set(near.map(({ state }) => state));
  return states.size === 1 ? near[0]?.state : undefined;
}

/** The names that lists of sponsors have, in English alphabetical order. */
export const stateNames = (): string[] =>
  [...new Set([...names().values()].map(({ state }) => state.name))].sort((a, b) => {
    const [first, second] = [collationKey(a), collationKey(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });

/** The State that a name stands for, written with any apostrophe and any hyphen; undefined where none is known. */
export const stateNamed = (name: string): StateName | undefined => names().get(comparable(name));

/** Whether a name is that of a State, in one word and without an article: `Lebanon`. */
export function isBareName(name: string): boolean {
  const known = stateNamed(name);
  return known?.status === 'current' && known.state.name === name && !known.state.takesArticle;
}

/** The State that a name stands for if case, accents and stops are left out of account: `COTE D'IVOIRE`, `Turkiye`. */
export function stateNamedLoosely(name: string): StateName | undefined {
  if (!loadedLoosely) {
    const all = new Map<string, StateName>();
    for (const [known, entry] of names()) if (!all.has(folded(known))) all.set(folded(known), entry);
    loadedLoosely = all;
  }
  return loadedLoosely.get(folded(name));
}

const folded = (name: string): string =>
  comparable(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036F'.-]/g, '')
    .toLowerCase();

/** The name of a State on a day (20121019): the present one, or the one it had then. */
export const nameOn = ({ name, former }: State, day: number): string =>
  former.find(([, until]) => day < until)?.[0] ?? name;

/** `Venezuela (Bolivarian Republic of)` is `Bolivarian Republic of Venezuela` in running text. */
export const inRunningText = (name: string): string => name.replace(inverted, '$2 $1');

/** How names are compared: case and accents count, the shape of apostrophes, hyphens and spaces does not. */
export const comparable = (name: string): string =>
  plainly(name)
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What a list is sorted by: the name without its parenthesis, accents and marks; the State of Palestine behind all. */
export function collationKey(name: string): string {
  const known = stateNamed(name);
  const listed = known?.status === 'inverted' ? known.state.name : name;
  if (comparable(listed) === lastInLists) return '\uFFFF';
  return plainly(listed)
    .replace(/ \([^()]*\)$/, '')
    .replace(article, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .replace(/[-\s]+/g, ' ')
    .toLowerCase();
}
