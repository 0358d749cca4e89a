import { escapeMarkdown, markdownLink } from '../markdown';
import type { CitationEntry } from '../reading/citations';
import type { DraftReport, Remark, ReportedParagraph } from './draft-report';
import {
  columns,
  disclaimer,
  expectedName,
  figuresOf,
  headings,
  lineName,
  nothingFound,
  severityNames,
  stateNames,
} from './words';

/** A report as Markdown; nothing of the draft becomes a link, a picture or HTML in it. */
export const reportAsMarkdown = (report: DraftReport): string =>
  [
    `# ${headings.report()}`,
    [report.symbol, report.title, report.name]
      .filter((line) => line !== undefined && line !== '')
      .map((line, i) => (i === 0 ? `**${escapeMarkdown(line ?? '')}**` : escapeMarkdown(line ?? '')))
      .join('  \n'),
    `## ${headings.findings()}`,
    ...(report.paragraphs.length === 0 ? [nothingFound()] : report.paragraphs.map(paragraphText)),
    `## ${headings.statistics()}`,
    figuresOf(report.statistics)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    ...(report.citations.length === 0 ? [] : [`## ${headings.citations()}`, citationTable(report.citations)]),
    `---\n\n${disclaimer()}`,
    '',
  ].join('\n\n');

const paragraphText = ({ place, line, text, remarks }: ReportedParagraph): string =>
  [
    `### ${escapeMarkdown(place)} (${lineName(line)})`,
    `> ${escapeMarkdown(text) || '…'}`,
    remarks.map(remarkText).join('\n'),
  ].join('\n\n');

const remarkText = ({ severity, message, expected, rule, page }: Remark): string =>
  [
    `- **${severityNames[severity]()}:** ${escapeMarkdown(message)} (${markdownLink(rule, page)})`,
    ...(expected === '' ? [] : [`  - ${expectedName()}: ${escapeMarkdown(expected)}`]),
  ].join('\n');

const citationTable = (citations: readonly CitationEntry[]): string =>
  [
    `| ${columns.text()} | ${columns.state()} | ${columns.about()} |`,
    '| --- | --- | --- |',
    ...citations.map(({ symbol, name, state, problem, title = '', date = '' }) => {
      const about = [title, date, problem].filter(Boolean).join('; ');
      return `| ${escapeMarkdown(symbol ?? name)} | ${stateNames[state]()} | ${escapeMarkdown(about)} |`;
    }),
  ].join('\n');
