import { grammar } from '../../language/grammar';
import { capitalised } from '../../text/letters';
import { matchesIn } from '../../text/matches';
import { fromOrdinal, toOrdinal } from '../../syntax/numerals';
import { matched } from '../../text/matched';

const { supplementReference: reference, recordsOfCouncil, emergencyWord, ibidBefore } = grammar.notes;

/** A supplement of the Official Records as a note cites it; offsets in the prose. */
export interface Supplement {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly expected: string;
  readonly isIbid: boolean;
  readonly year: boolean;
  /** What the symbol should hold: `77`, `S12`, `2006`; undefined where no session is named. */
  readonly named?: string;
  readonly title: string;
  /** The number without the letter of an addition: 53 of `Supplement No. 53A`. */
  readonly number: number;
}

/** The supplements that a note cites, in whatever form; those that name no session that there is are left out. */
export const readSupplements = (prose: string): Supplement[] =>
  matchesIn(prose, reference).flatMap((match) => readSupplement(match) ?? []);

function readSupplement({ 0: all, index, ...groups }: RegExpExecArray): Supplement | undefined {
  const [head, word = groups[5], special = groups[6], year = groups[7], number = ''] = [1, 2, 3, 4, 8].map(
    (i) => groups[i],
  );
  const value = word === undefined ? undefined : (fromOrdinal(word) ?? Number.parseInt(word, 10));
  if (value !== undefined && !(value > 0)) return undefined;
  const ordinal = value === undefined ? undefined : toOrdinal(value);
  if (value !== undefined && ordinal === undefined) return undefined;
  const council = recordsOfCouncil.test(head ?? '');
  if (head && council !== (year !== undefined)) return undefined;
  const series = special === undefined ? '' : emergencyWord.test(special) ? 'Emergency Special ' : 'Special ';
  const title = year ?? (ordinal ? `${capitalised(ordinal)} ${series}Session` : '');
  const isIbid = head === undefined;
  const body = isIbid
    ? ''
    : `Official Records of the ${council ? 'Economic and Social Council' : 'General Assembly'}, `;
  const start = isIbid ? index + matched(ibidBefore, all).length : index;
  return {
    start,
    end: index + all.length,
    written: all.slice(start - index),
    expected: `${body}${title ? `${title}, ` : ''}Supplement No. ${number}`,
    isIbid,
    year: year !== undefined,
    title,
    number: Number.parseInt(number, 10),
    ...(year !== undefined
      ? { named: year }
      : value !== undefined && (special !== undefined || value > 30)
        ? { named: `${series === '' ? '' : series.startsWith('E') ? 'ES' : 'S'}${value}` }
        : {}),
  };
}
