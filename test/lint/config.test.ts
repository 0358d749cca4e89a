import { strict as assert } from 'node:assert';
import { applyConfig, loadConfig, settingsOf, type Config } from '../../server/src/lint/config';
import { defaultSettings } from '../../server/src/lint/settings';
import { nearest, suggest } from '../../server/src/lint/suggest';

const load = (files: Readonly<Record<string, string>>): Promise<Config> =>
  loadConfig('a', {
    read: (file) => Promise.resolve(files[file]),
    resolve: (_, name) => name,
    relative: (_, file) => file,
  });

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

describe('suggestions for a slip', () => {
  it('are near, or nothing', () => {
    const allowed = ['style/date', 'style/un', 'numbering/crossref'];
    assert.equal(nearest('style/dates', allowed), 'style/date');
    assert.equal(nearest('crossref', allowed), 'numbering/crossref');
    assert.equal(nearest('footnote/ibid', allowed), undefined);
    assert.equal(suggest('Style/Un', allowed), ' (did you mean "style/un"?)');
    assert.equal(suggest('x', allowed), '');
  });
});
