import { grammar } from '../language/grammar';
import { isCalendarDate } from '../citation/date';
import type { Designation } from '../citation/symbol';
import {
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  organOfSymbol,
  securityCouncil,
  type Organ,
} from '../organs/organ';
import { keyOf, readDesignation } from './key';
import { lastCouncilYear, yearOfCouncilResolution } from './security-council';
import { sessionWindow } from './sessions';

const { withoutVote, titleInCatalogue, citedBasis } = grammar.catalogue;

/** A line of the table, before it is packed. */
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
  /** Meeting, vote, draft, report of the committee, agenda item. */
  readonly rest: readonly string[];
}

/** Why a record cannot be a line of the table. */
export interface Rejection {
  readonly column: string;
  readonly why: string;
}

/** A record of a table that was read, by the names of its columns; a missing one is empty. */
export type Cells = Readonly<Partial<Record<string, string>>>;

/** Words of a voting record can be long; this many characters tell what a text is about. */
const longestAbout = 160;
/** The Human Rights Council met three times a year from June 2006; numbers beyond are those of other bodies. */
const councilFrom = 20060619;
const councilSessions = (year: number): number => Math.max(1, (year - 2006) * 3 + 2);

/** The organs by their names in the column `body`. */
const bodies: ReadonlyMap<string, Organ> = new Map([
  ['HRC', humanRightsCouncil],
  ['GA', generalAssembly],
  ['SC', securityCouncil],
  ['ECOSOC', economicAndSocialCouncil],
]);

export const isRejection = (read: Row | Rejection): read is Rejection => 'why' in read;

/** The columns that a plain table must have; the others that are read may be missing. */
export const plainColumns = ['symbol'] as const;
/** The columns of the voting data of the UN Digital Library that must be there. */
export const votingColumns = ['resolution', 'date'] as const;

/**
 * What makes a title an official one: an official record, the list of mandates of the United Nations, or texts that cite
 * the resolution as “entitled” so. Titles that texts quote in other ways may be those of another body's resolution.
 */
const titleBases: readonly string[] = ['record', 'mandates', 'entitled'];

/** A record of a plain table: `symbol`, `body`, `title`, `title_basis`, `about`, `adopted`, `date_basis`, `meeting`, `vote`, `draft`, `committee_report`, `agenda_item`. */
export function readPlainRecord(cells: Cells): Row | Rejection {
  const { symbol = '', body, adopted = '', date_basis = '', title = '', title_basis, about = '' } = cells;
  const named = readSymbol('symbol', symbol, body);
  if ('why' in named) return named;
  const date = readDate('adopted', adopted);
  if (typeof date === 'object') return date;
  const basis = readBasis(date_basis);
  if (basis === undefined)
    return { column: 'date_basis', why: `"${date_basis}" is not "record", "vote list" or "cited 3/4"` };
  return {
    ...named,
    date,
    basis: date === undefined ? '' : basis,
    title: titleBases.includes(title_basis ?? '') ? title : '',
    about: aboutOf(about),
    rest: [cells.meeting, cells.vote, cells.draft, cells.committee_report, cells.agenda_item].map(
      (cell) => cell ?? '',
    ),
  };
}

/** A record of the voting data of the UN Digital Library, which has one for each State and resolution. */
export function readVotingRecord(cells: Cells): Row | Rejection {
  const { resolution = '', date = '', title = '', description = '', vote_note = '' } = cells;
  const named = readSymbol('resolution', resolution.replace(/\[([A-Z])\]/, ' $1'), undefined);
  if ('why' in named) return named;
  const day = readDate('date', date);
  if (typeof day === 'object') return day;
  if (day === undefined) return { column: 'date', why: 'is empty' };
  const counts = [cells.total_yes, cells.total_no, cells.total_abstentions].map((cell) => cell ?? '');
  const counted = counts.every((count) => /^\d{1,3}$/.test(count));
  const vote = counted ? counts.map(Number).join('-') : withoutVote.test(vote_note) ? 'without a vote' : '';
  // Titles of the catalogue end with what adopted the text; records without that tell what it is about.
  const [, official = ''] = titleInCatalogue.exec(title) ?? [];
  return {
    ...named,
    date: day,
    basis: 'r',
    title: official,
    about: official === '' ? aboutOf(title === '' ? description : title) : '',
    rest: [cells.meeting ?? '', vote, cells.draft ?? '', cells.committee_report ?? '', ''],
  };
}

function readSymbol(
  column: string,
  symbol: string,
  body: string | undefined,
): Pick<Row, 'key' | 'organ' | 'designation'> | Rejection {
  const organ = body ? bodies.get(body) : organOfSymbol(symbol);
  if (!organ && body) return { column: 'body', why: `"${body}" is not GA, SC, ECOSOC or HRC` };
  // Sections and ranges of parts ("B-VIII", "A-B") are not cited by such numbers.
  const designation = organ && readDesignation(symbol);
  if (!designation)
    return { column, why: symbol === '' ? 'is empty' : `"${symbol}" is not the symbol of one resolution` };
  if (organ.numbering.form === 'year-in-parentheses' && !isCouncilNumber(designation))
    return {
      column,
      why: `the Security Council adopted no resolution ${designation.number} in ${designation.session ?? 0}`,
    };
  return { key: keyOf(organ, designation), organ, designation };
}

/** A number of the Security Council under two years is a slip of the source. */
function isCouncilNumber({ number, session = 0 }: Designation): boolean {
  const year = yearOfCouncilResolution(number);
  return year === undefined ? session >= lastCouncilYear : year === session;
}

function readDate(column: string, text: string): number | undefined | Rejection {
  if (text === '') return undefined;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!isCalendarDate({ year: Number(year), month: Number(month), day: Number(day) }))
    return { column, why: `"${text}" is no date like 1998-12-04` };
  return Number(`${year}${month}${day}`);
}

function readBasis(text: string): string | undefined {
  if (text === 'record') return 'r';
  if (text === 'vote list' || text === '') return 'v';
  return citedBasis.exec(text)?.[1];
}

/** Without the codes of an index, and short. */
function aboutOf(text: string): string {
  const [plain = ''] = text.replace(/^[A-Z]\/\d+\/251 \S+ - /, '').split(/;[A-Z]\/\d+\/251 | - [A-Z-]{4,}/);
  if (plain.length <= longestAbout) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', longestAbout))} …`;
}

/** Whether a date can be that of a resolution with such a number; one gathered from citations may be another body's. */
export function isPlausible({ organ: { numbering }, designation, date = 0 }: Row): boolean {
  const { session = 0, series, form } = designation;
  const year = Math.floor(date / 10000);
  if (numbering.yearlySessions) {
    const window = sessionWindow(series === 'S' || series === 'ES' ? series : 'regular', session);
    return !!window && window.from <= date && date <= window.to;
  }
  if (numbering.form === 'year-in-parentheses') return year === session;
  if (numbering.form === 'year-first')
    return form !== 'year-first' || (year - session <= 0 && year - session >= -1);
  return date >= councilFrom && (series === 'S' || Math.abs(councilSessions(year) - session) <= 4);
}

/** The row as a line of the table. */
export const printRow = ({ key, date, bounds, basis, title, about, rest }: Row): string =>
  [key, bounds ?? date ?? '', basis, title, about, ...rest]
    .map((cell) => String(cell).replace(/\s+/g, ' '))
    .join('\t')
    .trimEnd();
