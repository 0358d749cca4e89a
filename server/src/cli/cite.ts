import { printDate, type CalendarDate } from '../citation/date';
import { issuerOf } from '../citation/issuer';
import { readCitationLists } from '../citation/list';
import { designationsOf, linkTo, printDesignation, printSymbol, readSymbols } from '../citation/symbol';
import type { Designation } from '../citation/symbol';
import { lookUp, lookUpDecision, type ResolutionFacts } from '../facts/resolutions';
import { votes } from '../features/reading/citation-preview';
import { plainWords } from '../features/markdown';
import { generalAssembly, isKnown, type Organ } from '../organs/organ';
import { openFacts } from './facts';
import { paint } from './paint';
import { printable } from './printable';
import { complain } from './problem';
import { asInText } from './typed-citation';

interface Cited {
  readonly kind: 'resolution' | 'decision';
  readonly organ: Organ;
  readonly designation: Designation;
}

/** Prints what is known of what a text cites; returns the exit code: 1 where nothing is known, 2 where nothing is cited. */
export async function cite(text: string, format: 'text' | 'json'): Promise<number> {
  await openFacts();
  const all = readCited(asInText(text));
  if (all.length === 0) {
    complain(text, 'cites no resolution or decision; try "A/RES/53/70", "53/70" or "resolution 1325 (2000)"');
    return 2;
  }
  const answers = all.map(answer);
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
  } else process.stdout.write(answers.map(print).join('\n'));
  return answers.every(({ known }) => known) ? 0 : 1;
}

/** Symbols and prose citations in a text; a number alone is a resolution's. */
function readCited(text: string): Cited[] {
  const bySymbol = readSymbols(text).flatMap(({ resolution }) =>
    resolution
      ? designationsOf({ ...resolution.number, designation: { start: 0, end: 0, text: '' } }).map(
          (designation) => ({ kind: resolution.kind, organ: resolution.organ, designation }),
        )
      : [],
  );
  if (bySymbol.length > 0) return bySymbol;
  const asCited = (prose: string): Cited[] =>
    readCitationLists(prose).flatMap((list) =>
      list.citations.flatMap((citation) => {
        const { organ } = issuerOf(list, citation, generalAssembly);
        // A bare number may be that of any year or session.
        if (!isKnown(organ) || citation.form === 'bare') return [];
        return designationsOf(citation).map((designation) => ({ kind: list.noun.kind, organ, designation }));
      }),
    );
  const found = asCited(text);
  return found.length > 0 ? found : asCited(`resolution ${text.trim()}`);
}

const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** What is told of one citation; dates as in ISO 8601. */
interface Answer extends Partial<Omit<ResolutionFacts, 'adopted' | 'between' | 'organ'>> {
  readonly organ: string;
  readonly symbol: string;
  readonly kind: 'resolution' | 'decision';
  /** False where the table does not hold it. */
  readonly known: boolean;
  /** As a text of the General Assembly cites it. */
  readonly citation: string;
  readonly adopted?: string;
  readonly certainty?: string;
  readonly basis?: string;
  /** The days between which it must have been adopted, where no date is known. */
  readonly between?: readonly string[];
  readonly url: string;
}

function answer({ kind, organ, designation }: Cited): Answer {
  const number = printDesignation(designation);
  const facts = kind === 'decision' ? lookUpDecision(number) : lookUp(organ, designation);
  const symbol = printSymbol(organ, designation, kind);
  const { adopted, between, ...more } = facts ?? {};
  const isDated = adopted !== undefined && organ.numbering.form !== 'year-in-parentheses';
  return {
    ...more,
    symbol,
    organ: organ.name,
    kind,
    known: facts !== undefined,
    citation: `${kind} ${number}${isDated ? ` of ${printDate(adopted)}` : ''}`,
    ...(adopted
      ? { adopted: isoDate(adopted), certainty: adopted.certainty, basis: adopted.basis }
      : between
        ? { between: between.map(isoDate) }
        : {}),
    url: linkTo(symbol),
  };
}

/** `2 March 2022` for 2022-03-02. */
function inWords(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return printDate({ year, month, day });
}

function print(told: Answer): string {
  const { symbol, known, adopted, basis, between, title, about, citation, url } = told;
  const lines: (readonly [string, string | undefined])[] = [
    ['Title', title],
    ['About', about],
    ['Adopted', adopted === undefined ? undefined : `${inWords(adopted)} (source: ${basis})`],
    ['Adopted', between && `between ${between.map(inWords).join(' and ')}`],
    ['Meeting', told.meeting],
    ['Vote', told.vote && plainWords(votes(told.vote))],
    ['Draft', told.draft],
    ['Report', told.report],
    ['Item', told.agendaItem],
    ['Cited as', citation],
    ['Text', url],
  ];
  return [
    paint.bold(symbol),
    ...(known ? [] : ['  Resolint knows nothing more of it.']),
    ...lines.flatMap(([name, value]) => (value ? [`  ${name.padEnd(9)} ${printable(value)}`] : [])),
    '',
  ].join('\n');
}
