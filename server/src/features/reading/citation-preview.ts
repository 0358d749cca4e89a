import * as l10n from '@vscode/l10n';
import { printDate, type CalendarDate } from '../../citation/date';
import { linkTo, printDesignation, printSymbol, readSymbols, type Designation } from '../../citation/symbol';
import { lookUp, lookUpDecision, partsOf, type ResolutionFacts } from '../../facts/resolutions';
import { adoptedFrom } from '../../facts/search';
import { yearOfCouncilResolution } from '../../facts/security-council';
import { factsAreLoaded } from '../../facts/table';
import { isKnown, type Organ } from '../../organs/organ';
import { describeSymbol, ordinal } from './document-kind';
import type { Library } from '../library/library';
import { escapeMarkdown, lines, markdownLink } from '../markdown';
import type { Cited, CitedText, OtherDocument } from '../../model/named-documents';
import { plainly } from '../../text/spaces';

/** What the tables know of a text that is cited; undefined where they know nothing. */
export function factsOf({ kind, organ, designation }: CitedText): ResolutionFacts | undefined {
  if (!isKnown(organ) || designation.form === 'bare') return undefined;
  if (kind === 'resolution') return lookUp(organ, designation);
  return organ.numbering.decisions ? lookUpDecision(printDesignation(designation)) : undefined;
}

/** What is known of a document that is named, as Markdown: an editor shows it when the mouse rests on a citation. */
export const preview = (cited: Cited, library: Library): string =>
  cited.kind === 'document' ? previewDocument(cited, library) : previewText(cited, library);

/** The same in two lines, for a place where more is said. */
export function brief(cited: Cited, library: Library): string {
  if (cited.kind === 'document') return preview(cited, library);
  const right = ofRightYear(cited) ?? cited;
  const facts = factsOf(right);
  const [title] = facts ? titleOf(facts, longestTitle) : [];
  if (!facts || title === undefined) return preview(cited, library);
  const [adopted = ''] = adoption(facts);
  return lines([`**${escapeMarkdown(nameOf(right))}** · ${adopted}`, title]);
}

/** The official title, or words about it. */
const titleOf = ({ title, about }: ResolutionFacts, longest = Infinity): string[] =>
  title
    ? [`**${escapeMarkdown(cut(title, longest))}**`]
    : about
      ? [`*${l10n.t('About:')}* ${escapeMarkdown(cut(about, longest))}`]
      : [];

/** Characters of a title that stand on one line. */
const longestTitle = 100;

const cut = (title: string, longest: number): string =>
  title.length <= longest ? title : `${title.slice(0, title.lastIndexOf(' ', longest))} …`;

const nameOf = ({ kind, designation }: CitedText): string =>
  kind === 'resolution'
    ? l10n.t('Resolution {0}', printDesignation(designation))
    : l10n.t('Decision {0}', printDesignation(designation));

function previewText(cited: CitedText, library: Library): string {
  const right = ofRightYear(cited);
  if (right) {
    const { number, session = '' } = right.designation;
    const year = l10n.t('The Security Council adopted number {0} in {1}:', number, session);
    return `*${year}*\n\n${previewText(right, library)}`;
  }
  const { designation, organ, symbol } = cited;
  const facts = factsOf(cited);
  const head = `**${escapeMarkdown(nameOf(cited))}** · ${escapeMarkdown(bodyOf(cited))}`;
  const parts = [head, ...(facts ? tell(facts) : [])];
  const letters = symbol && isKnown(organ) && !facts?.title ? lettersOf(organ, designation) : '';
  if (letters !== '') parts.push(l10n.t('It has parts: {0}.', letters));
  if (symbol === undefined) parts.push(`*${unknownBody(cited)}*`);
  else if (!facts && letters === '') parts.push(...ignorance(library));
  if (!cited.sure && symbol !== undefined)
    parts.push(`*${l10n.t('Another body is named near it: it may be one of that body’s.')}*`);
  if (symbol !== undefined) parts.push(...openingOf(symbol, library), linksFor(symbol, library));
  return parts.join('\n\n');
}

/** That no more than the number is known, and how more can be had. */
function ignorance(library: Library): string[] {
  if (!factsAreLoaded()) return [`*${l10n.t('Its record is still being read.')}*`];
  const address = library.importAddress?.();
  const title = l10n.t('Import your download of the UN Digital Library’s voting data');
  return [
    `*${l10n.t('Only the number is known, not the title or the date.')}*`,
    ...(address === undefined ? [] : [markdownLink(title, address)]),
  ];
}

/** The first paragraphs of a text that is at hand, set off from what is said of it. */
function openingOf(symbol: string, library: Library): string[] {
  const opening = library.find(symbol)?.opening;
  return opening === undefined ? [] : [`> ${opening.replace(/\n/g, '\n> ')}`];
}

/** The Security Council's resolution of this number, where it is cited with another year than its own. */
function ofRightYear({ symbol, ...cited }: CitedText): CitedText | undefined {
  const { organ, kind, designation } = cited;
  const { form, number, session } = designation;
  if (symbol === undefined || organ.numbering.form !== 'year-in-parentheses' || kind !== 'resolution')
    return undefined;
  const year = form === 'year-in-parentheses' ? yearOfCouncilResolution(number) : undefined;
  if (year === undefined || year === session) return undefined;
  const right = { ...designation, session: year };
  return { ...cited, designation: right, symbol: printSymbol(organ, right, kind) };
}

function unknownBody({ organ, designation }: CitedText): string {
  if (!isKnown(organ))
    return l10n.t(
      'Resolint knows the texts of the General Assembly, the Security Council, the Economic and Social Council and the Human Rights Council.',
    );
  return l10n.t('The number {0} alone does not say of which session it is.', designation.number);
}

