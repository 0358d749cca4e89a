import { adoptedSymbol, sessionInSymbol, assemblySymbol } from '../../organs/symbol-patterns';
import { dateOrder, readDateAt, readDates } from '../../citation/date';
import { yearOfCouncilMeeting } from '../../facts/security-council';
import { grammar } from '../../language/grammar';
import { securityCouncil } from '../../organs/organ';
import { sessionWindow } from '../../facts/sessions';
import type { MastheadField, MastheadFieldKind, Resolution } from '../../syntax/resolution';
import type { Prose } from '../../syntax/prose';
import { replaceProse } from '../edits';
import type { Fix } from '../report';

/** A field with the prose it stands in; `from` and `to` are offsets into that. */
export interface PlacedField extends MastheadField {
  readonly prose: Prose;
  readonly from: number;
  readonly to: number;
}

/** The fields of a kind, in order. */
export const fieldsOf = ({ masthead }: Resolution, kind: MastheadFieldKind): PlacedField[] =>
  masthead.fields.flatMap((field) => {
    if (field.kind !== kind) return [];
    const holder = masthead.paragraphs.find(({ start, end }) => start <= field.start && field.end <= end);
    if (!holder) return [];
    const { prose } = holder.inline;
    const from = prose.indexOf(field.start);
    return [{ ...field, prose, from, to: from + field.text.length }];
  });

export const fieldOf = (resolution: Resolution, kind: MastheadFieldKind): PlacedField | undefined =>
  fieldsOf(resolution, kind)[0];

/** `draft` and `adopted` by their symbol or by what the masthead says; undefined where it says neither. */
export function stageOf({ masthead }: Resolution): 'draft' | 'adopted' | undefined {
  const symbol = masthead.symbol ?? '';
  const has = (kind: MastheadFieldKind) => masthead.fields.some((field) => field.kind === kind);
  if (/\/L\.\d/.test(symbol) || has('sponsors')) return 'draft';
  return adoptedSymbol.test(symbol) || has('adoption') ? 'adopted' : undefined;
}

/** The session that a symbol names: `regular` 67, `S` 12, `ES` 11; undefined where it names none. */
export function sessionOfSymbol(
  symbol: string,
): { readonly series: 'regular' | 'S' | 'ES'; readonly session: number } | undefined {
  const [, series, number] = sessionInSymbol.exec(symbol) ?? [];
  if (number === undefined) return undefined;
  return { series: series === 'S' || series === 'ES' ? series : 'regular', session: Number(number) };
}

/**
 * The day from which a text is, as 20121019: that of its masthead, of the note of its adoption or the first of its
 * session, whichever is latest;
 * undefined for one that does not say, which is being drafted now.
 */
export function dayOf(resolution: Resolution): number | undefined {
  if (!days.has(resolution)) days.set(resolution, readDay(resolution));
  return days.get(resolution);
}

const days = new WeakMap<Resolution, number | undefined>();

function readDay(resolution: Resolution): number | undefined {
  const { masthead } = resolution;
  const found: number[] = [];
  const written = fieldOf(resolution, 'date');
  const date = written && readDateAt(written.prose.text, written.from);
  if (date) found.push(dateOrder(date));
  const isAssembly = assemblySymbol.test(masthead.symbol ?? '') || masthead.symbol === undefined;
  const window =
    masthead.session === undefined || !isAssembly ? undefined : sessionWindow('regular', masthead.session);
  if (window) found.push(window.from);
  const year = /\((\d{4})\)|^[SE]\/(\d{4})\//.exec(masthead.symbol ?? '');
  if (year) found.push(Number(year[1] ?? year[2]) * 10000 + 101);
  for (const { inline } of resolution.parts.flatMap(({ conclusion }) => conclusion)) {
    for (const day of readDates(inline.prose.text)) found.push(dateOrder(day));
    const [, meeting] = meetingNumber.exec(inline.prose.text) ?? [];
    if (meeting !== undefined && resolution.organ === securityCouncil)
      found.push(yearOfCouncilMeeting(Number(meeting)) * 10000 + 101);
  }
  return found.length > 0 ? Math.max(...found) : undefined;
}

const { meetingNumber } = grammar.layout;

/** A safe fix that puts other words in the place of a stretch of a masthead. */
export function rewrite(
  prose: Prose,
  start: number,
  end: number,
  text: string,
  applicability: Fix['applicability'] = 'safe',
): Fix | undefined {
  const edit = replaceProse(prose, start, end, text);
  return (
    edit && {
      title: text === '' ? 'Remove “{0}”' : 'Write “{0}”',
      args: [text === '' ? prose.text.slice(start, end) : text.trim()],
      applicability,
      edits: [edit],
    }
  );
}
