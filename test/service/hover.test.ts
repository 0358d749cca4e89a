import { strict as assert } from 'node:assert';
import { MarkupContent } from 'vscode-languageserver-types';
import { createResolutionService } from '../../server/src/service';
import { draft, marked, settings } from './marked';

const service = createResolutionService();

describe('hover', () => {
  it('explains the rule behind a finding', () => {
    const { document, cursor, ranges } = marked(draft('*Noting* the report⟦▮.⟧'));
    const hover = service.hover(document, settings, cursor);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.deepEqual(hover.range, ranges[0]);
    const { value } = hover.contents;
    assert.match(value, /^\*\*Every preambular paragraph ends with a comma\.\*\*$/m);
    assert.match(value, /^\*Source:\* .+/m);
    assert.match(
      value,
      /\[punctuation\/preamble-comma\]\(https:.*\/docs\/rules\/punctuation\/preamble-comma\.md\)/,
    );
  });

  it('says nothing where nothing is found', () => {
    const { document, cursor } = marked(draft('*Noting* the re▮port.'));
    assert.equal(service.hover(document, settings, cursor), null);
  });

  it('says nothing of a finding that is silenced', () => {
    const { document, cursor } = marked(draft('*Noting* the report▮.'));
    const silent = { ...settings, enable: false };
    assert.equal(service.hover(document, silent, cursor), null);
  });
});
