import * as l10n from '@vscode/l10n';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { plain } from '../../syntax/paragraphs';
import type { MastheadFieldKind, Note, Body, Paragraph, Resolution, Section } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { extentOf, extentOfAll, extentOfBody, extentOfPreamble, paragraphsOf } from '../places';
import { toRange } from '../range';

/** Characters of a paragraph that an outline shows before it breaks off. */
const longest = 72;

const fieldNames: Readonly<Record<MastheadFieldKind, () => string>> = {
  symbol: () => l10n.t('Symbol'),
  distribution: () => l10n.t('Distribution'),
  date: () => l10n.t('Date'),
  original: () => l10n.t('Original language'),
  session: () => l10n.t('Session'),
  committee: () => l10n.t('Committee'),
  'agenda-item': () => l10n.t('Agenda item'),
  sponsors: () => l10n.t('Sponsors'),
  adoption: () => l10n.t('Adoption'),
  title: () => l10n.t('Title'),
};

/** The tree of a text: masthead, preamble, operative paragraphs with their subparagraphs, annexes, notes. */
export function outline(document: TextDocument, resolution: Resolution): DocumentSymbol[] {
  const { masthead, parts, notes } = resolution;
  const build = new Builder(document);
  return [
    ...build.group(l10n.t('Masthead'), SymbolKind.File, extentOfAll(masthead.paragraphs), () =>
      masthead.fields.map((field) =>
        build.entry(shorten(field.text), SymbolKind.Property, field, { detail: fieldNames[field.kind]() }),
      ),
    ),
    ...parts.flatMap((part, i) => build.part(part, parts.length > 1 ? i : undefined)),
    ...parts.flatMap(({ annexes }) => annexes).flatMap((annex) => build.annex(annex)),
    ...notes.map((note) => build.note(note)),
  ];
}

class Builder {
  constructor(private readonly document: TextDocument) {}

  entry(
    name: string,
    kind: SymbolKind,
    extent: Span,
    more: { readonly detail?: string; readonly head?: Span; readonly children?: DocumentSymbol[] } = {},
  ): DocumentSymbol {
    const { detail, head = extent, children } = more;
    return {
      // Editors refuse a symbol without a name.
      name: name.trim() === '' ? '…' : name,
      kind,
      range: toRange(this.document, extent),
      selectionRange: toRange(this.document, head),
      ...(detail === undefined ? {} : { detail }),
      ...(children && children.length > 0 ? { children } : {}),
    };
  }

  /** One symbol over a stretch, or none where the stretch is missing. */
  group(
    name: string,
    kind: SymbolKind,
    extent: Span | undefined,
    children: () => DocumentSymbol[],
  ): DocumentSymbol[] {
    if (!extent) return [];
    return [
      this.entry(name, kind, extent, {
        head: { start: extent.start, end: extent.start },
        children: children(),
      }),
    ];
  }

  /** A part of a composite text is a symbol of its own; the only part of a text is not. */
  part(part: Body, index: number | undefined): DocumentSymbol[] {
    // A statement and a decision have no sections, only paragraphs.
    const sections =
      part.kind === 'resolution'
        ? part.sections.flatMap((section) => this.section(part, section))
        : part.children.map((paragraph) => this.paragraph(paragraph));
    if (index === undefined) return sections;
    const extent = extentOfAll(paragraphsOf(part));
    const name =
      titleOf(part.headings) ?? (part.formula ? shorten(plain(part.formula)) : l10n.t('Part {0}', index + 1));
    return this.group(name, SymbolKind.Module, extent, () => sections);
  }

  section(part: Body, section: Section): DocumentSymbol[] {
    const { headings, preamble, operative } = section;
    const lists = [
      ...this.group(l10n.t('Preamble'), SymbolKind.Namespace, extentOfPreamble(part, section), () =>
        preamble.map((paragraph, i) => this.paragraph(paragraph, `PP${i + 1}`)),
      ),
      ...operative.map((paragraph) => this.paragraph(paragraph)),
    ];
    const title = titleOf(headings);
    if (title === undefined) return lists;
    return this.group(
      title,
      SymbolKind.Module,
      extentOfAll([...headings, ...preamble, ...operative]),
      () => lists,
    );
  }

  paragraph(paragraph: Paragraph, detail?: string): DocumentSymbol {
    const { role, items, start, end } = paragraph;
    const kind =
      role === 'operative'
        ? SymbolKind.Method
        : role === 'subparagraph'
          ? SymbolKind.Field
          : role === 'plain' || role === 'heading'
            ? SymbolKind.String
            : SymbolKind.Constant;
    return this.entry(nameOf(paragraph), kind, extentOf(paragraph), {
      head: { start, end },
      children: items.map((item) => this.paragraph(item)),
      ...(detail === undefined ? {} : { detail }),
    });
  }

  annex(annex: Body): DocumentSymbol[] {
    const { headings, children, annexes } = annex;
    const [first] = [...headings, ...children];
    if (!first) return [];
    return this.group(titleOf(headings) ?? nameOf(first), SymbolKind.Package, extentOfBody(annex), () => [
      ...children.filter((paragraph) => paragraph !== first).map((paragraph) => this.paragraph(paragraph)),
      ...annexes.flatMap((appendix) => this.annex(appendix)),
    ]);
  }

  /** Notes may stand anywhere: no symbol could hold them all and nothing else. */
  note({ id, paragraph }: Note): DocumentSymbol {
    return this.entry(shorten(plain(paragraph)), SymbolKind.Key, extentOf(paragraph), {
      head: { start: paragraph.start, end: paragraph.end },
      detail: l10n.t('Note {0}', id),
    });
  }
}

/** `I. Multilingualism`: the headings of a part or section in one line. */
export function titleOf(headings: readonly Paragraph[]): string | undefined {
  const texts = headings.map(plain).filter((text) => text !== '');
  return texts.length > 0 ? shorten(texts.join('. ')) : undefined;
}

/** `2. Calls upon Member States to include public libraries`: the number, the verb and its subject. */
export function nameOf(paragraph: Paragraph): string {
  const { marker } = paragraph;
  const text = shorten(plain(paragraph));
  return marker && marker.shape !== 'bullet' ? `${labelOf(marker)} ${text}` : text;
}

const labelOf = ({ shape, prefix = '', label, inserted }: NonNullable<Paragraph['marker']>): string =>
  shape === 'number'
    ? `${prefix}${label}${inserted ? ` ${inserted}` : ''}.`
    : shape === 'stop'
      ? `${label}.`
      : `(${label})`;

/** The first words, up to a length or to the end of the clause. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line.replace(/[,;:.]$/, '');
  const head = line.slice(0, longest);
  const stop = head.lastIndexOf(' ');
  return `${head.slice(0, stop > longest / 2 ? stop : longest).replace(/(?<![,;: ])[,;: ]+$/, '')}…`;
}
