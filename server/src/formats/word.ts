// All that is done with Word files: a bundle of its own, loaded with the first of them.
export { readClipboard, type Pasted } from './clipboard/read';
export { DocumentProblem } from './ooxml/problem';
export { placeOf, type Mapped } from './word/read/builder';
export type { Loss, LossKind } from './word/read/losses';
export type { Place } from './word/read/pieces';
export { readWord, type WordComment, type WordDraft } from './word/read/read';
export { reviewWord, type ReviewOptions, type WordReview } from './word/review/review';
export { rememberFile } from './word/update/remembered';
export { updateWord, type WordUpdate } from './word/update/update';
export { writeComparison, type ComparedTexts } from './word/compare/compare';
export { writeWord } from './word/write/write';
