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
  // A dot in front means the same file; what begins with a stroke is somebody else's.
  locate: (file) =>
    Promise.resolve({ file: file.replace(/^(?:\.\/)+/, ''), isWithinReach: !file.startsWith('/') }),
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

  it('may not lead in a circle of other names for the same file', async () => {
    let reads = 0;
    const files = { a: '{ "extends": "./a" }' };
    const host = hostOf(files);
    const config = await loadConfig('a', {
      ...host,
      resolve: (from, name) => `./${from}${name.slice(3)}`,
      read: (file) => {
        reads++;
        return host.read(file);
      },
    });
    assert.deepEqual(wrong(config), ['a:1:14 "extends" leads back to ./a']);
    assert.equal(reads, 1);
  });

  it('may not lead on and on', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [i === 0 ? 'a' : `a${i}`, `{ "extends": "a${i + 1}" }`]),
    );
    const config = await load(files);
    assert.deepEqual(wrong(config), ['a19:1:14 "extends" goes on from file to file; 20 are read']);
  });

  it("are files of the workspace or of one's own", async () => {
    const files = {
      a: '{ "extends": "/etc/b", "baseline": "/etc/c" }',
      '/etc/b': '{ "era": "earlier" }',
      '/etc/c': '{ "files": {} }',
    };
    const config = await load(files);
    assert.deepEqual(wrong(config), [
      'a:1:36 "baseline" names /etc/c: it is neither in the workspace nor in a folder of yours',
      'a:1:14 "extends" names a file that is neither in the workspace nor in a folder of yours: /etc/b',
    ]);
    assert.deepEqual(config.settings, {});
  });

  it('keep their words to themselves, and so does a file that is another one in truth', async () => {
    const said = async (files: Readonly<Record<string, string>>): Promise<string> =>
      wrong(await load(files)).join();
    assert.match(await said({ a: '{ "mine": 1 }' }), /mine/);
    assert.doesNotMatch(await said({ a: '{ "extends": "b" }', b: '{ "hunter2": 1 }' }), /hunter2/);
    assert.doesNotMatch(
      await said({ a: '{ "baseline": "b" }', b: '{ "files": { "hunter2": 1 } }' }),
      /hunter2/,
    );
    const linked = await loadConfig('a', {
      ...hostOf({ secret: '{ "hunter2": 1 }' }),
      locate: () => Promise.resolve({ file: 'secret', isWithinReach: true }),
    });
    assert.match(wrong(linked).join(), /^a:1:3 unknown setting; allowed/);
  });

  it('have fifty problems told in all; the rest is counted', async () => {
    const faults = (count: number): string =>
      Array.from({ length: count }, (_, i) => `"x${i}": 1`).join(', ');
    const config = await load({ a: `{ "extends": "b", ${faults(40)} }`, b: `{ ${faults(70)} }` });
    assert.equal(config.problems.length, 51);
    assert.equal(wrong(config).at(-1), 'a:1:1 60 more problems are not told one by one');
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
