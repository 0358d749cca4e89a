import type { Role } from '../../syntax/resolution';

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
