import { strict as assert } from 'node:assert';
import { lintResolution, lintSteps, lintText, type LintOptions } from '../../server/src/lint/lint';
import { eraOf, practiceOf } from '../../server/src/lint/practice';
import { defaultSettings, type Settings } from '../../server/src/lint/settings';
import { messageOf, titleOf } from '../../server/src/lint/words';
import { rules as allRules } from '../../server/src/rules';
import { defineRule, type Rule } from '../../server/src/rules/rule';
import { parseResolution } from '../../server/src/syntax/parse';
import { finds } from './rules';

const lint = (text: string, rules: readonly Rule[], settings: Partial<Settings> = {}, more = {}) =>
  lintText(text, { settings: { ...defaultSettings, ...settings }, rules, force: true, ...more });

describe('the findings of a text', () => {
  it('stand in order of place, then of their end, then of their rule', () => {
    const found = lint('abc abc', [
      finds('abc', { id: 'test/b' }),
      finds('abc', { id: 'test/a' }),
      finds('ab', { id: 'test/c' }),
    ]);
    assert.deepEqual(
      found.map(({ rule, start, end }) => [rule, start, end]),
      [
        ['test/c', 0, 2],
        ['test/a', 0, 3],
        ['test/b', 0, 3],
        ['test/c', 4, 6],
        ['test/a', 4, 7],
        ['test/b', 4, 7],
      ],
    );
  });

  it('have the level that is set, or else the rule’s own', () => {
    const rules = [finds('abc', { id: 'test/a', severity: 'error' })];
    const levels = (set: Settings['rules']) => lint('abc', rules, { rules: set }).map((one) => one.severity);
    assert.deepEqual(levels({}), ['error']);
    assert.deepEqual(levels({ 'test/a': 'hint' }), ['hint']);
    assert.deepEqual(levels({ 'test/a': 'off' }), []);
    assert.deepEqual(lint('abc', rules, { enable: false }), []);
  });

  it('say what is found, with what stands in the words', () => {
    const [found] = lint('abc', [finds('abc', { by: 'x' })]);
    assert.ok(found?.fix);
    assert.equal(found.message, '“abc” stands here');
    assert.deepEqual(found.words, ['“{0}” stands here', 'abc']);
    assert.equal(messageOf(found), '“abc” stands here');
    assert.equal(titleOf(found.fix), 'Mend it');
    assert.equal(titleOf({ ...found.fix, title: 'Write “{0}”', args: ['x'] }), 'Write “x”');
  });

  it('may be less certain than their rule, never more', () => {
    const unsure = (severity: 'error' | 'information', atMost: 'warning'): Rule =>
      defineRule({
        id: 'test/unsure',
        summary: '',
        rationale: '',
        source: '',
        severity,
        fix: 'none',
        messages: { found: '{0} and {1}, not {2}' },
        examples: { wrong: [], right: [] },
        check(_, { report }) {
          report({ at: { start: 0, end: 1 }, message: 'found', args: ['a', 'b'], atMost });
        },
      });
    const levels = (rule: Rule) => lint('abc', [rule]).map(({ severity, message }) => [severity, message]);
    assert.deepEqual(levels(unsure('error', 'warning')), [['warning', 'a and b, not ']]);
    assert.deepEqual(levels(unsure('information', 'warning')), [['information', 'a and b, not ']]);
  });

  it('are those that a baseline does not accept', () => {
    const found = lint('abc abc', [finds('abc', { id: 'test/a' })], { accepted: { 'test/a': 1 } });
    assert.deepEqual(
      found.map(({ start }) => start),
      [4],
    );
  });

  it('are complete without a rule that throws, which is told of once', () => {
    const told: string[] = [];
    const throws = defineRule({
      id: 'test/throws',
      summary: '',
      rationale: '',
      source: '',
      severity: 'error',
      fix: 'none',
      messages: { found: 'here' },
      examples: { wrong: [], right: [] },
      roles: ['preambular', 'operative'],
      check(paragraph, { report }) {
        report({ at: { start: paragraph.start, end: paragraph.end }, message: 'found' });
        throw new Error('broken');
      },
    });
    const text = '*The General Assembly*,\n\n*Noting* it,\n\n1. *Decides* to act.\n';
    const found = lint(text, [throws, finds('act')], {}, { onRuleError: (rule: string) => told.push(rule) });
    assert.deepEqual(told, ['test/throws']);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['test/throws', 'test/throws', 'test/act'],
    );
    assert.doesNotThrow(() => lint(text, [throws]));
  });

  it('come in steps, one a rule, and are the same', () => {
    const text = '*The General Assembly*,\n\n*Noting* it.\n\n1. *Decides* to act\n';
    const options: LintOptions = { settings: defaultSettings };
    const resolution = parseResolution(text);
    const steps = lintSteps(resolution, options);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.ok(count > allRules.length / 2, String(count));
    assert.deepEqual(step.value, lintResolution(resolution, options));
    assert.ok(step.value.length > 0);
  });

  it('hold notes too', () => {
    const found = lintText('*Noting* the report,[^1]\n\n1. *Decides* to act.\n\n[^1]: A/67/738', {
      settings: defaultSettings,
      rules: allRules.filter(({ id }) => id === 'footnote/final-stop'),
    });
    assert.equal(found.length, 1);
  });
});

describe('whose practice a text follows', () => {
  const profile = (text: string, set: Settings['profile'] = 'auto') =>
    practiceOf(parseResolution(text), { ...defaultSettings, profile: set }).profile;

  it('is told by its formula, or else by its symbol', () => {
    assert.equal(profile('*The Security Council*,\n\n1. *Decides* to act.\n'), 'security-council');
    assert.equal(profile('*The General Assembly*,\n\n1. *Decides* to act.\n'), 'general-assembly');
    assert.equal(profile('S/2026/302\n\n1. *Decides* to act.\n'), 'security-council');
    assert.equal(profile('A/80/L.10\n\n1. *Decides* to act.\n'), 'general-assembly');
    assert.equal(
      profile('S/2026/302\n\n*The General Assembly*,\n\n1. *Decides* to act.\n'),
      'general-assembly',
    );
    assert.equal(profile(''), 'general-assembly');
  });

  it('is what is set', () => {
    assert.equal(profile('*The Security Council*,\n', 'general-assembly'), 'general-assembly');
    assert.equal(profile('*The General Assembly*,\n', 'security-council'), 'security-council');
  });
});

describe('the era of a text', () => {
  const era = (session: string, set: Settings['era'] = 'auto') =>
    eraOf(parseResolution(`A/C.1/80/L.44\n\n${session}\n\n*The General Assembly*,\n`), {
      ...defaultSettings,
      era: set,
    });

  it('is told by its session', () => {
    assert.equal(era('Seventy-third session'), 'earlier');
    assert.equal(era('Seventy-fourth session'), 'current');
    assert.equal(era('Eightieth session'), 'current');
    assert.equal(eraOf(parseResolution(''), defaultSettings), 'current');
  });

  it('is what is set', () => {
    assert.equal(era('Seventy-third session', 'current'), 'current');
    assert.equal(era('Eightieth session', 'earlier'), 'earlier');
  });
});
