import { strict as assert } from 'node:assert';
import { escapeMarkdown, lines, markdownLink, plainWords, ruled } from '../../server/src/features/markdown';

/** What CommonMark makes of escapes. */
const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('words in Markdown', () => {
  for (const text of [
    '[a link](command:workbench.action.quit)',
    '![an image](https://evil.example/x.png)',
    '<script>alert(1)</script> &lt; <https://evil.example>',
    'https://evil.example and www.evil.example and a@evil.example',
    '*italic* _italic_ ~~struck~~ `code` $(icon) | a | table |',
    '# heading',
    '1. item',
    '- item',
    '+ item',
    '\\[escaped\\]',
  ])
    it(`read as they are: ${text}`, () => {
      const escaped = escapeMarkdown(text);
      assert.equal(unescaped(escaped), text);
      // Every mark that could begin something has a backslash in front of it.
      assert.doesNotMatch(escaped, /(?<!\\)(?:\\\\)*[[\]<>`*_~|#$&@]|(?<!\\):\/|\bwww\.|^\d+\.|^[-+]/);
    });

  it('stay on one line', () => {
    assert.equal(escapeMarkdown('a\n\n# b\r\n    c'), 'a \\# b c');
  });

  it('are not turned about, and have signs that no page has spelt out', () => {
    assert.equal(
      escapeMarkdown('a\u202Eb\u2066c\u001B[31md\u0007\u0085e'),
      'a\\\\u202eb\\\\u2066c\\\\u001b\\[31md\\\\u0007\\\\u0085e',
    );
  });

  it('end a link where it ends', () => {
    assert.equal(
      markdownLink('S/RES/1325 (2000)', 'https://docs.un.org/en/S/RES/1325(2000)'),
      '[S/RES/1325 (2000)](https://docs.un.org/en/S/RES/1325%282000%29)',
    );
  });

  it('are the same again without Markdown', () => {
    const words = 'a *b* [c](d) \\ 1. www.example.org {e} $(icon)';
    assert.equal(plainWords(escapeMarkdown(words)), words);
    const link = markdownLink('S/RES/1325 [2000]', 'https://docs.un.org/en/S/RES/1325(2000)');
    assert.equal(
      plainWords(ruled([`**Bold *and more***, ${link}`, lines(['one', '*two*'])])),
      'Bold and more, S/RES/1325 [2000]\n\n---\n\none\ntwo',
    );
  });
});
