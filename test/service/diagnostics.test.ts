import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DiagnosticTag } from 'vscode-languageserver-types';
import { leftOver } from '../../server/src/features/fixing/diagnostics';
import { defaultSettings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';
import { createResolutionService } from '../../server/src/service';
import { draft, marked, settings } from './marked';

const service = createResolutionService();

describe('diagnostics', () => {
  for (const text of [
    draft('*Noting* the report⟦.⟧'),
    draft('*Noting* the report⟦.⟧\n\n*Noting* the reply⟦;⟧'),
    draft('⟦Noting⟧ the report,'),
    draft('*Noting* the report,').replaceAll('\n', '\r\n'),
    draft('*Noting* the 𝄞 report⟦.⟧').replaceAll('\n', '\r\n'),
    '',
  ])
    it(`stand at the smallest text to blame: ${JSON.stringify(text.slice(24, 60))}`, () => {
      const { document, ranges } = marked(text);
      const found = service.diagnose(document, settings);
      assert.deepEqual(
        found.map(({ range }) => range),
        ranges,
      );
    });

  it('name the rule, its page and its fix', () => {
    const { document } = marked(draft('*Noting* the report.'));
    const [finding] = service.diagnose(document, settings);
    assert.deepEqual(
      [finding?.source, finding?.code, finding?.codeDescription?.href, finding?.data],
      [
        'resolint',
        'punctuation/preamble-comma',
        'https://github.com/resolint/resolint/blob/main/docs/rules/punctuation/preamble-comma.md',
        { fix: 'safe' },
      ],
    );
  });

  it('say what is left over, so that editors fade it', () => {
    const { document } = marked(draft('*Noting* the report.\n\n[^1]: A/81/190.'));
    const tagged = service
      .diagnose(document, defaultSettings)
      .map(({ code, tags }) => `${String(code)} ${String(tags)}`);
    assert.ok(tagged.includes('punctuation/preamble-comma undefined'));
    assert.ok(tagged.includes(`footnote/unused ${DiagnosticTag.Unnecessary}`));
    for (const id of leftOver)
      assert.ok(
        rules.some((rule) => rule.id === id),
        id,
      );
  });

  it('take their severity from the settings', () => {
    const { document } = marked(draft('*Noting* the report.'));
    const severity = (level: 'error' | 'warning' | 'information' | 'hint'): unknown =>
      service.diagnose(document, {
        ...settings,
        rules: { ...settings.rules, 'punctuation/preamble-comma': level },
      })[0]?.severity;
    assert.deepEqual(
      [severity('error'), severity('warning'), severity('information'), severity('hint')],
      [1, 2, 3, 4],
    );
  });

  it('are read anew for each version and each set of settings, and only then', () => {
    const text = draft('*Noting* the report.');
    const document = TextDocument.create('test:/versions', 'un-resolution', 1, text);
    let reads = 0;
    const getText = document.getText.bind(document);
    document.getText = (range) => {
      reads++;
      return getText(range);
    };
    const diagnose = (chosen = settings): number => service.diagnose(document, chosen).length;
    assert.deepEqual([diagnose(), diagnose(), reads], [1, 1, 1]);
    assert.deepEqual([diagnose({ ...settings, enable: false }), reads], [0, 1]);
    TextDocument.update(document, [{ text: text.replace('report.', 'report,') }], 2);
    assert.deepEqual([diagnose(), reads], [0, 2]);
  });

  it('of two documents under one address are kept apart', () => {
    const create = (text: string): TextDocument =>
      TextDocument.create('test:/same', 'un-resolution', 1, text);
    assert.equal(service.diagnose(create(draft('*Noting* the report.')), settings).length, 1);
    assert.equal(service.diagnose(create(draft('*Noting* the report,')), settings).length, 0);
  });

  it('tell by whose practice a text is held', () => {
    const { document } = marked('*The Security Council*,\n\n*Noting* the report,\n');
    assert.deepEqual(service.describe(document, settings), {
      language: 'en',
      profile: 'security-council',
      era: 'current',
    });
  });
});
