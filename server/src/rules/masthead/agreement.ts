import { isInside, sessionWindow } from '../../facts/sessions';
import { fieldOf, sessionOfSymbol, stageOf, type PlacedField } from '../../model/masthead/fields';
import { isKnown, organOfSymbol } from '../../organs/organ';
import { documentOrgan } from '../../citation/issuer';
import { dateOrder, printDate, readDateAt, readDates } from '../../citation/date';
import { toOrdinal } from '../../syntax/numerals';
import type { Resolution } from '../../syntax/resolution';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

const numberInTitle = /^(?:[A-Z]+\/RES\/)?(\d{1,3}\/\d{1,3})(?: [A-Z](?: to [A-Z])?)?\. /;
const numberInSymbol = /^A\/RES\/(\d{1,3}\/\d{1,3})/;
const councilHeading = /^Resolution (\d{1,4}) \((\d{4})\)$/;
const councilSymbol = /^S\/RES\/(\d{1,4}) ?\((\d{4})\)/;
/** Drafts of the Assembly and its Committees. */
const ofAssembly = /^A\/(?:C\.[1-6]\/)?\d{2}\/L\./;
/** The report of a committee, as the line of the adoption names it. */
const reported = /\(A\/(\d{2})\//g;

export const mastheadAgreement = defineRule({
  id: 'masthead/agreement',
  summary:
    'The lines of a masthead agree: symbol, number and title, session and date, the day of adoption above and below the text.',
  rationale:
    'Mastheads are made from older ones, and one line is left as it was. Which of two lines is wrong only the drafter knows.',
  source: 'Measured in 300 published resolutions: all of these agree in every one.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    number: 'The numbers do not agree: {0} in the title, {1} in the symbol.',
    date: 'Check this date: the {1} session was not open on {0}.',
    adoption: 'The dates of adoption do not agree: at the end of the text it is {0}.',
    report: 'The sessions do not agree: the document has the {0}, the text the {1}.',
    organ: 'The symbol {0} is not one of the {1}.',
    title: 'The title of the resolution is missing.',
    item: 'The title of the agenda item is missing.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/RES/75/46\n\nSeventy-fifth session\n\n# 75/45. Peace\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
        mended:
          'A/RES/75/46\n\nSeventy-fifth session\n\n# 75/46. Peace\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          'A/C.3/80/L.20\n\n12 October 2026\n\nEightieth session\n\nChile: draft resolution\n\n# Peace\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
        mended:
          'A/C.3/80/L.20\n\n12 October 2025\n\nEightieth session\n\nChile: draft resolution\n\n# Peace\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          'A/C.3/80/L.20\n\nEightieth session\n\nAgenda item 67\n\nChile: draft resolution\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
        mended:
          'A/C.3/80/L.20\n\nEightieth session\n\nAgenda item 67\n\nPeace\n\nChile: draft resolution\n\n# Peace\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      'A/C.3/80/L.20\n\n12 October 2025\n\nEightieth session\n\nAgenda item 67\n\nPeace\n\nChile: draft resolution\n\n# Peace\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
    ],
  },
  check(resolution, { report }) {
    const symbol = fieldOf(resolution, 'symbol');
    if (!symbol) return;
    const say = ({ prose, from, to }: Place, message: Message, args: string[] = []): void => {
      report({ at: prose.span(from, to), message, args });
    };
    compareNumbers(resolution, symbol, say);
    compareDates(resolution, say);
    compareReports(resolution, say);
    const { organ } = resolution;
    if (organ && isKnown(organ)) {
      const { foreignSeries, name, id } = documentOrgan(resolution);
      const isForeign =
        stageOf(resolution) === 'adopted' &&
        (foreignSeries.some((series) => symbol.text.startsWith(series)) ||
          (organOfSymbol(symbol.text)?.id ?? id) !== id);
      if (isForeign || (ofAssembly.test(symbol.text) && id !== 'general-assembly'))
        say(symbol, 'organ', [symbol.text, name]);
    }
    findMissing(resolution, say);
  },
});

type Message = 'number' | 'date' | 'adoption' | 'report' | 'organ' | 'title' | 'item';
/** A stretch of a line: a field of the masthead, or something else in it. */
type Place = Pick<PlacedField, 'prose' | 'from' | 'to'>;
type Say = (place: Place, message: Message, args?: string[]) => void;

