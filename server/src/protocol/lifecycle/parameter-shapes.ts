type Fits = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString: Fits = (value) => typeof value === 'string';
/** A fraction, or less than nothing, would be no place in a text but NaN. */
const isCount: Fits = (value) => Number.isInteger(value) && Number(value) >= 0;
const isPosition: Fits = (value) => isRecord(value) && isCount(value.line) && isCount(value.character);
const isRange: Fits = (value) => isRecord(value) && isPosition(value.start) && isPosition(value.end);
const hasUri: Fits = (value) => isRecord(value) && isString(value.uri);
const isChange: Fits = (value) =>
  isRecord(value) && isString(value.text) && (value.range === undefined || isRange(value.range));
const isListOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);

/** What a parameter must be, in the words of the answer to a client that gives something else. */
interface Kind {
  readonly must: string;
  readonly fits: Fits;
}

type Shape = Readonly<Record<string, Kind>>;

const object: Kind = { must: 'be an object', fits: isRecord };
const string: Kind = { must: 'be a string', fits: isString };
const base64: Kind = {
  must: 'be bytes as base64',
  fits: (value) => isString(value) && /^[A-Za-z\d+/]*={0,2}$/.test(String(value)),
};
const identified: Kind = { must: 'have a "uri", a string', fits: hasUri };
const position: Kind = {
  must: 'have a "line" and a "character", whole numbers from 0 on',
  fits: isPosition,
};
const range: Kind = { must: 'have a "start" and an "end", positions', fits: isRange };

const document = { textDocument: identified };
const place = { ...document, position };
const stretch = { ...document, range };

/** What of the parameters is used without a further look; of a method that is not named nothing is. */
const expected: Readonly<Record<string, Shape | ((params: object) => Shape)>> = {
  initialize: { capabilities: object },
  'textDocument/didOpen': {
    textDocument: {
      must: 'have a "uri" and a "text", strings',
      fits: (value) => hasUri(value) && isRecord(value) && isString(value.text),
    },
  },
  'textDocument/didChange': {
    ...document,
    contentChanges: {
      must: 'be an array of changes, each with a "text" and, where it is for a part, a "range"',
      fits: isListOf(isChange),
    },
  },
  'textDocument/didClose': document,
  'workspace/didChangeWatchedFiles': {
    changes: { must: 'be an array of changes, each with a "uri"', fits: isListOf(hasUri) },
  },
  'textDocument/hover': place,
  'textDocument/definition': place,
  'textDocument/references': { ...place, context: object },
  'textDocument/documentHighlight': place,
  'textDocument/documentLink': document,
  'textDocument/completion': place,
  'completionItem/resolve': { label: string },
  'textDocument/inlayHint': stretch,
  'textDocument/documentSymbol': document,
  'textDocument/foldingRange': document,
  'textDocument/selectionRange': {
    ...document,
    positions: { must: 'be an array of positions', fits: isListOf(isPosition) },
  },
  'textDocument/formatting': document,
  'textDocument/rangeFormatting': stretch,
  'textDocument/onTypeFormatting': place,
  'textDocument/semanticTokens/full': document,
  'textDocument/semanticTokens/full/delta': document,
  'textDocument/semanticTokens/range': stretch,
  'textDocument/codeLens': document,
  'textDocument/prepareRename': place,
  'textDocument/rename': { ...place, newName: string },
  'textDocument/codeAction': { ...stretch, context: object },
  'textDocument/diagnostic': document,
  'workspace/diagnostic': {
    previousResultIds: { must: 'be an array of objects, each with a "uri"', fits: isListOf(hasUri) },
  },
  'workspace/symbol': { query: string },
  'workspace/executeCommand': { command: string },
  'resolint/citations': { uri: string },
  'resolint/mending': { uri: string },
  'resolint/practice': { uri: string },
  'resolint/report': { uri: string, format: string },
  'resolint/richText': (params) => ('range' in params ? { uri: string, range } : { uri: string }),
  'resolint/textsNamed': (params) => ('symbol' in params ? { symbol: string } : { uri: string, position }),
  'resolint/importFacts': { file: string },
  'resolint/importWord': { bytes: base64 },
  'resolint/reviewWord': { uri: string, bytes: base64 },
  'resolint/pasteWord': { html: string },
  'resolint/export': { uri: string, format: string },
  'resolint/exportWord': { uri: string },
  'resolint/predecessor': { uri: string },
  'resolint/choosePredecessor': (params) => ('at' in params ? { uri: string, at: string } : { uri: string }),
  'resolint/compare': { uri: string },
  'resolint/earlierText': { uri: string },
  'resolint/comparisonReport': { uri: string, format: string },
  'resolint/targetSession': { at: string },
  'resolint/rollover': { at: string },
  'resolint/librarySearch': { query: string },
  'resolint/updateWord': { uri: string, bytes: base64 },
};

/** What is wrong with the parameters of a message, in words for whoever wrote the client. */
export function problemOf(method: string, params: unknown): string | undefined {
  const shape = Object.hasOwn(expected, method) ? expected[method] : undefined;
  if (!shape) return undefined;
  if (!isRecord(params)) return `${method}: its parameters must be an object.`;
  const kinds = Object.entries(typeof shape === 'function' ? shape(params) : shape);
  const wrong = kinds.find(([name, { fits }]) => !fits(params[name]));
  return wrong && `${method}: "${wrong[0]}" must ${wrong[1].must}.`;
}
