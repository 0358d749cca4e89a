import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../server/src/node/files';
import { createLibraryFiles } from '../../server/src/node/library-files';
import { createConfigFiles } from '../../server/src/protocol/settings/config-files';
import { ensureBuilt } from './built-server';
import { Client, pullClient, until } from './client';
import { patiently } from '../patience';

const text = '*The General Assembly*,\n\n*Noting* the report.\n';

describe('what lies around a text', () => {
  let root: string;
  let client: Client | undefined;
  const at = (name: string): string => join(root, name);
  const uri = (name: string): string => pathToFileURL(at(name)).href;
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  /** The names below the folder of this test. */
  const namesOf = (files: readonly { uri: string }[]): string[] =>
    files.map((file) => file.uri.slice(file.uri.indexOf('resolint-around-')).replace(/^[^/]*\//, ''));

  before(ensureBuilt);
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'resolint-around-'))));
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    rmSync(root, { recursive: true });
  });

  async function checked(initializationOptions: unknown = {}): Promise<string[]> {
    client = await Client.start({ initializationOptions, folders: [uri('drafts')] });
    write('drafts/draft.unres', text);
    await client.open(uri('drafts/draft.unres'), text);
    const { diagnostics } = await client.publishedFor(uri('drafts/draft.unres'), 1);
    return diagnostics.map(({ code }) => String(code));
  }
  const logged = (words: RegExp): Promise<string> =>
    until(`${String(words)} in the log`, () => client?.logged.find((line) => words.test(line)));

  for (const [name, content] of Object.entries({
    'no JSON': '{ "rules": ',
    'binary data': Buffer.from([0, 0xff, 0xfe, 0x80, 0x7b]),
    'JSON of another shape': '[[[1]]]',
    'JSON in deep brackets': '['.repeat(20_000),
  })) {
    it(`is named and done without: settings that are ${name}`, async () => {
      write('drafts/.resolintrc.json', content);
      assert.deepEqual(await checked(), ['punctuation/preamble-comma']);
      await logged(/\.resolintrc\.json:1:\d+: /);
    });

    it(`is named and done without: a baseline that is ${name}`, async () => {
      write('drafts/.resolintrc.json', '{ "baseline": "accepted.json" }');
      write('drafts/accepted.json', content);
      assert.deepEqual(await checked(), ['punctuation/preamble-comma']);
      await logged(/"baseline" names .*accepted\.json: /);
    });

    it(`is named and done without: facts that are ${name}`, async () => {
      write('facts/resolutions.imported.tsv', content);
      assert.deepEqual(await checked({ factsFolder: at('facts') }), ['punctuation/preamble-comma']);
      await logged(/resolutions\.imported\.tsv is damaged and is done without/);
    });
  }

  it('does not hold a check up: settings that are a device without end, or a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    write('drafts/.resolintrc.json', '{ "extends": "/dev/zero", "baseline": "pipe" }');
    execFileSync('mkfifo', [at('drafts/pipe')]);
    assert.deepEqual(await checked(), ['punctuation/preamble-comma']);
    await logged(/"extends" names a file that is neither in the workspace nor in a folder of yours: .*zero/);
    await logged(/"baseline" names .*pipe: there is no such file/);
  });

  for (const kind of ['a device without end', 'a pipe', 'a folder'])
    it(`does not hold a check up: facts that are ${kind}`, async function () {
      if (process.platform === 'win32') this.skip();
      const facts = at('facts/resolutions.imported.tsv');
      mkdirSync(at('facts'));
      if (kind === 'a folder') mkdirSync(facts);
      else if (kind === 'a pipe') execFileSync('mkfifo', [facts]);
      else symlinkSync('/dev/zero', facts);
      assert.deepEqual(await checked({ factsFolder: at('facts') }), ['punctuation/preamble-comma']);
      await logged(/resolutions\.imported\.tsv is damaged and is done without/);
    });

  it('is read as settings in the workspace, beside the settings and at home only, by its own name', async () => {
    const home = at('home');
    for (const name of ['drafts/in.json', 'home/in.json', 'elsewhere/in.json'])
      write(name, JSON.stringify({ rules: { 'punctuation/preamble-comma': 'off' } }));
    symlinkSync(at('elsewhere/in.json'), at('drafts/link.json'));
    symlinkSync(at('elsewhere'), at('drafts/linked'));
    mkdirSync(at('home/deep'));
    symlinkSync(at('home'), at('away'));
    const verdict = async (name: string): Promise<boolean> => {
      write('drafts/deep/.resolintrc.json', JSON.stringify({ extends: name }));
      const said: string[] = [];
      const files = createConfigFiles({
        host: { ...diskFiles, home: pathToFileURL(home).href },
        folders: () => Promise.resolve([uri('drafts')]),
        warn: (words) => said.push(words),
      });
      const settings = await files.nearest(uri('drafts/deep/draft.unres'));
      if (!settings?.rules)
        assert.match(said.join(), /neither in the workspace nor in a folder of yours/, name);
      return settings?.rules !== undefined;
    };
    for (const name of ['../in.json', at('home/in.json'), '.././/in.json', at('away/in.json')])
      assert.ok(await verdict(name), name);
    for (const name of [
      '../../elsewhere/in.json',
      '../link.json',
      '../linked/in.json',
      '/proc/self/status',
      '/etc/passwd',
    ])
      assert.ok(!(await verdict(name)), name);
  });

  it('ends a circle that goes by other names', async function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync('.', ((): string => (mkdirSync(at('drafts')), at('drafts/self')))());
    for (const name of [
      './/.resolintrc.json',
      './/.//.resolintrc.json',
      'self/.resolintrc.json',
      '%2Eresolintrc.json',
    ]) {
      write('drafts/.resolintrc.json', JSON.stringify({ extends: name }));
      const said: string[] = [];
      const files = createConfigFiles({
        host: diskFiles,
        folders: () => Promise.resolve([uri('drafts')]),
        warn: (words) => said.push(words),
      });
      await files.nearest(uri('drafts/draft.unres'));
      assert.equal(said.length, 1, name);
      assert.match(said[0] ?? '', /"extends" leads back to /, name);
    }
  });

  it('is told of with fifty lines at most, and holds nothing up: settings with 60,000 rules that are none', async () => {
    const rules = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`no/${i}`, 'off']));
    write('drafts/.resolintrc.json', JSON.stringify({ rules }, null, 1));
    const began = performance.now();
    assert.deepEqual(await checked(), ['punctuation/preamble-comma']);
    assert.ok(performance.now() - began < patiently(4000), `${performance.now() - began} ms`);
    await logged(/59950 more problems/);
    assert.equal(client?.logged.filter((line) => line.includes('.resolintrc.json')).length, 51);
  });

  it('does not show what it is: keys of another file that is JSON stay out of the log', async () => {
    write(
      'drafts/secret.json',
      '{ "files": { "hunter2": 1 }, "hunter2": { "hunter2": 1 }, "rules": { "hunter2": 2 } }',
    );
    write('drafts/.resolintrc.json', '{ "extends": "secret.json", "baseline": "secret.json" }');
    await checked();
    await logged(/secret\.json:1:3: unknown setting/);
    assert.ok(!client?.logged.some((line) => line.includes('hunter2')));
  });

  it('does not show what it is: words of a file that is no configuration stay out of the log', async () => {
    write('secret/key.txt', 'hunter2\nsecret: hunter2\n');
    write('drafts/.resolintrc.json', '{ "extends": "../secret/key.txt", "baseline": "../secret/key.txt" }');
    await checked();
    await logged(/key\.txt/);
    assert.ok(!client?.logged.some((line) => line.includes('hunter2')));
  });

  it('is not asked of another machine or another file system', async () => {
    const asked: string[] = [];
    const folder = 'file:///drafts/';
    const files = createConfigFiles({
      host: {
        ...diskFiles,
        read: (name) => {
          asked.push(name);
          const names = [
            '//evil.example/share/a.json',
            'https://evil.example/a.json',
            'other-fs:/a.json',
            '::',
          ];
          const { pathname } = new URL(name);
          if (pathname === '/drafts/.resolintrc.json')
            return Promise.resolve(JSON.stringify({ extends: 'a.json', baseline: names[0] }));
          const turn = /^\/drafts\/([a-d])\.json$/.exec(pathname)?.[1];
          const name_ = turn && names['abcd'.indexOf(turn)];
          return Promise.resolve(name_ && JSON.stringify({ extends: name_ }));
        },
      },
      folders: () => Promise.resolve([]),
      warn: () => undefined,
    });
    await files.nearest(`${folder}draft.unres`);
    assert.ok(asked.length > 1);
    assert.ok(
      asked.every((name) => name.startsWith('file:///drafts/')),
      asked.join(' '),
    );
  });

  describe('and is a link', () => {
    beforeEach(function () {
      if (process.platform === 'win32') this.skip();
      write('drafts/own.unres', text);
      write('elsewhere/other.unres', text);
      symlinkSync(at('elsewhere'), at('drafts/folder'));
      symlinkSync(at('elsewhere/other.unres'), at('drafts/file.unres'));
      symlinkSync(at('drafts'), at('drafts/circle'));
      symlinkSync('/dev/zero', at('drafts/zero.unres'));
      symlinkSync(at('nowhere'), at('drafts/broken.unres'));
    });

    it('is not followed by the search of the workspace', async () => {
      assert.deepEqual(namesOf(await diskFiles.find([uri('drafts')])), ['drafts/own.unres']);
    });

    it('is not followed by the library', async () => {
      const { files } = await createLibraryFiles().list([{ uri: uri('drafts'), anyText: true }], () => false);
      assert.deepEqual(namesOf(files), ['drafts/own.unres']);
    });

    it('is not read without end where it is named', async () => {
      assert.equal(await diskFiles.read(uri('drafts/zero.unres')), undefined);
      assert.equal(await createLibraryFiles().read(uri('drafts/zero.unres')), undefined);
    });

    it('is not followed by the check of a whole workspace', async () => {
      client = await Client.start({ capabilities: pullClient, folders: [uri('drafts')] });
      const report = await client.connection.sendRequest<{ items: { uri: string }[] }>(
        'workspace/diagnostic',
        {
          previousResultIds: [],
        },
      );
      assert.deepEqual(namesOf(report.items), ['drafts/own.unres']);
    });
  });
});
