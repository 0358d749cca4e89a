import { w, xmlPart } from '../../ooxml/print';
import { wordNamespaces } from './namespaces';
import type { Layout } from './layouts';
import { paragraphProperties, runProperties, type ParagraphFormat, type RunFormat } from './properties';
import type { Script } from './script';

/** A style by the id and the name that the files of the Organization have for it. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'character' | 'table';
  readonly basedOn?: string;
  readonly paragraph?: ParagraphFormat;
  readonly run?: RunFormat;
}

/** The part of a file that says what its styles look like. */
export const stylesPart = (layout: Layout, script: Script): string =>
  xmlPart(
    w(
      'styles',
      wordNamespaces,
      w(
        'docDefaults',
        {},
        w(
          'rPrDefault',
          {},
          runProperties({ font: script.font, size: layout.text.size, language: script.language }),
        ),
        w('pPrDefault'),
      ),
      w('latentStyles', {
        defLockedState: 0,
        defUIPriority: 99,
        defSemiHidden: 0,
        defUnhideWhenUsed: 0,
        defQFormat: 0,
        count: 376,
      }),
      ...stylesOf(layout, script).map(printStyle),
    ),
  );

function printStyle({ id, name, kind, basedOn, paragraph = {}, run = {} }: Style): string {
  const isDefault = defaults.includes(id) ? true : undefined;
  const table =
    kind === 'table'
      ? w(
          'tblPr',
          {},
          w('tblInd', { 'w:w': 0, type: 'dxa' }),
          w(
            'tblCellMar',
            {},
            ...['top', 'left', 'bottom', 'right'].map((side) => w(side, { 'w:w': 0, type: 'dxa' })),
          ),
        )
      : '';
  return w(
    'style',
    {
      type: kind ?? 'paragraph',
      default: isDefault,
      customStyle: isKnown(name) ? undefined : true,
      styleId: id,
    },
    w('name', { val: name }),
    basedOn === undefined ? '' : w('basedOn', { val: basedOn }),
    w('qFormat'),
    paragraphProperties(paragraph),
    runProperties(run),
    table,
  );
}

const defaults = ['Normal', 'DefaultParagraphFont', 'TableNormal'];

/** Word has styles of these names itself. */
const isKnown = (name: string): boolean =>
  /^[A-Za-z]/.test(name) && !name.includes('_') && !ours.includes(name);
const ours = [
  'Session',
  'Sponsors',
  'XLarge',
  'Publication',
  'Original',
  'Distribution',
  'ReleaseDate',
  'Closing Lines',
];

function stylesOf(layout: Layout, { rightToLeft, language }: Script): readonly Style[] {
  const { text, notes, head, masthead, running } = layout;
  const bold: RunFormat = { bold: true };
  const heading = (size: number, line: number, more: RunFormat = {}): Pick<Style, 'paragraph' | 'run'> => ({
    paragraph: { line },
    run: { ...more, size },
  });
  /** A title with a number to the left of it: it begins with a tab, its number or nothing, and a tab. */
  const numbered: ParagraphFormat = {
    endStop: head.number,
    stops: text.stops,
    left: text.indent,
    right: text.indent,
    hanging: text.indent,
  };
  return [
    {
      id: 'Normal',
      name: 'Normal',
      paragraph: { line: text.line, ...(rightToLeft ? { rightToLeft } : {}) },
      run: {
        size: text.size,
        spacing: text.spacing,
        scale: text.scale,
        ...(rightToLeft ? { rightToLeft } : {}),
        language,
      },
    },
    { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', kind: 'character' },
    { id: 'TableNormal', name: 'Normal Table', kind: 'table' },
    {
      id: 'SingleTxt',
      name: '__Single Txt',
      basedOn: 'Normal',
      paragraph: {
        stops: text.stops,
        after: text.after,
        left: text.indent,
        right: text.indent,
        align: 'both',
      },
      run: { kern: 7 },
    },
    {
      id: 'H1',
      name: '_ H_1',
      basedOn: 'Normal',
      paragraph: { keep: true, line: head.titleLine.line, outline: 0 },
      run: { ...bold, size: head.titleLine.size },
    },
    {
      id: 'HCh',
      name: '_ H _Ch',
      basedOn: 'H1',
      ...heading(head.adopted.size, head.adopted.line, { spacing: -2 }),
    },
    {
      id: 'H23',
      name: '_ H_2/3',
      basedOn: 'H1',
      paragraph: { line: text.line, outline: 1 },
      run: { spacing: 2, size: text.size },
    },
    {
      id: 'H4',
      name: '_ H_4',
      basedOn: 'Normal',
      paragraph: { keep: true, outline: 3 },
      run: { italic: true },
    },
    {
      id: 'Closing',
      name: 'Closing Lines',
      basedOn: 'Normal',
      paragraph: {
        keep: true,
        before: layout.closing.before,
        left: text.indent,
        right: text.indent,
        align: 'right',
      },
      run: { italic: true },
    },
    { id: 'Session', name: 'Session', basedOn: 'H23' },
    { id: 'Sponsors', name: 'Sponsors', basedOn: 'H1', ...heading(text.size, text.line) },
    { id: 'AgendaItemNormal', name: 'Agenda_Item_Normal', ...heading(text.size, text.line) },
    { id: 'TitleHCH', name: 'Title_H_CH', basedOn: 'HCh', paragraph: numbered },
    { id: 'TitleH1', name: 'Title_H1', basedOn: 'H1', paragraph: numbered },
    { id: 'TitleH2', name: 'Title_H2', basedOn: 'H23', paragraph: numbered },
    {
      id: 'AgendaTitleH2',
      name: 'Agenda_Title_H2',
      basedOn: 'TitleH1',
      paragraph: { line: text.line, left: 0, right: head.rightOfAgendaTitle, hanging: 0 },
      run: { size: text.size },
    },
    {
      id: 'XLarge',
      name: 'XLarge',
      basedOn: 'HCh',
      ...heading(masthead.organ.size, masthead.organ.line, { scale: 98 }),
    },
    ...['Publication', 'Original', 'Distribution', 'ReleaseDate'].map((name): Style => ({
      id: name,
      name,
      basedOn: 'Normal',
      run: { size: text.size },
    })),
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      paragraph: {
        ...(notes.mark === undefined ? {} : { endStop: notes.mark }),
        // LibreOffice moves the tab before a mark to the place after it: a second stop keeps the text in its column there.
        stops: [notes.text, ...(notes.mark === undefined ? [] : [notes.text + 13])],
        line: notes.line,
        left: notes.left,
        right: notes.right,
        hanging: notes.hanging,
      },
      run: { spacing: notes.spacing, scale: notes.scale, size: notes.size },
    },
    {
      id: 'FootnoteReference',
      name: 'footnote reference',
      kind: 'character',
      run: { spacing: notes.spacing, isRaised: true },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      paragraph: { line: 'auto' },
      run: { size: running.size },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: { line: 'auto' },
      run: { ...bold, size: running.size },
    },
    {
      id: 'Hyperlink',
      name: 'Hyperlink',
      kind: 'character',
      run: { color: '0000FF' },
    },
  ];
}
