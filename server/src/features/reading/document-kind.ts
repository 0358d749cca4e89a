import * as l10n from '@vscode/l10n';
import { toOrdinal } from '../../syntax/numerals';

const committees = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
const organs: Readonly<Record<string, string>> = {
  A: 'General Assembly',
  S: 'Security Council',
  E: 'Economic and Social Council',
  T: 'Trusteeship Council',
  ST: 'Secretariat',
};

type Readers = ReadonlyMap<string, (number: string) => string>;

/** What the parts of a symbol say, where they are a matter of course: `L.30`, `PV.4`, `Add.1`. */
const series: Readers = new Map<string, (number: string) => string>([
  ['L.', () => l10n.t('draft or other text of limited distribution')],
  ['PV.', (number) => l10n.t('verbatim record of the {0} meeting', ordinal(Number(number)))],
  ['SR.', (number) => l10n.t('summary record of the {0} meeting', ordinal(Number(number)))],
  ['PRST', () => l10n.t('statement by the President')],
  ['INF', () => l10n.t('information document')],
  ['CRP.', () => l10n.t('conference room paper')],
  ['WP.', () => l10n.t('working paper')],
  ['NGO', () => l10n.t('statement by a non-governmental organization')],
]);
const tails: Readers = new Map<string, (number: string) => string>([
  ['Add.', (number) => l10n.t('addendum {0}', number)],
  ['Corr.', (number) => l10n.t('corrigendum {0}', number)],
  ['Rev.', (number) => l10n.t('revised text {0}', number)],
  ['Amend.', (number) => l10n.t('amendment {0}', number)],
]);

/** `L.30` is the thirtieth of its kind, `PRST` stands alone. */
const part = /^([A-Za-z]+)(?:(\.)(\d+))?$/;

/** What one part of a symbol says, if it is among those that are known. */
function readPart(text: string, readers: Readers): readonly string[] {
  const [, letters = '', stop = '', number = ''] = part.exec(text) ?? [];
  const words = readers.get(letters + stop);
  return words ? [words(number)] : [];
}

/** What a symbol tells of its document, in words: `General Assembly, First Committee, fifty-third session; draft ...`. */
export function describeSymbol(symbol: string): string {
  const parts = symbol.split('/');
  const [head = ''] = parts;
  const isCouncil = head === 'A' && parts[1] === 'HRC';
  const whose = [
    isCouncil ? 'Human Rights Council' : organs[head],
    ...parts.map(committee),
    sessionOf(parts, head),
  ];
  const what = parts.slice(1).flatMap((one) => readPart(one, series));
  const added = parts.flatMap((one) => readPart(one, tails));
  return [whose, what, added]
    .map((words) => words.filter((word) => word !== undefined).join(', '))
    .filter((words) => words !== '')
    .join('; ');
}

const committee = (part: string): string | undefined => {
  const name = committees[Number(/^C\.([1-6])$/.exec(part)?.[1] ?? 0) - 1];
  return name && `${name} Committee`;
};

/** The session or the year, which stands in front of the number of the document. */
function sessionOf(parts: readonly string[], head: string): string | undefined {
  if (parts.length < 3) return undefined;
  for (const part of parts.slice(1, -1)) {
    const special = /^(E?)S-(\d{1,2})$/.exec(part);
    if (special)
      return special[1] === 'E'
        ? l10n.t('{0} emergency special session', ordinal(Number(special[2])))
        : l10n.t('{0} special session', ordinal(Number(special[2])));
    if (/^(?:19|20)\d\d$/.test(part)) return part;
    if (head === 'A' && /^\d{1,3}$/.test(part)) return l10n.t('{0} session', ordinal(Number(part)));
  }
  return undefined;
}

/** In words up to a hundred, in figures beyond. */
export function ordinal(number: number): string {
  const words = toOrdinal(number);
  if (words !== undefined) return words;
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}
