import { printDate } from '../citation/date';
import { votes } from '../features/reading/citation-preview';
import { plainWords } from '../features/markdown';
import { answersTo, type Answer } from './cite-answers';
import { paint } from './paint';
import { printable } from './printable';
import { complain } from './problem';
import { openFacts, tellOfTable } from './tables';

/** Prints what is known of what a text cites; returns the exit code: 1 where nothing is known, 2 where nothing is cited. */
export async function cite(text: string, format: 'text' | 'json'): Promise<number> {
  (await openFacts()).forEach(tellOfTable);
  const answers = answersTo(text);
  if (answers.length === 0) {
    complain(text, 'cites no resolution or decision; try "A/RES/53/70", "53/70" or "resolution 1325 (2000)"');
    return 2;
  }
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
  } else process.stdout.write(answers.map(print).join('\n'));
  return answers.every(({ known }) => known) ? 0 : 1;
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
