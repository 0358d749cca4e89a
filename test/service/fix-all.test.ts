import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { difference } from '../../server/src/features/fixing/fix-all';
import { fixText } from '../../server/src/lint/fix';
import { applyEdits } from '../../server/src/text/edit';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { samples, seedText } from '../texts';
import { apply, draft, marked, settings } from './marked';
import { runs } from '../patience';

const service = createResolutionService();

describe('fix all', () => {
  it('mends every safe finding', () => {
    const { document } = marked(draft('Noting the report.\n\nNoting the reply;'));
    assert.equal(
      apply(document, service.fixAll(document, settings)),
      draft('*Noting* the report,\n\n*Noting* the reply,'),
    );
  });

  it('has nothing to do in a text that is right', () => {
    const { document } = marked(draft('*Noting* the report,'));
    assert.deepEqual(service.fixAll(document, settings), []);
  });

  it('touches only what differs', () => {
    const { document, ranges } = marked(draft('*Noting* the report⟦.⟧\n\n*Noting* the reply⟦;⟧'));
    assert.deepEqual(
      service.fixAll(document, settings),
      ranges.map((range) => ({ range, newText: ',' })),
    );
  });

  for (const { name, text } of [...samples(), { name: 'a real draft', text: seedText() ?? '' }])
    it(`gives the text that the terminal gives, and is then done: ${name}`, () => {
      for (const source of [text, text.replace(/\r?\n/g, '\r\n')]) {
        const document = TextDocument.create(`test:/${name}`, 'un-resolution', 1, source);
        const mended = apply(document, service.fixAll(document, defaultSettings));
        assert.equal(mended, fixText(source, { settings: defaultSettings }).text);
        const again = TextDocument.create(`test:/${name}`, 'un-resolution', 2, mended);
        assert.deepEqual(service.fixAll(again, defaultSettings), []);
      }
    });
});

describe('the difference of two texts', () => {
  const words = fc.constantFrom(
    'a',
    'b',
    ' ',
    '.',
    ',',
    '*',
    '\n',
    '\r\n',
    '\n\n',
    '𝄞',
    '𝄢',
    'é',
    '(a)',
    '1.',
  );
  const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));

  it('turns one into the other, as an editor applies it', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edits = difference(before, after);
        assert.equal(applyEdits(before, edits), after);
        const document = TextDocument.create('test:/difference', 'un-resolution', 1, before);
        const textEdits = edits.map(({ start, end, text }) => ({
          range: { start: document.positionAt(start), end: document.positionAt(end) },
          newText: text,
        }));
        assert.equal(TextDocument.applyEdits(document, textEdits), after);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is nothing between equal texts', () => {
    assert.deepEqual(difference('a\nb', 'a\nb'), []);
  });

  it('leaves lines alone that were not changed', () => {
    assert.deepEqual(difference('one\ntwo\nthree\n', 'one\nthree\n'), [{ start: 4, end: 8, text: '' }]);
  });
});
