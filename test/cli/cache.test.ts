import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { command, folder, resolint, wrong, type Run } from './run';

const home = { XDG_CACHE_HOME: '', NODE_DISABLE_COMPILE_CACHE: '1' };

describe('resolint check --cache', () => {
  let here: ReturnType<typeof folder>;
  beforeEach(() => {
    here = folder({ 'a.unres': wrong, 'b.unres': wrong.replace('2015.', '2015,') });
    home.XDG_CACHE_HOME = join(here.path, 'home');
  });
  afterEach(() => {
    here.remove();
  });
  const at = (name: string): string => join(here.path, name);
  const check = (...args: string[]): Promise<Run> =>
    resolint(['check', 'a.unres', 'b.unres', ...args], { cwd: here.path, env: home });
  const cached = (...args: string[]): Promise<Run> => check('--cache-location', 'kept', ...args);
  /** The answers in the file of a cache, by their keys. */
  const kept = (file = at('kept')): Map<string, Uint8Array> => {
    const bytes = readFileSync(file);
    return deserialize(bytes.subarray(bytes.indexOf(10) + 1)) as Map<string, Uint8Array>;
  };
  /** Says of everything that is remembered that there is nothing to mark: what is taken from the cache can be told. */
  function forget(): void {
    const bytes = readFileSync(at('kept'));
    const [name = '', id = ''] = bytes.subarray(0, bytes.indexOf(10)).toString().split(' ');
    const body = serialize(
      new Map([...kept().keys()].map((key) => [key, serialize({ findings: [], notice: undefined })])),
    );
    const sum = createHash('sha256').update(body).digest('hex');
    writeFileSync(at('kept'), Buffer.concat([Buffer.from(`${name} ${id} ${sum}\n`), body]));
  }

  it('prints the same, whatever the form of the report', async () => {
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const plain = await check(`--format=${format}`);
      for (let i = 0; i < 2; i++) assert.deepEqual(await cached(`--format=${format}`), plain, format);
    }
  });

  it('takes what it remembers of the same text, whatever its name and time', async () => {
    await cached();
    forget();
    writeFileSync(at('a.unres'), readFileSync(at('b.unres')));
    writeFileSync(at('b.unres'), wrong);
    const { code, stdout } = await cached();
    assert.deepEqual([code, stdout], [0, 'Nothing to mark in 2 files\n']);
  });

  it('keeps nothing but what was found anew', async () => {
    await cached();
    const { mtimeMs } = statSync(at('kept'));
    await cached();
    assert.equal(statSync(at('kept')).mtimeMs, mtimeMs);
    assert.equal(kept().size, 2);
    writeFileSync(at('a.unres'), `${wrong}\n3. *Decides* to act.\n`);
    await cached();
    assert.equal(kept().size, 3);
  });

  for (const [name, change] of Object.entries<(path: string) => readonly string[]>({
    'the text': (path) => {
      writeFileSync(join(path, 'a.unres'), `${wrong} `);
      return [];
    },
    'a level on the command line': () => ['--rule', 'style/date=error'],
    'the settings': (path) => {
      writeFileSync(join(path, '.resolintrc.json'), '{ "profile": "general-assembly" }');
      return [];
    },
    'the dictionary': (path) => {
      writeFileSync(join(path, '.resolintrc.json'), '{ "dictionary": ["blorfing"] }');
      return [];
    },
    'what the settings extend': (path) => {
      writeFileSync(join(path, 'house.json'), '{ "openingPhrases": { "preambular": ["Blorfing"] } }');
      writeFileSync(join(path, '.resolintrc.json'), '{ "extends": "./house.json" }');
      return [];
    },
    'the baseline': (path) => {
      writeFileSync(join(path, 'base.json'), '{ "files": { "a.unres": { "style/date": 1 } } }');
      writeFileSync(join(path, '.resolintrc.json'), '{ "baseline": "./base.json" }');
      return [];
    },
  }))
    it(`checks anew if another thing is changed: ${name}`, async () => {
      await cached();
      forget();
      const { code, stdout } = await cached(...change(here.path));
      assert.equal(code, 1);
      assert.match(stdout, /^a\.unres:3:53 error/);
    });

  it('checks anew with another build, other tables, other facts', async () => {
    await cached();
    forget();
    assert.equal((await cached()).code, 0);
    const facts = at('facts');
    mkdirSync(facts);
    writeFileSync(join(facts, 'resolutions.imported.tsv'), '');
    const env = { ...home, RESOLINT_FACTS: facts };
    const args = ['check', 'a.unres', '--cache-location', 'kept'];
    const without = await resolint(args, { cwd: here.path, env });
    assert.equal(without.code, 1);
    // That file is damaged: what was found without it is not kept.
    assert.match(without.stderr, /is damaged/);
    assert.equal(kept().size, 2);
    const dist = at('dist');
    cpSync(dirname(command()), dist, { recursive: true, filter: (path) => !path.endsWith('.map') });
    const bundle = join(dist, 'commands.js');
    const other = readFileSync(bundle, 'latin1').replace(
      /^(\/\*build:)(.)/,
      (_, head: string, figure: string) => head + (figure === '0' ? '1' : '0'),
    );
    writeFileSync(bundle, other);
    const run = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
      cwd: here.path,
      env: { ...process.env, ...home, NO_COLOR: '1' },
    });
    assert.equal(run.status, 1);
  });

  it('does without a cache that is damaged, and makes it anew', async () => {
    const plain = await check();
    await cached();
    for (const damage of [
      () => {
        truncateSync(at('kept'), 300);
      },
      () => {
        writeFileSync(at('kept'), '');
      },
      () => {
        writeFileSync(
          at('kept'),
          readFileSync(at('kept')).map((byte, i) => (i > 200 ? byte ^ 1 : byte)),
        );
      },
    ]) {
      damage();
      assert.deepEqual(await cached(), plain);
      assert.equal(kept().size, 2);
    }
  });

  it('leaves a file alone that it did not write, and says so', async () => {
    writeFileSync(at('kept'), 'a letter');
    const { code, stdout, stderr } = await cached();
    assert.equal(code, 1);
    assert.match(stdout, /^a\.unres:3:53 error/);
    assert.match(stderr, /^resolint: .*kept: was not written by Resolint as a cache and is left alone/);
    assert.equal(readFileSync(at('kept'), 'utf8'), 'a letter');
  });

  it('is kept in the account unless another place is named: a file, or a folder', async () => {
    await check('--cache');
    assert.match(readdirSync(join(home.XDG_CACHE_HOME, 'resolint')).join(), /^results-[0-9a-f]{16}$/);
    assert.ok(!existsSync(at('kept')));
    await check('--cache-location', 'place/');
    assert.match(readdirSync(at('place')).join(), /^results-[0-9a-f]{16}$/);
    await check('--cache-location', 'place');
    assert.equal(readdirSync(at('place')).length, 1);
  });

  it('remembers which texts of a folder are no resolutions', async () => {
    writeFileSync(at('notes.md'), 'Bread and milk.\n');
    const run = () => resolint(['check', '.', '--cache-location', 'kept'], { cwd: here.path, env: home });
    const first = await run();
    assert.equal(kept().size, 3);
    assert.deepEqual(await run(), first);
    assert.doesNotMatch(first.stdout, /notes/);
  });
});
