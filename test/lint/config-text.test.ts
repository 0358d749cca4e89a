import { strict as assert } from 'node:assert';
import { readConfigText } from '../../server/src/lint/config-text';
import { patiently } from '../patience';

const read = (text: string) => readConfigText('.resolintrc.json', text, ['style/date', 'style/un']);
const problems = (text: string): string[] =>
  read(text).problems.map(({ file, line, column, message }) => {
    assert.equal(file, '.resolintrc.json');
    return `${line}:${column} ${message}`;
  });

describe('the text of a configuration', () => {
  it('may have comments, commas at the end and a byte order mark', () => {
    const text = '\uFEFF{\n  // ours\n  "era": "current", /* and */ "enable": true,\n}\n';
    assert.deepEqual(read(text), { settings: { era: 'current', enable: true }, problems: [], untold: 0 });
  });

  it('names files, and where they are named', () => {
    assert.deepEqual(read('{\n  "extends": "../house.json",\n  "baseline": "known.json" }'), {
      settings: {},
      problems: [],
      untold: 0,
      base: { name: '../house.json', line: 2, column: 14 },
      baseline: { name: 'known.json', line: 3, column: 15 },
    });
  });

  it('holds everything that may be set', () => {
    const settings = {
      enable: false,
      profile: 'general-assembly',
      era: 'earlier',
      rules: { 'style/date': 'error', 'style/un': 'off' },
      openingPhrases: { preambular: ['Heralding'], operative: [] },
    };
    assert.deepEqual(read(JSON.stringify({ $schema: './schema.json', ...settings })), {
      settings,
      problems: [],
      untold: 0,
    });
    assert.deepEqual(read('{ "profile": "auto", "era": "auto" }').settings, {
      profile: 'auto',
      era: 'auto',
    });
  });

  for (const [text, ...expected] of [
    ['', '1:1 this is no JSON: a value is expected here'],
    ['// nothing', '1:11 this is no JSON: a value is expected here'],
    ['{\n  "era" "current", "x" 3\n}', '2:9 this is no JSON: a colon is expected here'],
    ['[]', '1:1 an object in braces is expected'],
    ['"era"', '1:1 an object in braces is expected'],
    [
      '{ "ear": 1 }',
      '1:3 unknown setting "ear" (did you mean "era"?); allowed are "$schema", "extends", "enable", "profile", "era", "rules", "openingPhrases", "dictionary", "baseline", "ignore"',
    ],
    ['{ "extends": "" }', '1:14 "extends" takes the name of a file'],
    ['{ "extends": ["a"] }', '1:14 "extends" takes the name of a file'],
    [
      '{ "ignore": "archive" }',
      '1:13 "ignore" takes a list of 200 patterns at most, for example ["archive/", "*.old.txt"]',
    ],
    ['{ "baseline": 3 }', '1:15 "baseline" takes the name of a file'],
    ['{ "enable": "no" }', '1:13 "enable" takes true or false'],
    ['{ "profile": "other" }', '1:14 "profile" takes one of "auto", "general-assembly", "security-council"'],
    ['{ "era": 3 }', '1:10 "era" takes one of "auto", "current", "earlier"'],
    ['{ "rules": [] }', '1:12 "rules" takes an object, for example { "style/date": "warning" }'],
    [
      '{\n  "rules": {\n    "style/dat": "hint",\n    "style/un": "loud" } }',
      '3:5 unknown rule "style/dat" (did you mean "style/date"?)',
      '4:17 "style/un" takes one of "error", "warning", "information", "hint", "off"',
    ],
    [
      '{ "openingPhrases": ["Heralding"] }',
      '1:21 "openingPhrases" takes an object with "preambular", "operative"',
    ],
    [
      '{ "openingPhrases": { "preamble": ["Heralding"] } }',
      '1:23 unknown part "preamble"; allowed are "preambular", "operative"',
    ],
    [
      '{ "openingPhrases": { "preambular": "Heralding", "operative": ["Heralds", 3] } }',
      '1:37 "preambular" takes a list of phrases, for example ["Heralding"]',
      '1:63 "operative" takes a list of phrases, for example ["Heralding"]',
    ],
  ] as const)
    it(`says where it is wrong: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(problems(text), expected);
    });

  it('keeps the rules and phrases that are right', () => {
    const text =
      '{ "rules": { "style/dat": "hint", "style/un": "hint" }, "openingPhrases": { "preambular": 3, "operative": ["Heralds"] } }';
    assert.deepEqual(read(text).settings, {
      rules: { 'style/un': 'hint' },
      openingPhrases: { preambular: [], operative: ['Heralds'] },
    });
  });

  it('is told of with fifty problems at most; the rest is counted, in time', () => {
    const rules = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`style/none-${i}`, 'error']));
    const text = JSON.stringify({ rules }, null, 1);
    const began = performance.now();
    const { problems: told, untold } = read(text);
    assert.ok(performance.now() - began < patiently(2000));
    assert.equal(told.length, 50);
    assert.equal(untold, 59_950);
    assert.deepEqual(told[49], {
      file: '.resolintrc.json',
      line: 52,
      column: 3,
      message: 'unknown rule "style/none-49"',
    });
  });

  it('is quoted no further than a line takes', () => {
    const [said = ''] = problems(JSON.stringify({ rules: { ['x'.repeat(2_000_000)]: 'error' } }));
    assert.equal(said, `1:11 unknown rule "${'x'.repeat(80)}\u2026"`);
  });

  it('keeps the words of a file that may be any file to itself', () => {
    const secret = '{ "hunter2": 1, "rules": { "hunter2": 2 }, "openingPhrases": { "hunter2": 3 } }';
    const { problems: told } = readConfigText('house.json', secret, ['style/date'], { quotes: false });
    assert.deepEqual(
      told.map(({ column, message }) => `${column} ${message}`),
      [
        '3 unknown setting; allowed are "$schema", "extends", "enable", "profile", "era", "rules", "openingPhrases", "dictionary", "baseline", "ignore"',
        '28 unknown rule',
        '64 unknown part; allowed are "preambular", "operative"',
      ],
    );
  });

  it('takes phrases by the hundred, and of the length of phrases', () => {
    const many = Array.from({ length: 2000 }, (_, i) => `Heralding ${i}`);
    const { settings, problems: told } = read(
      JSON.stringify({ openingPhrases: { preambular: many, operative: ['x'.repeat(1000), 'Heralds'] } }),
    );
    assert.equal(settings.openingPhrases?.preambular.length, 500);
    assert.deepEqual(settings.openingPhrases.operative, ['Heralds']);
    assert.deepEqual(
      told.map(({ message }) => message),
      [
        '"preambular" takes 500 phrases of 200 characters at most',
        '"operative" takes 500 phrases of 200 characters at most',
      ],
    );
  });

  it('is no JSON where brackets stand in one another without end', () => {
    assert.deepEqual(problems('['.repeat(200_000)).length, 1);
  });
});
