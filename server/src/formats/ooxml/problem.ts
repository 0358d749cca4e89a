/** Why a file cannot be read as a document, in words that follow its name: `it is cut off`. */
export class DocumentProblem extends Error {}
