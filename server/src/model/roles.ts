import type { Role } from '../syntax/resolution';

/** Where symbols stand: the masthead, the text, and the notes, which have most of them. */
export const symbolRoles: readonly Role[] = [
  'masthead',
  'formula',
  'heading',
  'preambular',
  'operative',
  'subparagraph',
  'continuation',
  'conclusion',
  'note',
];

/** The running text of a resolution: what stands in its parts and is not a title. */
export const bodyRoles: readonly Role[] = ['preambular', 'operative', 'subparagraph', 'continuation'];
