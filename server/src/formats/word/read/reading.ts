import type { Losses } from './losses';
import type { Notes } from './notes';
import type { ParagraphLook, Styles } from './styles';
import type { View } from './views';

/** What the texts of a document are read with, for one view of them. */
export interface Reading {
  readonly view: View;
  readonly styles: Styles;
  readonly notes: Notes;
  readonly losses: Losses;
  /** The label of the next paragraph of a list; empty for any other. */
  readonly label: (look: ParagraphLook) => string;
}