/** Whose text it is and of which session: `General Assembly, fifty-third session`. */
function bodyOf({ organ, designation: { form, session = 0, series } }: CitedText): string {
  if (!isKnown(organ)) return l10n.t('another body');
  if (form === 'bare' || session === 0) return organ.name;
  if (form === 'year-in-parentheses' || form === 'year-first') return `${organ.name}, ${session}`;
  if (series === 'ORG')
    return l10n.t(
      '{0}, organizational session for {1}',
      organ.name,
      session < 100 ? 1900 + session : session,
    );
  const which = ordinal(session);
  if (series === 'S') return l10n.t('{0}, {1} special session', organ.name, which);
  if (series === 'ES') return l10n.t('{0}, {1} emergency special session', organ.name, which);
  return l10n.t('{0}, {1} session', organ.name, which);
}

/** The letters of its parts, where a number has some and none was named. */
function lettersOf(organ: Organ, designation: Designation): string {
  return designation.letter ? '' : partsOf(organ, designation).join(', ');
}

function tell(facts: ResolutionFacts): string[] {
  const documents = [
    label(l10n.t('Draft'), facts.draft),
    label(l10n.t('Report'), facts.report),
    label(l10n.t('Agenda item'), facts.agendaItem),
  ].filter((part) => part !== '');
  return [...titleOf(facts), lines(adoption(facts)), documents.join(' · ')].filter((part) => part !== '');
}

const label = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `${name} ${withLinks(text)}`;

/** When it was adopted and how, and how sure that is. */
function adoption({ adopted, between, meeting, vote }: ResolutionFacts): string[] {
  const how = [vote && votes(vote), meeting && meetingWords(meeting)].filter((part) => part !== undefined);
  const manner = how.length > 0 ? ` ${how.join(', ')}` : '';
  if (adopted) return [l10n.t('Adopted on {0}', printDate(adopted)) + manner, `*${sureness(adopted)}*`];
  if (between)
    return [span(between) + manner, `*${l10n.t('Resolutions numbered before and after it were.')}*`];
  return manner === ''
    ? [`*${l10n.t('Resolint does not know when it was adopted.')}*`]
    : [l10n.t('Adopted') + manner];
}

const sureness = ({ isRecord, certainty, basis }: NonNullable<ResolutionFacts['adopted']>): string =>
  isRecord
    ? l10n.t('The date is that of an official record.')
    : certainty === 'certain'
      ? l10n.t('The date is the one that {0} give.', basis)
      : l10n.t('The date is probable: it comes from {0}.', basis);

const span = ([from, to]: readonly [CalendarDate, CalendarDate]): string =>
  printDate(from) === printDate(to)
    ? l10n.t('Adopted probably on {0}', printDate(from))
    : l10n.t('Adopted between {0} and {1}', printDate(from), printDate(to));

/** `105-1-28` as records put it: by 105 votes to 1, with 28 abstentions. */
export function votes(vote: string): string {
  if (vote === 'without a vote') return l10n.t('without a vote');
  const [, yes, no, abstaining] = /^(\d+)-(\d+)-(\d+)$/.exec(vote) ?? [];
  if (yes === undefined || no === undefined || abstaining === undefined) return escapeMarkdown(vote);
  const against = no === '0' ? l10n.t('none') : no;
  if (abstaining === '0') return l10n.t('by {0} votes to {1}', yes, against);
  return abstaining === '1'
    ? l10n.t('by {0} votes to {1}, with 1 abstention', yes, against)
    : l10n.t('by {0} votes to {1}, with {2} abstentions', yes, against, abstaining);
}

const meetingWords = (meeting: string): string =>
  meeting.endsWith('meeting')
    ? l10n.t('at its {0}', escapeMarkdown(meeting))
    : l10n.t('at meeting {0}', withLinks(meeting));

/** A text with the symbols in it as links. */
function withLinks(text: string): string {
  let position = 0;
  let markdown = '';
  for (const { start, end, canonical } of readSymbols(plainly(text))) {
    markdown +=
      escapeMarkdown(text.slice(position, start)) + markdownLink(text.slice(start, end), linkTo(canonical));
    position = end;
  }
  return markdown + escapeMarkdown(text.slice(position));
}

function previewDocument({ symbol }: OtherDocument, library: Library): string {
  const kind = describeSymbol(symbol);
  const head = `**${escapeMarkdown(symbol)}**${kind === '' ? '' : ` · ${escapeMarkdown(kind)}`}`;
  const adopted = adoptedFrom(symbol).map(({ designation, facts: { title } }) => {
    const name = l10n.t('Adopted as resolution {0}', printDesignation(designation));
    return escapeMarkdown(title ? `${name}: ${title}` : name);
  });
  return [head, ...(adopted.length > 0 ? [lines(adopted)] : []), linksFor(symbol, library)].join('\n\n');
}

function linksFor(symbol: string, library: Library): string {
  const address = linkTo(symbol);
  // The library's own catalogue knows a composite resolution by the number that its parts share.
  const name = decodeURI(address).replace(/^https:\/\/docs\.un\.org\/en\//, '');
  const catalogue = `https://digitallibrary.un.org/search?ln=en&as=1&m1=p&p1=${encodeURIComponent(name)}&f1=documentsymbol`;
  const local = library.find(symbol);
  const fetching = local ? undefined : library.fetchAddress?.(symbol);
  return [
    ...(local ? [markdownLink(l10n.t('Text in this workspace'), local.uri)] : []),
    ...(fetching ? [markdownLink(l10n.t('Fetch the text'), fetching)] : []),
    markdownLink(l10n.t('Text at docs.un.org'), address),
    markdownLink(l10n.t('UN Digital Library'), catalogue),
  ].join(' · ');
}
