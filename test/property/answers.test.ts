import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fragments } from '../../scripts/torture/fragments';
import { settings } from '../../scripts/torture/questions';
import { restructurings, type RestructuringName } from '../../server/src/features/restructure/restructure';
import { isRefusal } from '../../server/src/features/restructure/restructuring';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { createResolutionService } from '../../server/src/service';
import { samples } from '../texts';
import { assertEdits, assertRange, assertSelection, assertSymbols, isPlace } from './valid';
import { runs } from '../patience';

const uri = 'test:///answers.unres';
const service = createResolutionService({
  onRuleError(rule, error) {
    throw new Error(`${rule} threw`, { cause: error });
  },
});
const open = (text: string): TextDocument => TextDocument.create(uri, 'un-resolution', 1, text);

/** Texts of nothing but what accidents bring into a draft, and drafts with some of it in them. */
const dense = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...fragments) },
      { weight: 2, arbitrary: fc.constantFrom('\n\n', '\r\n', '\r', ' ', '. ', ', ', ';', 'the report ') },
      fc.constantFrom(
        '*The General Assembly*,\n\n',
        '\n\n1. *Decides* to act;\n\n',
        '\n\n*Recalling* it,\n\n',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const drafts = samples().map(({ text }) => text.slice(0, 6000));
const texts = fc.oneof(
  dense,
  fc
    .tuple(dense, fc.constantFrom(...drafts), fc.nat())
    .map(([put, draft, at]) => draft.slice(0, at % draft.length) + put + draft.slice(at % draft.length)),
);

interface Place {
  readonly document: TextDocument;
  readonly at: Position;
  /** From there to another place. */
  readonly range: Range;
}
const places = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, first, second]): Place => {
  const document = open(text);
  const [from = 0, to = 0] = [first, second]
    .map((number) => number % (text.length + 1))
    .map((offset) => (isPlace(text, offset) ? offset : offset - 1))
    .sort((a, b) => a - b);
  const [start, end] = [document.positionAt(from), document.positionAt(to)];
  return { document, at: start, range: { start, end } };
});

/** Texts for each of the promises; more of them where somebody says so: `RUNS=10000 npx mocha -g "whatever is asked"`. */
const numRuns = Number(process.env.RUNS ?? runs(150));

describe('whatever is asked of whatever text', () => {
  before(loadFacts);
  before(() => loadVocabulary());
  const holds = (name: string, check: (place: Place) => void): void => {
    it(name, () => {
      fc.assert(fc.property(places, check), { numRuns });
    }).timeout(numRuns * 1000);
  };

  holds('is blamed and shown at places of the text', ({ document, at, range }) => {
    const whole = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    const shown: [string, readonly (Range | undefined)[]][] = [
      ['diagnostics', service.diagnose(document, settings).map((found) => found.range)],
      ['hover', [service.hover(document, settings, at)?.range]],
      ['highlights', (service.highlights(document, at) ?? []).map((found) => found.range)],
      ['links', service.links(document).map((link) => link.range)],
      ['lenses', service.codeLenses(document, settings).map((lens) => lens.range)],
      ['citations', service.citations(document, settings).flatMap((entry) => entry.places)],
      [
        'references',
        service.references(document, { position: at, includeDeclaration: true }).map((r) => r.range),
      ],
      ['rename', [service.prepareRename(document, at)?.range]],
      [
        'hints',
        [whole, range].flatMap((part) =>
          service
            .inlayHints(document, settings, part)
            .map(({ position }) => ({ start: position, end: position })),
        ),
      ],
      [
        'definition',
        service
          .definition(document, at)
          .flatMap((link) => [link.originSelectionRange, link.targetRange, link.targetSelectionRange]),
      ],
    ];
    for (const [what, ranges] of shown)
      for (const found of ranges) if (found) assertRange(document, found, what);
  });

  holds('is outlined, folded, coloured and selected as clients take it', ({ document, at }) => {
    assertSymbols(document, service.outline(document));
    for (const { startLine, endLine } of service.foldingRanges(document))
      assert.ok(startLine >= 0 && startLine < endLine && endLine < document.lineCount);
    for (const selection of service.selectionRanges(document, [at])) assertSelection(document, selection, at);
    let last = { line: 0, character: 0 };
    for (const { line, character, length } of service.semanticTokens(document, settings)) {
      const start = { line, character };
      const end = { line, character: character + length };
      assertRange(document, { start, end }, 'tokens');
      assertRange(document, { start: last, end: start }, 'tokens follow one another');
      last = end;
    }
  });

  holds('is completed where the cursor stands', ({ document, at }) => {
    for (const { textEdit } of service.complete(document, settings, at).items) {
      if (!textEdit) continue;
      const { start, end } = 'range' in textEdit ? textEdit.range : textEdit.insert;
      assertRange(document, { start, end }, 'completion');
      assert.ok(start.line === at.line && end.line === at.line, 'completion over lines');
      assert.ok(start.character <= at.character && at.character <= end.character, 'completion elsewhere');
    }
  });

  it('is completed at the nearest place where a client names one that is not there', () => {
    const document = open('*The General Assembly*,\n\nRe');
    for (const line of [-1, 0, 1, 2, 3, 1e9])
      for (const character of [-5, 0, 2, 1e9])
        for (const { textEdit } of service.complete(document, settings, { line, character }).items)
          if (textEdit)
            assertRange(document, 'range' in textEdit ? textEdit.range : textEdit.insert, 'completion');
  });

  holds('is changed by edits that can be made', ({ document, at, range }) => {
    for (const { title, edit } of service.codeActions(document, settings, range))
      for (const change of edit?.documentChanges ?? [])
        if ('edits' in change) assertEdits(document, change.edits as never, title);
    for (const newName of ['3', 'b', '(zz)', 'iv', '', '99999', '*']) {
      const edits = service.rename(document, at, newName);
      if (!isRefusal(edits)) assertEdits(document, edits, `rename to ${newName}`);
    }
    assertEdits(document, service.formatOnEnter(document, at), 'Enter');
    assertEdits(document, service.format(document, range), 'format a range');
    for (const name of Object.keys(restructurings) as RestructuringName[]) {
      const outcome = service.restructure(document, name, at);
      if (isRefusal(outcome)) continue;
      assert.equal(assertEdits(document, outcome.edits, name), outcome.text);
    }
  });

  for (const [name, edits] of Object.entries({
    'formatted once is formatted': (document: TextDocument) => service.format(document),
    'mended once is mended': (document: TextDocument) => service.fixAll(document, settings),
  }))
    holds(name, ({ document }) => {
      const once = open(assertEdits(document, edits(document), name));
      assert.equal(assertEdits(once, edits(once), name), once.getText());
    });
});
