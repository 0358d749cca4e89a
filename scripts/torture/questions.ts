import type { TextDocument } from 'vscode-languageserver-textdocument';
import { restructurings, type RestructuringName } from '../../server/src/features/restructure/restructure';
import { readSettings } from '../../server/src/lint/settings';
import type { ResolutionService } from '../../server/src/service';
import { pick, type Random } from './edits';

/** With everything on that an editor can show. */
export const settings = readSettings({
  codeLens: true,
  changeLens: true,
  inlayHints: { citations: 'title', paragraphs: true },
});

interface Place {
  readonly service: ResolutionService;
  readonly document: TextDocument;
  readonly random: Random;
}

const restructuringNames = Object.keys(restructurings) as RestructuringName[];

/** What an editor asks of a document while it is written, each at a random place. */
const questions: Readonly<Record<string, (place: Place) => unknown>> = {
  hover: ({ service, document, random }) => service.hover(document, settings, position(document, random)),
  completion: ({ service, document, random }) =>
    service
      .complete(document, settings, position(document, random))
      .items.slice(0, 3)
      .map((item) => service.resolveCompletion(item)),
  outline: ({ service, document }) => service.outline(document),
  folding: ({ service, document }) => service.foldingRanges(document),
  tokens: ({ service, document }) => service.semanticTokens(document, settings),
  actions: ({ service, document, random }) => {
    const start = position(document, random);
    return service.codeActions(document, settings, { start, end: { ...start, line: start.line + 3 } });
  },
  refactorings: ({ service, document, random }) => {
    const start = position(document, random);
    return service.refactorings(document, { start, end: start });
  },
  definition: ({ service, document, random }) => service.definition(document, position(document, random)),
  references: ({ service, document, random }) =>
    service.references(document, {
      position: position(document, random),
      includeDeclaration: true,
    }),
  highlights: ({ service, document, random }) => service.highlights(document, position(document, random)),
  links: ({ service, document }) => service.links(document),
  citations: ({ service, document }) => service.citations(document, settings),
  hints: ({ service, document }) => service.inlayHints(document, settings, whole(document)),
  lenses: ({ service, document }) => service.codeLenses(document, settings),
  selection: ({ service, document, random }) =>
    service.selectionRanges(document, [position(document, random), position(document, random)]),
  rename: ({ service, document, random }) => {
    const at = position(document, random);
    return service.prepareRename(document, at) && service.rename(document, at, '3');
  },
  format: ({ service, document }) => service.format(document),
  enter: ({ service, document, random }) => service.formatOnEnter(document, position(document, random)),
  restructure: ({ service, document, random }) =>
    service.restructure(document, pick(random, restructuringNames), position(document, random)),
  symbols: ({ service, document }) => service.workspaceSymbols('report', [document]),
  practice: ({ service, document }) => service.describe(document, settings),
};

const names = Object.keys(questions);

/** Asks one of them, drawn by lot, and tells which. */
export function askSomething(place: Place): string {
  const name = pick(place.random, names);
  const answer = questions[name]?.(place);
  // Whatever is answered goes over a wire.
  JSON.stringify(answer);
  return name;
}

/** Now and then outside the text, as a client is that is a version behind. */
function position(document: TextDocument, random: Random): { line: number; character: number } {
  if (random() < 0.02) return { line: document.lineCount + 3, character: 999 };
  return document.positionAt(Math.floor(random() * (document.getText().length + 1)));
}

const whole = (document: TextDocument) => ({
  start: { line: 0, character: 0 },
  end: document.positionAt(document.getText().length),
});
