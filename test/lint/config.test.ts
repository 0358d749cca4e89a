import { strict as assert } from 'node:assert';
import {
  acceptedIn,
  applyConfig,
  loadConfig,
  settingsOf,
  type Config,
  type ConfigHost,
} from '../../server/src/lint/config';
import { defaultSettings } from '../../server/src/lint/settings';
import { nearest, suggest } from '../../server/src/lint/suggest';

const hostOf = (files: Readonly<Record<string, string>>): ConfigHost => ({
  read: (file) => Promise.resolve(files[file]),
  resolve: (_, name) => name,
  relative: (from, file) => `${from}>${file}`,
});
const load = (files: Readonly<Record<string, string>>): Promise<Config> => loadConfig('a', hostOf(files));
/** What is wrong, and where. */
const wrong = ({ problems }: Config): string[] =>
  problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

describe('configuration', () => {
  it('says what it says, and the rest is as by default', async () => {
    const config = await load({ a: '{ "profile": "security-council", "rules": { "style/date": "hint" } }' });
    assert.deepEqual(config.settings, { profile: 'security-council', rules: { 'style/date': 'hint' } });
    assert.deepEqual(settingsOf(config), { ...defaultSettings, ...config.settings });
  });

  it('lies over what it extends: rules one by one, phrases added', async () => {
    const { settings, problems, files } = await load({
      a: '{ "extends": "b", "era": "current", "rules": { "style/date": "off" }, "openingPhrases": { "preambular": ["Heralding"] } }',
      b: '{ "extends": "c", "era": "earlier", "rules": { "style/date": "error", "style/un": "hint" } }',
      c: '{ "enable": false, "openingPhrases": { "preambular": ["Saluting"], "operative": ["Salutes"] } }',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(files, ['a', 'b', 'c']);
    assert.deepEqual(settings, {
      enable: false,
      era: 'current',
      rules: { 'style/date': 'off', 'style/un': 'hint' },
      openingPhrases: { preambular: ['Saluting', 'Heralding'], operative: ['Salutes'] },
    });
  });

  it('keeps what is right in a file where something is wrong', async () => {
    const { settings, problems } = await load({ a: '{\n  "era": "current",\n  "profile": 3\n}' });
    assert.deepEqual(settings, { era: 'current' });
    assert.deepEqual(
      problems.map(({ line, column }) => [line, column]),
      [[3, 14]],
    );
  });

  it('leaves other settings alone when it is laid over them', () => {
    const given = { ...defaultSettings, era: 'earlier' as const, rules: { 'style/un': 'off' as const } };
    assert.deepEqual(applyConfig(given, { rules: { 'style/date': 'hint' } }), {
      ...given,
      rules: { 'style/un': 'off', 'style/date': 'hint' },
    });
    assert.deepEqual(applyConfig(given, {}), given);
  });
});

describe('files that a configuration names', () => {
  it('are missed where they are not there', async () => {
    assert.deepEqual(wrong(await load({})), ['a:1:1 there is no such file, or none that may be read']);
    const config = await load({ a: '{ "era": "current",\n  "extends": "b" }' });
    assert.deepEqual(wrong(config), ['a:2:14 "extends" names a file that is not there: b']);
    assert.deepEqual(config.settings, { era: 'current' });
    assert.deepEqual(config.files, ['a', 'b']);
  });

  it('may not lead in a circle', async () => {
    const config = await load({
      a: '{ "extends": "b" }',
      b: '{ "era": "earlier", "extends": "a" }',
    });
    assert.deepEqual(wrong(config), ['b:1:32 "extends" leads back to a']);
    assert.deepEqual(config.settings, { era: 'earlier' });
    assert.deepEqual(config.files, ['a', 'b']);
  });

  const baseline = (rule: string): string => `{ "files": { "k>text": { "${rule}": 2 } } }`;

  it('hold what is accepted; the nearest counts', async () => {
    const files = {
      a: '{ "extends": "b", "baseline": "k" }',
      b: '{ "baseline": "other" }',
      k: baseline('style/date'),
      other: baseline('style/un'),
    };
    const config = await load(files);
    assert.deepEqual(wrong(config), []);
    assert.equal(config.baseline?.file, 'k');
    assert.deepEqual(acceptedIn(config, 'text', hostOf(files)), { accepted: { 'style/date': 2 } });
    assert.deepEqual(acceptedIn(config, 'another', hostOf(files)), {});
  });

  it('hold what is accepted where only the house says so', async () => {
    const files = { a: '{ "extends": "b" }', b: '{ "baseline": "k" }', k: baseline('style/un') };
    const config = await load(files);
    assert.deepEqual(acceptedIn(config, 'text', hostOf(files)), { accepted: { 'style/un': 2 } });
  });

  it('accept nothing where they are not there or cannot be read', async () => {
    const missing = await load({ a: '{ "baseline": "k" }' });
    assert.deepEqual(wrong(missing), ['a:1:15 "baseline" names k: there is no such file']);
    assert.equal(missing.baseline, undefined);
    assert.deepEqual(acceptedIn(missing, 'text', hostOf({})), {});
    const broken = await load({ a: '{ "baseline": "k" }', k: '[' });
    assert.deepEqual(wrong(broken), ['a:1:15 "baseline" names k: this is no JSON']);
  });
});

describe('suggestions for a slip', () => {
  it('are near, or nothing', () => {
    const allowed = ['style/date', 'style/un', 'numbering/crossref'];
    assert.equal(nearest('style/dates', allowed), 'style/date');
    assert.equal(nearest('crossref', allowed), 'numbering/crossref');
    assert.equal(nearest('footnote/ibid', allowed), undefined);
    assert.equal(suggest('Style/Un', allowed), ' (did you mean "style/un"?)');
    assert.equal(suggest('x', allowed), '');
  });

  it('are the nearest, and no farther than a slip is', () => {
    assert.equal(nearest('abcd', ['abxy', 'abcx', 'axcx']), 'abcx');
    assert.equal(nearest('ab', ['xy', 'axyz']), 'xy');
    assert.equal(nearest('ab', ['wxyz']), undefined);
    assert.equal(nearest('abcdefghi', ['abcdefxyz']), 'abcdefxyz');
    assert.equal(nearest('abcdefghi', ['abcdewxyz']), undefined);
    assert.equal(nearest('abcdefghijklmnopqrstuvwx', ['abcdefghijklmnopqrst']), 'abcdefghijklmnopqrst');
    assert.equal(nearest('abcdefghijklmnopqrstuvwx', ['abcdefghijklmnopqrs']), undefined);
    assert.equal(nearest('abcd', ['abcx', 'abcy']), 'abcx');
  });
});
