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
  'plain',
  'conclusion',
  'note',
];

/** The running text of a body, whatever its kind: what is no title and no table. */
export const bodyRoles: readonly Role[] = [
  'preambular',
  'operative',
  'subparagraph',
  'continuation',
  'plain',
];
