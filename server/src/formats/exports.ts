// The forms that a draft is written to beside Word's, and read from: a bundle of its own, loaded with the first of them.
export type { IdScheme } from './akn/ids';
export { readAkn } from './akn/read';
export { DocumentProblem } from './ooxml/problem';
export { writeAkn } from './akn/write';
export { writeHtml, writeHtmlFragment } from './html/html';
