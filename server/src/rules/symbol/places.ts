import type { Paragraph, Resolution } from '../../syntax/resolution';

/** Where symbols stand: the masthead, the text, and the notes, which have most of them. */
export const symbolPlaces = ({ paragraphs, notes }: Resolution): readonly Paragraph[] => [
  ...paragraphs.filter(({ role }) => role !== 'table' && role !== 'annex'),
  ...notes.map(({ paragraph }) => paragraph),
];
