import type { DraftReport } from './draft-report';
import { reportAsHtml } from './html';
import { reportAsMarkdown } from './markdown';

/** What writes a report, by format. */
export const reportWriters = {
  html: reportAsHtml,
  markdown: reportAsMarkdown,
} as const satisfies Record<string, (report: DraftReport) => string>;

export type ReportFormat = keyof typeof reportWriters;

export const isReportFormat = (format: string): format is ReportFormat =>
  Object.hasOwn(reportWriters, format);
