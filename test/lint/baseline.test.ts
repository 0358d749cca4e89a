import { strict as assert } from 'node:assert';
import { printBaseline, readBaseline, withoutAccepted } from '../../server/src/lint/baseline';

const found = (...rules: string[]) => rules.map((rule, i) => ({ rule, i }));

describe('a baseline', () => {
  it('is printed in order, without texts that have nothing to accept, and read as it was', () => {
    const text = printBaseline([
      { name: 'b.unres', findings: found('style/date', 'citation/nbsp', 'style/date') },
      { name: 'c.unres', findings: [] },
      { name: 'a.unres', findings: found('style/date') },
    ]);
    assert.deepEqual(JSON.parse(text), {
      files: { 'a.unres': { 'style/date': 1 }, 'b.unres': { 'citation/nbsp': 1, 'style/date': 2 } },
    });
    assert.ok(text.indexOf('a.unres') < text.indexOf('b.unres'));
    assert.ok(text.indexOf('citation/nbsp') < text.lastIndexOf('style/date'));
    const read = readBaseline(`\uFEFF${text}`);
    assert.ok(typeof read !== 'string');
    assert.deepEqual([...read.keys()], ['a.unres', 'b.unres']);
    assert.deepEqual(read.get('b.unres'), { 'citation/nbsp': 1, 'style/date': 2 });
  });

  it('holds a text whatever it is called', () => {
    const read = readBaseline(printBaseline([{ name: '__proto__', findings: found('style/date') }]));
    assert.ok(typeof read !== 'string');
    assert.deepEqual([...read], [['__proto__', { 'style/date': 1 }]]);
  });

  for (const [text, words] of [
    ['', 'this is no JSON'],
    ['[]', '"files" with counts by text and rule is expected'],
    ['null', '"files" with counts by text and rule is expected'],
    ['{ "files": [] }', '"files" with counts by text and rule is expected'],
    ['{ "files": { "a": 1 } }', 'a text in "files" takes counts by rule'],
    ['{ "files": { "a": { "b": 0 } } }', 'a rule of a text in "files" takes a whole number'],
    ['{ "files": { "a": { "b": 1.5 } } }', 'a rule of a text in "files" takes a whole number'],
    ['{ "files": { "a": { "b": "1" } } }', 'a rule of a text in "files" takes a whole number'],
  ] as const)
    it(`is none: ${text}`, () => {
      assert.equal(readBaseline(text), words);
    });

  it('accepts as many findings of a rule as it says, the first ones', () => {
    const findings = found('a', 'b', 'a', 'a', 'b');
    assert.deepEqual(
      withoutAccepted(findings, { a: 2, c: 5 }).map(({ i }) => i),
      [1, 3, 4],
    );
    assert.deepEqual(withoutAccepted(findings, {}), findings);
    assert.deepEqual(withoutAccepted(findings, { a: 9, b: 2 }), []);
  });
});
