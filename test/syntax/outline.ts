import { parseResolution } from '../../server/src/syntax/parse';
import type { Body, Paragraph } from '../../server/src/syntax/resolution';

/** The first words of a paragraph, without mark-up. */
const words = ({ inline }: Paragraph): string => inline.prose.text.trim().split(/\s+/).slice(0, 3).join(' ');

function line(paragraph: Paragraph, depth: number): string[] {
  const { role, marker, degree } = paragraph;
  const label = marker && marker.shape !== 'bullet' ? ` ${marker.label}` : '';
  const nested = [...paragraph.items, ...paragraph.more].sort((a, b) => a.start - b.start);
  return [
    `${'  '.repeat(depth)}${role}${degree === undefined ? '' : ` ${degree}`}${label}: ${words(paragraph)}`,
    ...nested.flatMap((item) => line(item, depth + 1)),
  ];
}

function annexed({ headings, children, annexes }: Body, name: string): string[] {
  return [
    ...[...headings, ...children].flatMap((paragraph) => line(paragraph, 0)).map((text) => `${name} ${text}`),
    ...annexes.flatMap((appendix) => annexed(appendix, 'appendix')),
  ];
}

/** The tree of a text in a form that can be read in a test: role, number or letter, first words. */
export function outline(text: string): string[] {
  const { masthead, parts, notes, furniture } = parseResolution(text);
  return [
    ...masthead.paragraphs.flatMap((paragraph) => line(paragraph, 0)),
    ...parts.flatMap(({ formula, sections }) => [
      ...(formula ? line(formula, 0) : []),
      ...sections.flatMap(({ headings, preamble, operative }) =>
        [...headings, ...preamble, ...operative].flatMap((paragraph) => line(paragraph, 0)),
      ),
    ]),
    ...parts
      .filter(({ kind }) => kind !== 'resolution')
      .flatMap(({ kind, children, conclusion }) =>
        [...children, ...conclusion]
          .flatMap((paragraph) => line(paragraph, 0))
          .map((text) => `${kind} ${text}`),
      ),
    ...parts.flatMap(({ annexes }) => annexes.flatMap((annex) => annexed(annex, 'annex'))),
    ...notes.map(({ id, paragraph }) => `note ${id}: ${words(paragraph)}`),
    ...furniture.map(({ content }) => `furniture: ${text.slice(content.start, content.end)}`),
  ];
}

/** The prose of the first paragraph. */
export const firstProse = (text: string): string =>
  parseResolution(text).paragraphs[0]?.inline.prose.text ?? '';
