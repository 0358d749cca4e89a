import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '@vscode/l10n';
import type { Finding } from '../../lint/lint';
import { messageOf, titleOf } from '../../lint/words';
import type { Severity } from '../../model/report';
import { rules } from '../../rules';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { countWhile } from '../../text/search';
import { rulePage } from '../fixing/diagnostics';
import { citationsOf, type CitationEntry } from '../reading/citations';
import { namesOfPlaces } from './paragraph-names';

/** What there is to say of a draft, for people who have no editor of it at hand; a writer of each format prints it. */
export interface DraftReport {
  /** What the draft is called: its file. */
  readonly name: string;
  readonly symbol?: string;
  readonly title?: string;
  /** Paragraphs of which something is said, in order of place. */
  readonly paragraphs: readonly ReportedParagraph[];
  readonly citations: readonly CitationEntry[];
  readonly statistics: Statistics;
}

export interface ReportedParagraph {
  /** `Operative paragraph 2 (a)`, `Masthead`. */
  readonly place: string;
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly severity: Severity;
  readonly message: string;
  /** What is to be done, or what the rule asks. */
  readonly expected: string;
  readonly rule: string;
  /** The page of the rule. */
  readonly page: string;
}

export interface Statistics {
  readonly words: number;
  readonly preambular: number;
  readonly operative: number;
  readonly subparagraphs: number;
  readonly notes: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly citations: Readonly<Record<CitationEntry['state'], number>>;
}

export interface ReportQuery {
  readonly name: string;
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
}

export function reportOf(document: TextDocument, { name, resolution, findings }: ReportQuery): DraftReport {
  const { masthead } = resolution;
  const citations = citationsOf(document, { resolution, findings });
  const title = masthead.fields.find(({ kind }) => kind === 'title')?.text;
  return {
    name,
    ...(masthead.symbol === undefined ? {} : { symbol: masthead.symbol }),
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, ' ').trim() }),
    paragraphs: byParagraph(document, resolution, findings),
    citations,
    statistics: statisticsOf(resolution, findings, citations),
  };
}

function byParagraph(
  document: TextDocument,
  resolution: Resolution,
  findings: readonly Finding[],
): ReportedParagraph[] {
  const all = everyParagraph(resolution);
  const places = namesOfPlaces(resolution);
  const remarks = new Map<Paragraph | undefined, Remark[]>();
  for (const finding of findings) {
    // Between two paragraphs, it is about the one before.
    const at = countWhile(all, ({ start }) => start <= finding.start) - 1;
    const paragraph = all[Math.max(0, at)];
    remarks.set(paragraph, [...(remarks.get(paragraph) ?? []), remarkOf(finding)]);
  }
  return [...remarks].map(([paragraph, told]) => ({
    place: (paragraph && places.get(paragraph)) ?? l10n.t('Text'),
    line: document.positionAt(paragraph?.start ?? 0).line + 1,
    text: paragraph?.inline.prose.text.replace(/\s+/g, ' ').trim() ?? '',
    remarks: told,
  }));
}

function remarkOf(finding: Finding): Remark {
  const { rule, severity, fix } = finding;
  const expected = fix ? titleOf(fix) : (rules.find(({ id }) => id === rule)?.summary ?? '');
  return { severity, message: messageOf(finding), expected, rule, page: rulePage(rule) };
}

/** With notes, each by its first word. */
const everyParagraph = ({ paragraphs, notes }: Resolution): Paragraph[] =>
  [...paragraphs, ...notes.map(({ paragraph }) => paragraph)]
    .map((paragraph) => paragraph)
    .sort((a, b) => a.start - b.start);

function statisticsOf(
  resolution: Resolution,
  findings: readonly Finding[],
  citations: readonly CitationEntry[],
): Statistics {
  const { paragraphs, notes } = resolution;
  const ofRole = (role: Paragraph['role']): number =>
    paragraphs.filter((paragraph) => paragraph.role === role).length;
  const ofSeverity = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const inState = (state: CitationEntry['state']): number =>
    citations.filter((citation) => citation.state === state).length;
  return {
    words: everyParagraph(resolution).reduce((sum, { inline }) => sum + wordsIn(inline.prose.text), 0),
    preambular: ofRole('preambular'),
    operative: ofRole('operative'),
    subparagraphs: ofRole('subparagraph'),
    notes: notes.length,
    findings: {
      error: ofSeverity('error'),
      warning: ofSeverity('warning'),
      information: ofSeverity('information'),
      hint: ofSeverity('hint'),
    },
    citations: { known: inState('known'), wrong: inState('wrong'), unknown: inState('unknown') },
  };
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'/.-]*/gu)?.length ?? 0;