function compareNumbers(resolution: Resolution, symbol: PlacedField, say: Say): void {
  const title = fieldOf(resolution, 'title');
  const inTitle = title && numberInTitle.exec(title.text)?.[1];
  const inSymbol = numberInSymbol.exec(symbol.text)?.[1];
  if (title && inTitle !== undefined && inSymbol !== undefined && inTitle !== inSymbol)
    say(title, 'number', [inTitle, inSymbol]);
  const [, number, year] = councilSymbol.exec(symbol.text) ?? [];
  if (number === undefined) return;
  for (const { inline } of resolution.masthead.paragraphs) {
    const { prose } = inline;
    const text = prose.text.trim();
    const [, headed, headedYear] = councilHeading.exec(text) ?? [];
    if (headed === undefined || (headed === number && headedYear === year)) continue;
    say({ prose, from: 0, to: text.length }, 'number', [
      `${headed} (${headedYear ?? ''})`,
      `${number} (${year ?? ''})`,
    ]);
  }
}

function compareDates(resolution: Resolution, say: Say): void {
  const { session } = resolution.masthead;
  const date = fieldOf(resolution, 'date');
  const day = date && readDateAt(date.prose.text, date.from);
  const named = fieldOf(resolution, 'symbol')?.text ?? '';
  const series = sessionOfSymbol(named)?.series ?? 'regular';
  const window =
    session !== undefined && series === 'regular' && documentOrgan(resolution).numbering.yearlySessions
      ? sessionWindow('regular', session)
      : undefined;
  // An adopted text is printed when its session may be over.
  if (date && day && window && stageOf(resolution) === 'draft' && !isInside(window, day))
    say(date, 'date', [date.text, toOrdinal(session ?? 0) ?? '']);
  const adoption = fieldOf(resolution, 'adoption');
  if (!adoption) return;
  const [above] = readDates(adoption.text);
  const below = resolution.parts.flatMap(({ conclusion }) =>
    conclusion.flatMap(({ inline }) => readDates(inline.prose.text)),
  );
  const [end] = below;
  if (above && end && below.every((other) => dateOrder(other) !== dateOrder(above)))
    say(adoption, 'adoption', [printDate(end)]);
}

/** The reports on which a text was adopted are of its session. */
function compareReports(resolution: Resolution, say: Say): void {
  const { session, fields, paragraphs } = resolution.masthead;
  const adoption = fields.find(({ kind }) => kind === 'adoption');
  const own = toOrdinal(session ?? 0);
  if (!adoption || own === undefined) return;
  for (const { start, inline } of paragraphs) {
    if (start < adoption.start) continue;
    const { prose } = inline;
    if (!prose.text.startsWith('[')) continue;
    for (const { 0: text, 1: number = '', index } of matchesIn(prose.text, reported)) {
      if (Number(number) === session) continue;
      const place = { prose, from: index + 1, to: index + text.length - 1 };
      say(place, 'report', [toOrdinal(Number(number)) ?? number, own]);
    }
  }
}

function findMissing(resolution: Resolution, say: Say): void {
  const { practice } = documentOrgan(resolution);
  const stage = stageOf(resolution);
  if (stage === undefined || practice.profile !== 'general-assembly' || resolution.masthead.hasNoBody) return;
  const end = fieldOf(resolution, stage === 'draft' ? 'sponsors' : 'adoption');
  if (!end || !fieldOf(resolution, 'session')) return;
  const hasHeading = resolution.parts.some(({ headings }) => headings.length > 0);
  if (!fieldOf(resolution, 'title') && !hasHeading) say(end, 'title');
  const item = fieldOf(resolution, 'agenda-item');
  if (!item || !/^agenda items? \d{1,3}(?: \([a-z]{1,2}\))?$/i.test(item.text.trim())) return;
  const { paragraphs } = resolution.masthead;
  const at = paragraphs.findIndex(({ start, end: last }) => start <= item.start && item.end <= last);
  const next = paragraphs[at + 1];
  if (item.prose.text.trim().endsWith(item.text) && next && next.start <= end.start && end.start < next.end)
    say(item, 'item');
}
