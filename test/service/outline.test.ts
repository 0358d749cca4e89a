import { strict as assert } from 'node:assert';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { createResolutionService } from '../../server/src/service';
import { samples } from '../texts';
import { marked } from './marked';

const service = createResolutionService();

/** The tree in lines, indented; the detail behind a stroke. */
const lines = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` | ${detail}`}`,
    ...lines(children, depth + 1),
  ]);

const outlineOf = (text: string): string[] => lines(service.outline(marked(text).document));

const text = `A/C.3/81/L.12

Eighty-first session

Ghana and Iceland: draft resolution

Public libraries

*The General Assembly*,

*Recalling* its resolution 75/155 of 16 December 2020,[^1]

*Noting* the report,

1. *Calls upon* Member States to include public libraries in their national strategies, and in doing so:

   (a) To keep entry free;

   (b) To provide works, including:

      (i) Braille;

2. *Decides* to remain seized of the matter.

Annex

**Principles**

1. Records are kept.

[^1]: A/81/190.
`;

describe('outline', () => {
  it('keeps a preamble in its place if the formula comes after it', () => {
    const { document } = marked(
      '*Recalling* it,\n\n## Annex\n*<!-- cover -->\n\nA/81/L.19\n\n<!-- /cover -->\n\n*The General Assembly*,\n\n1. *Decides* to act.\n',
    );
    for (const { range, selectionRange } of service.outline(document)) {
      assert.ok(range.start.line <= range.end.line);
      assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
    }
  });

  it('shows masthead, preamble, operative paragraphs, annex and notes', () => {
    assert.deepEqual(outlineOf(text), [
      'Masthead',
      '  A/C.3/81/L.12 | Symbol',
      '  Eighty-first session | Session',
      '  Ghana and Iceland: draft resolution | Sponsors',
      '  Public libraries | Title',
      'Preamble',
      '  Recalling its resolution 75/155 of 16 December 2020 | PP1',
      '  Noting the report | PP2',
      '1. Calls upon Member States to include public libraries in their national…',
      '  (a) To keep entry free',
      '  (b) To provide works, including',
      '    (i) Braille',
      '2. Decides to remain seized of the matter',
      'Annex. Principles',
      '  1. Records are kept',
      'A/81/190 | Note 1',
    ]);
  });

  it('begins the preamble at the enacting formula', () => {
    const { document } = marked(text);
    const preamble = service.outline(document).find(({ name }) => name === 'Preamble');
    assert.equal(document.getText(preamble?.range).split('\n')[0], '*The General Assembly*,');
    assert.deepEqual(preamble?.selectionRange.start, preamble?.range.start);
  });

  it('gives the parts of a composite text and its sections their titles', () => {
    const composite = samples().find(({ name }) => name.startsWith('composite'));
    const tree = outlineOf(composite?.text ?? '').filter((line) => !/ \| (?!PP)/.test(line));
    assert.deepEqual(tree, [
      'Masthead',
      'A. Information in the service of humanity',
      '  Preamble',
      '    Taking note of the report of the Committee on Information | PP1',
      '    Recalling its resolution 76/268 of 10 June 2022 | PP2',
      '  Urges all countries, organizations of the United Nations system and all…',
      'B. United Nations global communications policies and activities',
      '  Preamble',
      '    Emphasizing the importance of the six official languages | PP1',
      '    Aware that readers now reach the United Nations by more ways than… | PP2',
      '  I. Multilingualism',
      '    1. Requests the Secretariat to publish texts of lasting interest in the…',
      '    2. Also requests the Secretariat to report to the Committee on Information…',
      '  II. Libraries',
      '    3. Acknowledges the work of the Dag Hammarskjöld Library',
      '    4. Encourages the Library to go on with the digitization of older…',
    ]);
  });

  it('has a name for everything and holds every child', () => {
    const holds = (symbol: DocumentSymbol): boolean => {
      const { document } = current;
      const [start, end] = [document.offsetAt(symbol.range.start), document.offsetAt(symbol.range.end)];
      const head = [symbol.selectionRange.start, symbol.selectionRange.end].map((p) => document.offsetAt(p));
      assert.ok(symbol.name.trim() !== '');
      assert.ok(
        head.every((offset) => start <= offset && offset <= end),
        `selection of ${symbol.name}`,
      );
      return (symbol.children ?? []).every(
        (child) =>
          document.offsetAt(child.range.start) >= start &&
          document.offsetAt(child.range.end) <= end &&
          holds(child),
      );
    };
    let current = marked('');
    for (const sample of samples()) {
      current = marked(sample.text.replace(/[⟦⟧▮]/g, ''));
      for (const symbol of service.outline(current.document))
        assert.ok(holds(symbol), `${sample.name}: ${symbol.name}`);
    }
  });

  it('of an empty text is empty', () => {
    assert.deepEqual(outlineOf(''), []);
  });

  it('has the paragraphs of a statement', () => {
    assert.deepEqual(
      outlineOf(
        '# Statement by the President of the Security Council\n\nThe Security Council calls upon States:\n\n(a) To act.\n',
      ),
      [
        'Masthead',
        '  Statement by the President of the Security Council | Title',
        'The Security Council calls upon States',
        '  (a) To act',
      ],
    );
  });
});
