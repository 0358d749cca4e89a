import { grammar } from '../language/grammar';
import * as l10n from '@vscode/l10n';
import { fromDateOrder, type CalendarDate } from '../citation/date';
import type { Designation } from '../citation/symbol';
import { printSymbol } from '../citation/symbol';
import { generalAssembly, type Organ } from '../organs/organ';
import { fromRoman } from '../syntax/numerals';
import { initialOf, keyOf, keyOfDecision } from './key';
import { factsEdition } from './edition';
import { cellsOf, factsAreLoaded, keysFrom } from './table';

const { aboutWord } = grammar.catalogue;

/**
 * How sure a date is: `certain` stands in an official record, or at least three adopted texts agree on it within
 * the session; `probable` stands in one or two texts or in a list of votes.
 */
export type Certainty = 'certain' | 'probable';

export interface AdoptionDate extends CalendarDate {
  readonly certainty: Certainty;
  /** True for an official record, the surest of all. */
  readonly isRecord: boolean;
  /** In words: `an official record`, `2 adopted texts`. */
  readonly basis: string;
}

/** What is known of a resolution; what is not known is absent. */
export interface ResolutionFacts {
  /** As the United Nations prints it: `A/RES/53/70`. */
  readonly symbol: string;
  readonly organ: Organ;
  readonly adopted?: AdoptionDate;
  /** Where there is no date: the days between which those of its neighbours put it. */
  readonly between?: readonly [CalendarDate, CalendarDate];
  /** The official title. */
  readonly title?: string;
  /** Other words on what it is about, to be shown and never checked against. */
  readonly about?: string;
  /** `A/70/PV.4` or `2nd meeting` */
  readonly meeting?: string;
  /** `105-1-28`: in favour, against, abstaining; or `without a vote`. */
  readonly vote?: string;
  readonly draft?: string;
  readonly report?: string;
  readonly agendaItem?: string;
}

/**
 * What is known of a resolution; undefined for one that the table does not hold, and for every one before the
 * table is loaded. The first part of a number may be held without its letter (`74/232 A` as `74/232`), and a
 * number whose parts all have one date has that date.
 */
export function lookUp(organ: Organ, designation: Designation): ResolutionFacts | undefined {
  const { letter, ...whole } = designation;
  const cells =
    cellsOf(keyOf(organ, designation)) ??
    (letter === 'A' ? cellsOf(keyOf(organ, whole)) : undefined) ??
    (letter ? undefined : cellsOfParts(organ, designation));
  return cells && readFacts(organ, designation, cells);
}

/** The letters of the parts that the table holds of a number. */
export function partsOf(organ: Organ, designation: Designation): string[] {
  const first = keyOf(organ, { ...designation, letter: '' }).trimEnd();
  // In the old form the letter stands in the middle: "2200 A (XXI)".
  if (designation.form === 'roman') {
    return [...'ABCDEFGHIJKLMNOPQ'].filter((letter) => cellsOf(keyOf(organ, { ...designation, letter })));
  }
  return keysFrom(`${first} `).map((key) => key.slice(first.length + 1));
}

function cellsOfParts(organ: Organ, designation: Designation): readonly string[] | undefined {
  const parts = partsOf(organ, designation).map(
    (letter) => cellsOf(keyOf(organ, { ...designation, letter })) ?? [],
  );
  const [first] = parts;
  if (!first) return undefined;
  const [date = '', basis = ''] = first;
  // What parts have in common is what is known of the whole.
  return parts.every(([other]) => other === date) ? [date, basis] : [];
}

/** A decision of the General Assembly by its number (`71/401`). */
export function lookUpDecision(number: string): ResolutionFacts | undefined {
  const key = keyOfDecision(number);
  const cells = key === undefined ? undefined : cellsOf(key);
  if (!cells) return undefined;
  return { ...factsIn(cells), symbol: `A/DEC/${number}`, organ: generalAssembly };
}

/** The numbers that the table holds of a session (`53`, `S-10`) or a year, as texts cite them. */
export function numbersOf(organ: Organ, session: string): string[] {
  return keysFrom(`${initialOf(organ)}${session}/`).map((key) => key.slice(1));
}

let sessions: { readonly edition: number; readonly byNumber: Map<number, ReadonlySet<number>> } | undefined;

/** The session in which the General Assembly adopted a running number (1514 in the fifteenth); undefined where the table knows none or more than one. */
export function sessionOfNumber(number: number): number | undefined {
  if (!factsAreLoaded()) return undefined;
  const edition = factsEdition();
  if (sessions?.edition !== edition) sessions = { edition, byNumber: readSessions() };
  const [session, ...others] = sessions.byNumber.get(number) ?? [];
  return others.length === 0 ? session : undefined;
}

function readSessions(): Map<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const key of keysFrom('G')) {
    const [, number, numeral = ''] = /^G(\d+)(?: [A-Z])? \(([IVX]+)\)$/.exec(key) ?? [];
    const session = fromRoman(numeral);
    if (number === undefined || session === undefined) continue;
    found.set(Number(number), (found.get(Number(number)) ?? new Set()).add(session));
  }
  return found;
}

const readFacts = (organ: Organ, designation: Designation, cells: readonly string[]): ResolutionFacts => ({
  symbol: printSymbol(organ, designation),
  organ,
  ...factsIn(cells),
});

type Told = Omit<ResolutionFacts, 'symbol' | 'organ'>;

/** What the cells of a line tell; the table hands out the same cells for the same line. */
const told = new WeakMap<readonly string[], Told>();

function factsIn(cells: readonly string[]): Told {
  const known = told.get(cells) ?? readCells(cells);
  told.set(cells, known);
  return known;
}

function readCells(cells: readonly string[]): Told {
  const [date = '', basis = '', title, topic, meeting, vote, draft, report, agendaItem] = cells;
  // Lists of the Security Council's resolutions go on from “resolution”: “on women and peace and security”.
  const about = topic?.replace(aboutWord, '');
  const texts = { title, about, meeting, vote, draft, report, agendaItem };
  return { ...readDate(date, basis), ...dropEmpty(texts) };
}

function readDate(date: string, basis: string): Pick<ResolutionFacts, 'adopted' | 'between'> {
  if (date === '') return {};
  const [from = '', to] = date.split('-');
  if (to !== undefined) return { between: [fromDateOrder(Number(from)), fromDateOrder(Number(to))] };
  return { adopted: { ...fromDateOrder(Number(from)), ...readBasis(basis) } };
}

function readBasis(basis: string): Pick<AdoptionDate, 'certainty' | 'isRecord' | 'basis'> {
  if (basis === 'r') return { certainty: 'certain', isRecord: true, basis: l10n.t('an official record') };
  if (basis === 'v') return { certainty: 'probable', isRecord: false, basis: l10n.t('a list of votes') };
  const [agreeing = 0, citing = 0] = basis.split('/').map(Number);
  const texts = agreeing === 1 ? l10n.t('one adopted text') : l10n.t('{0} adopted texts', agreeing);
  const certainty = agreeing >= 3 && agreeing * 2 > citing ? 'certain' : 'probable';
  return { certainty, isRecord: false, basis: texts };
}

type Texts = Record<
  'title' | 'about' | 'meeting' | 'vote' | 'draft' | 'report' | 'agendaItem',
  string | undefined
>;

/** A cell that is empty says nothing. */
const dropEmpty = (texts: Texts): Partial<Record<keyof Texts, string>> =>
  Object.fromEntries(
    Object.entries(texts).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );
