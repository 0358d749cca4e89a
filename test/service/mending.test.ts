import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { mending } from '../../server/src/features/fixing/mending';
import { fixText } from '../../server/src/lint/fix';
import { applyEdits } from '../../server/src/text/edit';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { samples, seedText } from '../texts';
import { apply, draft } from './marked';

const options = { settings: defaultSettings };

describe('all that can be mended safely', () => {
  it('says of each edit which rule asks for it', () => {
    const source = draft('Noting the report.');
    const { mended, edits } = mending(source, options);
    assert.equal(applyEdits(source, edits), draft('*Noting* the report,'));
    assert.equal(mended, 2);
    assert.deepEqual(
      edits.map(({ start, end, text, rule }) => [source.slice(start, end), text, rule]),
      [
        ['Noting', '*Noting*', 'italics/opening-phrase'],
        ['.', ',', 'punctuation/preamble-comma'],
      ],
    );
  });

  it('names the rule of what is mended only after something else', () => {
    const source = draft('*Noting* the  report ,\n\n*Noting* the U.N.  report.');
    const { edits } = mending(source, options);
    const found = new Set(lintText(source, options).map(({ rule }) => rule));
    assert.ok(edits.length > 0);
    for (const { rule } of edits) assert.ok(found.has(rule), rule);
  });

  for (const { name, text } of [...samples(), { name: 'a real draft', text: seedText() ?? '' }])
    it(`is what is mended without a look: ${name}`, () => {
      const document = TextDocument.create(`test:/${name}`, 'un-resolution', 1, text);
      const service = createResolutionService();
      const { mended, edits } = service.mending(document, defaultSettings);
      const all = service.fixAll(document, defaultSettings);
      assert.equal(applyEdits(text, edits), apply(document, all));
      assert.equal(mended, fixText(text, options).mended);
      for (const { rule } of edits) assert.match(rule, /^[a-z]+\/[a-z\d-]+$/);
    });
});
