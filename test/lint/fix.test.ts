import { strict as assert } from 'node:assert';
import { fixText } from '../../server/src/lint/fix';
import { applyEdits } from '../../server/src/text/edit';
import { defaultSettings } from '../../server/src/lint/settings';
import type { Rule } from '../../server/src/rules/rule';
import { finds, mends } from './rules';

const fix = (text: string, rules: readonly Rule[], suggestions?: boolean) =>
  fixText(text, {
    settings: defaultSettings,
    rules,
    force: true,
    ...(suggestions === undefined ? {} : { suggestions }),
  });

describe('edits', () => {
  it('are made in order of place, whatever their order', () => {
    const edits = [
      { start: 6, end: 7, text: 'G' },
      { start: 0, end: 1, text: '' },
      { start: 3, end: 3, text: 'xyz' },
    ];
    assert.equal(applyEdits('abcdefgh', edits), 'bcxyzdefGh');
    assert.equal(applyEdits('abc', []), 'abc');
  });

  it('at one place put what is inserted in front of what is replaced', () => {
    const edits = [
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '-' },
    ];
    assert.equal(applyEdits('abc', edits), 'a-Bc');
  });
});

describe('mending', () => {
  it('makes every safe fix and counts them', () => {
    assert.deepEqual(fix('one two one', [finds('one', { by: '1' }), finds('two', { by: '2' })]), {
      text: '1 2 1',
      mended: 3,
    });
  });

  it('leaves suggestions alone unless they are asked for', () => {
    const rules = [finds('one', { by: '1' }), finds('two', { by: '2', applicability: 'suggestion' })];
    assert.deepEqual(fix('one two', rules), { text: '1 two', mended: 1 });
    assert.deepEqual(fix('one two', rules, false), { text: '1 two', mended: 1 });
    assert.deepEqual(fix('one two', rules, true), { text: '1 2', mended: 2 });
  });

  it('leaves alone what has no fix', () => {
    assert.deepEqual(fix('one', [finds('one')]), { text: 'one', mended: 0 });
  });

  it('goes on until nothing is left', () => {
    const rules = [finds('a', { by: 'b' }), finds('b', { by: 'c' }), finds('c', { by: 'd' })];
    assert.deepEqual(fix('a', rules), { text: 'd', mended: 3 });
  });

  it('ends where a fix changes nothing', () => {
    assert.deepEqual(fix('a', [finds('a', { by: 'a' })]), { text: 'a', mended: 0 });
  });

  it('ends where fixes undo one another', () => {
    const { text, mended } = fix('a', [finds('a', { by: 'b' }), finds('b', { by: 'a' })]);
    assert.equal(text, 'a');
    assert.equal(mended, 10);
  });

  it('makes one of two fixes that touch, and looks again', () => {
    const rules = [finds('abc', { by: 'x' }), finds('bcd', { by: 'y' })];
    assert.deepEqual(fix('abcd', rules), { text: 'xd', mended: 1 });
    assert.deepEqual(fix('abcd abcd', rules), { text: 'xd xd', mended: 2 });
  });

  it('makes two fixes that only meet', () => {
    assert.deepEqual(fix('abcd', [finds('ab', { by: 'x' }), finds('cd', { by: 'y' })]), {
      text: 'xy',
      mended: 2,
    });
  });

  it('makes a fix whole or not at all', () => {
    const far = mends('test/far', (source) => [
      ...(source.startsWith('ab') ? [{ start: 1, end: 2, text: 'B' }] : []),
      ...(source.endsWith('yz') ? [{ start: source.length - 1, end: source.length, text: 'Z' }] : []),
    ]);
    const near = finds('mn', { by: 'MN' });
    const taken = finds('yz', { by: '!', id: 'test/a' });
    // The first finding in the text wins; the other's first edit would have been free.
    assert.deepEqual(fix('ab mn yz', [far, near, taken]), { text: 'aB MN yZ', mended: 2 });
  });

  const inserts = (id: string, text: string, place: number, stacks = false): Rule =>
    mends(id, (source) =>
      source.includes(text) ? [] : [{ start: place, end: place, text, ...(stacks ? { stacks: true } : {}) }],
    );

  it('never puts two texts in at one place by chance, unless they stack', () => {
    assert.deepEqual(fix('ab', [inserts('test/1', 'x', 1), inserts('test/2', 'y', 1)]), {
      text: 'ayxb',
      mended: 2,
    });
    assert.equal(fix('ab', [inserts('test/1', 'x', 1, true), inserts('test/2', 'y', 1, true)]).text, 'axyb');
  });

  it('puts nothing in at the edge of what another fix replaces in the same pass', () => {
    const once = [inserts('test/1', 'x', 2), finds('ab', { by: 'AB' })];
    assert.deepEqual(fix('abcd', once), { text: 'ABxcd', mended: 2 });
    assert.deepEqual(fix('cdab', once), { text: 'cdxAB', mended: 2 });
  });

  it('finds its place among many', () => {
    const text = 'one two three '.repeat(40);
    const rules = [finds('one', { by: '1' }), finds('two', { by: '2' }), finds('three', { by: '3' })];
    assert.deepEqual(fix(text, rules), { text: '1 2 3 '.repeat(40), mended: 120 });
    const both = mends('test/both', (source) =>
      source.startsWith('one')
        ? [
            { start: 0, end: 3, text: 'eins' },
            { start: source.length - 6, end: source.length - 1, text: 'drei' },
          ]
        : [],
    );
    const fixed = fix(text, [both, ...rules]);
    assert.ok(fixed.text.startsWith('eins 2 3') && fixed.text.endsWith('1 2 drei '), fixed.text);
  });
});
