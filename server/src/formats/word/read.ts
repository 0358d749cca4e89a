export { DocumentProblem } from '../ooxml/problem';
export { placeOf, type Mapped } from './read/builder';
export type { Loss, LossKind } from './read/losses';
export type { Place } from './read/pieces';
export { readWord, type WordComment, type WordDraft } from './read/read';
