import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${relations}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
].join(' ');

/** What stands in the parts of a Word file, as WordprocessingML. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** Its relation is `rHeader`. */
  readonly header?: string;
  /** Parts by their names, whole. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

export const xml = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${content}</w:${name}>`;

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
  header: 'hdr',
} as const;

/** The parts of a Word file by their names. */
export function partsOf({ body, others = {}, ...parts }: WordParts): Record<string, Uint8Array> {
  const kinds = (Object.keys(roots) as (keyof typeof roots)[]).filter((kind) => parts[kind] !== undefined);
  const related = kinds.map(
    (kind) =>
      `<Relationship Id="${kind === 'header' ? 'rHeader' : kind}" Type="${relations}/${kind}" Target="${kind}.xml"/>`,
  );
  const types = [['document', 'document.main'], ...kinds.map((kind) => [kind, kind])].map(
    ([part, type]) =>
      `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${relations}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelations}">${related.join('')}</Relationships>`,
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, xml(roots[kind], parts[kind] ?? '')])),
    ...others,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

export const wordFile = (parts: WordParts): Uint8Array => zipSync(partsOf(parts), { mtime: made });

/** Two files of the same parts are the same, whenever they are made. */
const made = new Date(2026, 0, 1);

/** A run; `set` is what stands in its properties. */
export const r = (text: string, set = ''): string =>
  `<w:r>${set === '' ? '' : `<w:rPr>${set}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const italic = '<w:i/>';
export const bold = '<w:b/>';
export const tab = '<w:r><w:tab/></w:r>';
export const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;
/** A paragraph with properties. */
export const pp = (set: string, ...content: string[]): string =>
  `<w:p><w:pPr>${set}</w:pPr>${content.join('')}</w:p>`;
export const style = (kind: string, id: string, content: string): string =>
  `<w:style w:type="${kind}" w:styleId="${id}">${content}</w:style>`;
/** A paragraph of a list. */
export const li = (list: number, level: number, ...content: string[]): string =>
  pp(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`, ...content);
export const level = (at: number, way: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${way}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const kind = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const list = (id: number, kindId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kindId}"/>${more}</w:num>`;
export const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const footnote = (id: number, ...content: string[]): string =>
  `<w:footnote w:id="${id}">${p('<w:r><w:footnoteRef/></w:r>', ...content)}</w:footnote>`;
export const fldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const field = (instructions: string, ...result: string[]): string =>
  `${fldChar('begin')}<w:r><w:instrText xml:space="preserve">${instructions}</w:instrText></w:r>${fldChar('separate')}${result.join('')}${fldChar('end')}`;
export const change = (name: string, ...content: string[]): string =>
  `<w:${name} w:id="9" w:author="A" w:date="2026-10-12T10:00:00Z">${content.join('')}</w:${name}>`;
export const deleted = (text: string): string =>
  change('del', `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`);
export const table = (borders: string, ...rows: string[][]): string =>
  `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
export const lines = '<w:top w:val="single"/>';
export const formula = p(tab, r('The General Assembly', italic), r(','));

/** A draft as the Organization sets it: masthead in the header of the first page, tabs, notes. */
export const libraries: WordParts = {
  header: [
    table('', [p(r('United Nations')), p(r('A'), r('/C.3/81/L.12'))]),
    table('', [
      p(),
      p(r('General Assembly')),
      p(r('Distr.: Limited')) + p(r('12 October 2026')) + p() + p(r('Original: English')),
    ]),
  ].join(''),
  styles: [
    style('paragraph', 'H1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>'),
    style('paragraph', 'SingleTxt', ''),
  ].join(''),
  body: [
    pp('<w:pStyle w:val="H1"/>', r('Eighty-first session')),
    pp('<w:pStyle w:val="H1"/>', r('Third Committee')),
    p(r('Agenda item 28 (b)')),
    pp('<w:pStyle w:val="H1"/>', r('Ghana and Iceland: draft resolution')),
    pp('<w:pStyle w:val="H1"/>', tab, tab, r('Public libraries')),
    formula,
    p(tab, r('Recalling', italic), r(' its resolution 75/155 of 16 December 2020,'), note(2)),
    p(tab, r('1.'), tab, r('Calls upon', italic), r(' Member States, in doing so:')),
    p(tab, r('(a)'), tab, r('To keep libraries free;')),
    p(tab, r('2.'), tab, r('Decides', italic), r(' to remain seized of the matter.')),
    '<w:sectPr><w:headerReference w:type="first" r:id="rHeader"/><w:titlePg/></w:sectPr>',
  ].join(''),
  footnotes: footnote(2, tab, r('See also A/81/190.')),
};
