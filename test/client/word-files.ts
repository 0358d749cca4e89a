import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);

export interface DocxParts {
  /** What stands in the body, as paragraphs of WordprocessingML. */
  readonly body: string;
  /** Footnotes by number, from 2 on as Word counts them. */
  readonly notes?: Readonly<Record<number, string>>;
}

export interface RunOptions {
  readonly italic?: boolean;
  readonly bold?: boolean;
}

export const run = (text: string, { italic, bold }: RunOptions = {}): string =>
  `<w:r><w:rPr>${italic ? '<w:i/>' : ''}${bold ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const tab = '<w:r><w:tab/></w:r>';
export const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
/** A paragraph that Word numbers itself. */
export const numbered = (level: number, ...runs: string[]): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${runs.join('')}</w:p>`;
export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The least that is a Word file. */
export function docx({ body, notes = {} }: DocxParts): Buffer {
  const footnotes = Object.entries(notes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`,
  );
  const levels = [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`);
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/></Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/_rels/document.xml.rels': xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/footnotes" Target="footnotes.xml"/><Relationship Id="rId2" Type="${relations}/numbering" Target="numbering.xml"/></Relationships>`,
      ),
      'word/document.xml': xml(`<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`),
      'word/footnotes.xml': xml(`<w:footnotes xmlns:w="${main}">${footnotes.join('')}</w:footnotes>`),
      'word/numbering.xml': xml(
        `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
    }),
  );
}

/** An adopted text of three paragraphs with a note. */
export const lighthouses = (): Buffer =>
  docx({
    body: [
      table(row(paragraph(run('United Nations')), paragraph(run('A/RES/53/70')))),
      paragraph(run('Fifty-third session')),
      paragraph(run('Agenda item 63')),
      paragraph(run('53/70.', { bold: true }), tab, run('Lighthouses', { bold: true })),
      paragraph(tab, run('The General Assembly', { italic: true }), run(',')),
      paragraph(run('Recalling ', { italic: true }), run('the report on lighthouses,'), note(2)),
      paragraph(tab, run('1.'), tab, run('Invites', { italic: true }), run(' States to keep *them* lit:')),
      paragraph(tab, run('(a)'), tab, run('By night;')),
      paragraph(run('2.'), tab, run('Decides', { italic: true }), run(' to remain seized of the matter.')),
      paragraph(run('__________________')),
    ].join(''),
    notes: { 2: 'A/53/576.' },
  });
