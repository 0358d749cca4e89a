import { strToU8, zipSync } from 'fflate';
import { escaped, w, xmlPart } from '../../ooxml/print';
import type { Block, Sheet } from '../../sheet/sheet';
import { layouts, type Layout } from './layouts';
import { mastheadHeader, partMasthead } from './masthead';
import { wordNamespaces } from './namespaces';
import { printNotes } from './notes';
import { firstFooter, pageNumber, pageParts, runningHeader, sectionProperties } from './page';
import { printBlock, starNote } from './paragraphs';
import {
  appProperties,
  contentTypes,
  coreProperties,
  documentRelations,
  fontTable,
  packageRelations,
  pageFile,
  relationsPart,
  settingsPart,
} from './parts';
import { createLinks, createMarks } from './references';
import { printRuns } from './runs';
import { scriptOf } from './script';
import { stylesPart } from './styles';
import { createSigner, type Reviewer } from './tracked';

/** How the page of a text is laid out: by its organ, and whether it is adopted. */
export function layoutOf({ organ, isAdopted }: Pick<Sheet, 'organ' | 'isAdopted'>): Layout {
  // This is in a bundle of its own, with other records of organs than those that texts are read with.
  if (organ.id === 'security-council') return layouts['security-council'];
  if (organ.id === 'human-rights-council') return layouts.geneva;
  return layouts[isAdopted ? 'new-york-adopted' : 'new-york-draft'];
}

/**
 * A text as a Word file that looks as the Organization prints it; what was changed since an earlier one is tracked under the
 * name of a reviewer. Equal texts give equal bytes.
 */
export function writeWord(sheet: Sheet, reviewer: Reviewer = { author: 'Resolint' }): Uint8Array {
  const layout = layoutOf(sheet);
  const script = scriptOf(sheet.language);
  const { rightToLeft } = script;
  const { header, body } = partMasthead(sheet.blocks);
  const [links, noteLinks] = [createLinks(), createLinks()];
  const inText = marksIn(body);
  const marks = createMarks(new Set(sheet.notes.map(({ mark }) => mark)), repeatedIn(inText));
  const inHeader = new Set(marksIn([...header.values()]).filter((mark) => !inText.includes(mark)));

  const printed = body.map((block, i) => printBlock(block, body[i - 1], layout, { links, marks }));
  const headed = sheet.notes
    .filter(({ mark }) => inHeader.has(mark))
    .map(({ mark, runs }) => starNote(layout, mark, printRuns(runs, { links })));
  const notes = printNotes(sheet, marks, layout, { links: noteLinks });

  const signed = createSigner(reviewer);
  const part = (name: string, ...content: readonly string[]): string =>
    xmlPart(signed(w(name, wordNamespaces, ...content)));
  const page = ({ kind, page: on }: (typeof pageParts)[number]): string => {
    if (kind === 'header')
      return on === 'first'
        ? mastheadHeader(header, layout, rightToLeft)
        : runningHeader(sheet, on === 'even' ? 'even' : 'odd', layout, rightToLeft);
    return on === 'first' ? firstFooter(layout) : pageNumber(on === 'even' ? 'even' : 'odd', layout);
  };
  const title = [sheet.symbol, sheet.title].filter((words) => words !== undefined && words !== '').join(' ');
  return packed({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': packageRelations(),
    'word/document.xml': part(
      'document',
      w('body', {}, ...headed, ...printed, sectionProperties(layout, rightToLeft)),
    ),
    'word/_rels/document.xml.rels': documentRelations(links.relations),
    'word/styles.xml': stylesPart(layout, script),
    'word/settings.xml': settingsPart(layout),
    'word/fontTable.xml': fontTable(script),
    'word/footnotes.xml': part('footnotes', ...notes),
    ...(noteLinks.relations.length === 0
      ? {}
      : { 'word/_rels/footnotes.xml.rels': relationsPart(noteLinks.relations) }),
    ...Object.fromEntries(
      pageParts.map((one) => [pageFile(one), part(one.kind === 'header' ? 'hdr' : 'ftr', page(one))]),
    ),
    'docProps/core.xml': coreProperties(escaped(title), script),
    'docProps/app.xml': appProperties(),
  });
}

const marksIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ runs, rows = [] }) =>
    [runs, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.runs))].flatMap((line) =>
      line.flatMap(({ note }) => note ?? []),
    ),
  );

const repeatedIn = (marks: readonly string[]): ReadonlySet<string> =>
  new Set(marks.filter((mark, i) => marks.indexOf(mark) < i));

/** The date of a part is that of wherever it is written: one that is the same everywhere. */
const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: new Date(1980, 0, 1),
  });
