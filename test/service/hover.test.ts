import { strict as assert } from 'node:assert';
import { MarkupContent } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingHover, type OfferedFix } from '../../server/src/features/reading/finding-hover';
import { plainWords } from '../../server/src/features/markdown';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { rules } from '../../server/src/rules';
import { createResolutionService } from '../../server/src/service';
import { findingsOf } from '../rules/record';
import { at, draft, marked, settings } from './marked';

const service = createResolutionService();

describe('hover', () => {
  before(loadFacts);
  before(() => loadVocabulary());

  it('explains the rule behind a finding', () => {
    const { document, cursor, ranges } = marked(draft('*Noting* the report⟦▮.⟧'));
    const hover = service.hover(document, settings, cursor);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.deepEqual(hover.range, ranges[0]);
    const [why, more, ...rest] = hover.contents.value.split('\n\n');
    assert.equal(why, 'Every preambular paragraph ends with a comma.');
    assert.match(
      more ?? '',
      /^\*More:\* .+ \[punctuation\/preamble-comma\]\(https:.*\/docs\/rules\/punctuation\/preamble-comma\.md\)$/,
    );
    assert.deepEqual(rest, []);
  });

  it('offers the fix by a link, for clients that follow it', () => {
    const { document, cursor, ranges } = marked(draft('*Noting* the report⟦▮.⟧'));
    const asked: OfferedFix[] = [];
    const hover = service.hover(document, settings, cursor, {
      fix: (fix) => {
        asked.push(fix);
        return 'command:fix?(1)';
      },
      rule: (id) => `command:rule?${id}`,
    });
    assert.ok(hover && MarkupContent.is(hover.contents));
    const title = 'End the paragraph with a comma';
    assert.deepEqual(asked, [{ uri: document.uri, range: ranges[0], title }]);
    const [, links] = hover.contents.value.split('\n\n');
    assert.equal(
      links,
      `[${title}](command:fix?%281%29) · [More about this rule](command:rule?punctuation/preamble-comma)`,
    );
    // The light bulb has a fix of this title, which the client looks for.
    const [action] = service.codeActions(document, settings, at(cursor));
    assert.equal(action?.title, title);
  });

  it('keeps to a few lines for every rule', () => {
    // Some need the text of another resolution.
    for (const rule of rules.filter(({ id }) => !/^citation\/paragraph-exists$|^rollover\//.test(id))) {
      const [example] = rule.examples.wrong;
      const document = TextDocument.create(`test:/${rule.id}`, 'un-resolution', 1, example?.wrong ?? '');
      const [found] = findingsOf(rule, document.getText());
      assert.ok(found, rule.id);
      const all = findingHover(document, {
        findings: [found],
        rules: [rule],
        offset: found.start,
        addresses: { fix: () => 'command:fix', rule: () => 'command:rule' },
      });
      const visible = plainWords(all?.markdown ?? '');
      assert.equal(visible.split('\n\n').length, 2, visible);
      assert.ok(visible.length <= 360, `${rule.id}: ${visible.length}`);
    }
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
