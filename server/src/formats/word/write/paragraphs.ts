import { w } from '../../ooxml/print';
import { withoutChange, type Block } from '../../sheet/sheet';
import type { Layout } from './layouts';
import { paragraphProperties, type ParagraphFormat, type RunFormat } from './properties';
import { printRuns, printWords, tab, type Story } from './runs';
import { printTable } from './table';
import { trackedParagraphs, trackedRuns } from './tracked';

/** A paragraph, with what stands in it printed already. */
export const paragraph = (format: ParagraphFormat, ...content: readonly string[]): string =>
  w('p', {}, paragraphProperties(format), ...content);

/** Prints a block after the masthead; `before` is the one before it. */
export function printBlock(block: Block, before: Block | undefined, layout: Layout, story: Story): string {
  const { change } = block;
  if (change === undefined || block.role === 'table') return printKept(block, before, layout, story);
  // A paragraph that came or went is marked as a whole.
  const runs = block.runs.map(withoutChange);
  return trackedParagraphs(printKept({ ...block, runs }, before, layout, story), change);
}

/** A number or letter, with the one that it had before, and what follows it. */
function printLabel({ label, earlierLabel }: Block, after = ''): string {
  if (earlierLabel === undefined) return label === undefined ? '' : printWords(label) + after;
  const own = label === undefined ? '' : printWords(label);
  const was = printWords(earlierLabel);
  // What follows stays if there was a number and is one.
  if (own !== '' && was !== '') return trackedRuns(was, 'deleted') + trackedRuns(own, 'inserted') + after;
  return own === '' ? trackedRuns(was + after, 'deleted') : trackedRuns(own + after, 'inserted');
}

function printKept(block: Block, before: Block | undefined, layout: Layout, story: Story): string {
  const { role, label, degree, region, runs, level = 1 } = block;
  const { head, text } = layout;
  const column = { left: text.indent, right: text.indent };
  const isCouncil = layout.name === 'security-council';
  const words = (format?: RunFormat): string => printRuns(runs, story, format);
  /** A title in the column of the text, after its number; nothing if it has no words. */
  const title = (format: ParagraphFormat, number = ''): string =>
    runs.length === 0 ? '' : paragraph(format, tab, number, tab, words());
  /** A number or letter above a title. */
  const above = (format: ParagraphFormat): string =>
    label === undefined ? '' : paragraph(format, tab, tab, printLabel(block));
  /** A paragraph of the text that begins after so many stops. */
  const body = (stops: number): string => {
    return paragraph({ style: 'SingleTxt' }, tab.repeat(stops), printLabel(block, tab), words());
  };
  const around = { before: text.after, after: text.after };

  switch (role) {
    case 'session':
      return paragraph({ style: 'Session' }, words());
    case 'committee':
      return paragraph({ style: 'H1' }, words());
    case 'agenda-item':
      return paragraph({ style: 'AgendaItemNormal' }, words());
    case 'agenda-title':
      return paragraph({ style: 'AgendaTitleH2' }, words());
    case 'sponsors':
      return paragraph({ style: 'Sponsors', before: head.beforeSponsors, ...column }, words());
    case 'adopted-line':
      return isCouncil
        ? title({ style: 'TitleH1', before: head.beforeTitle, after: head.afterTitle })
        : paragraph({ style: 'HCh', before: head.beforeAdopted, ...column }, words());
    case 'origin-line':
      return paragraph({ style: 'Normal', before: head.beforeOrigin, ...column }, words());
    case 'title':
      return title({ style: 'TitleH1', before: head.beforeTitle, after: head.afterTitle });
    case 'resolution-title':
      return isCouncil
        ? title({ style: 'TitleHCH', before: head.beforeAdopted })
        : title(
            { style: 'TitleH1', before: head.beforeNumberedTitle, after: head.afterTitle },
            printLabel(block),
          );
    case 'heading':
      if (level > 2) return paragraph({ style: 'H4', ...around, ...column }, words({ italic: true }));
      return above({ style: 'TitleH2', ...around }) + title({ style: 'TitleH2', ...around });
    case 'part':
      return (
        above({ style: 'TitleH1', before: head.beforeTitle, after: text.after }) +
        title({ style: 'TitleH1', before: head.beforeTitle, after: head.afterTitle })
      );
    case 'annex':
      return (
        (label === undefined ? '' : paragraph({ style: 'H1', pageBreak: true }, printLabel(block))) +
        title({ style: 'TitleH1', before: head.beforeTitle, after: head.afterTitle })
      );
    case 'table':
      return printTable(block.rows ?? [], layout, story);
    case 'closing':
      return paragraph({ style: 'Closing', ...(before?.role === 'closing' ? { before: 0 } : {}) }, words());
    case 'end-rule':
      return endRule(layout);
    case 'star-note':
      return starNote(layout, label ?? '*', words());
    case 'subitem':
      return body(degree);
    case 'operative':
      return body(region === 'annex' ? 0 : 1);
    case 'plain':
      return region === 'masthead' ? paragraph({ style: 'Normal' }, words()) : body(1);
    default:
      return body(1);
  }
}

/** A note at the foot of the first page to which no mark in its text leads, in a frame. */
export function starNote({ paper, margins }: Layout, mark: string, words: string): string {
  const frame = { width: paper.width - margins.left - margins.right };
  return paragraph({ style: 'FootnoteText', frame }, tab, printWords(mark), tab, words);
}

/** The short line in the middle of the page at the end of a document. */
function endRule({ paper, margins, end }: Layout): string {
  const side = (paper.width - end.width) / 2;
  return paragraph({
    style: 'Normal',
    ruleAbove: 2,
    before: end.before,
    left: side - margins.left,
    right: side - margins.right,
  });
}
