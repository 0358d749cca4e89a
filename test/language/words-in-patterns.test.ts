import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { Linter, type Rule } from 'eslint';

const file = join(import.meta.dirname, '../../scripts/eslint/no-words-in-patterns.cjs');

describe('the rule on words in patterns', () => {
  let rule: Rule.RuleModule;
  before(async () => {
    rule = ((await import(file)) as { default: Rule.RuleModule }).default;
  });

  const wordsIn = (code: string): string[] =>
    new Linter()
      .verify(code, {
        plugins: { house: { rules: { words: rule } } },
        rules: { 'house/words': ['error', { allow: { tags: ['em'] } }] },
      })
      .map(({ message }) => /“(.*?)”/.exec(message)?.[1] ?? message);

  for (const [code, words] of [
    ['/see also/.test(x)', ['see']],
    ['/[Ss]ee/.test(x)', ['ee']],
    ['/novembre|ноябрь/', ['novembre']],
    ['new RegExp("note")', ['note']],
    ['new RegExp(`^${a}(?:note)`)', ['note']],
    ['const words = "see|note"; new RegExp(`^(?:${words})`)', ['see']],
    ['const list = ["see", "note"]; new RegExp(list.join("|"))', ['see', 'note']],
    ['RegExp(String.raw`\\bparagraph\\d`)', ['paragraph']],
  ] as const)
    it(`finds ${words.join(', ')} in ${code}`, () => {
      assert.deepEqual(wordsIn(code), words);
    });

  for (const code of [
    '/\\p{Lu}\\p{Script=Han}\\u00A0\\u{1F600}\\x41\\b\\d/u',
    '/[A-Za-z]{2}[ivxlc]+/',
    '/(?<year>\\d{4})\\k<year>/',
    '/a\\.b/',
    '/<(?:em|i)>/',
    'const message = "a word"; show(message)',
    'defineRule({ languages: ["en"], check: () => /see/.test(x) })',
  ])
    it(`finds nothing in ${code}`, () => {
      assert.deepEqual(wordsIn(code), []);
    });
});
