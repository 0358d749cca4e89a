import * as l10n from '@vscode/l10n';
import type { Severity } from '../../model/report';
import type { CitationEntry } from '../reading/citations';
import type { Statistics } from './draft-report';

/** What stands in a report beside what it reports, in the language of whoever reads it. */
export const severityNames: Readonly<Record<Severity, () => string>> = {
  error: () => l10n.t('Error'),
  warning: () => l10n.t('Warning'),
  information: () => l10n.t('Remark'),
  hint: () => l10n.t('Hint'),
};

export const stateNames: Readonly<Record<CitationEntry['state'], () => string>> = {
  known: () => l10n.t('Known'),
  wrong: () => l10n.t('Cited wrongly'),
  unknown: () => l10n.t('Not known'),
};

/** The figures of a draft with their names, in the order in which they are shown. */
export const figuresOf = (statistics: Statistics): readonly (readonly [name: string, value: number])[] => [
  [l10n.t('Words'), statistics.words],
  [l10n.t('Preambular paragraphs'), statistics.preambular],
  [l10n.t('Operative paragraphs'), statistics.operative],
  [l10n.t('Subparagraphs'), statistics.subparagraphs],
  [l10n.t('Footnotes'), statistics.notes],
  [l10n.t('Errors'), statistics.findings.error],
  [l10n.t('Warnings'), statistics.findings.warning],
  [l10n.t('Remarks and hints'), statistics.findings.information + statistics.findings.hint],
  [l10n.t('Texts cited that are known'), statistics.citations.known],
  [l10n.t('Texts cited wrongly'), statistics.citations.wrong],
  [l10n.t('Texts cited that are not known'), statistics.citations.unknown],
];

export const nothingFound = (): string => l10n.t('Nothing was found.');
export const expectedName = (): string => l10n.t('Expected');
export const lineName = (line: number): string => l10n.t('line {0}', line);
export const headings = {
  report: () => l10n.t('Report on a draft resolution'),
  findings: () => l10n.t('Findings'),
  statistics: () => l10n.t('Statistics'),
  citations: () => l10n.t('Texts cited'),
} as const;
/** The columns of the texts that are cited. */
export const columns = {
  text: () => l10n.t('Text'),
  state: () => l10n.t('State'),
  about: () => l10n.t('What is known of it'),
} as const;
export const disclaimer = (): string =>
  l10n.t(
    'Made by Resolint, which is not an official United Nations product. Read every finding beside the text.',
  );
