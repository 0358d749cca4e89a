import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, mended, resolint, rule, wrong, type Run } from './run';

describe('resolint', () => {
  let here: ReturnType<typeof folder>;
  beforeEach(() => (here = folder({ 'a.unres': wrong, 'below/b.unres': wrong, 'c.unres': mended })));
  afterEach(() => {
    here.remove();
  });
  const run = (...args: string[]): Promise<Run> => resolint(args, { cwd: here.path });
  const read = (name: string): string => readFileSync(join(here.path, name), 'utf8');

  describe('fix --diff', () => {
    it('prints a patch that makes the change, and leaves the file as it is', async () => {
      const { code, stdout, stderr } = await run('fix', '.', '--diff');
      assert.deepEqual([code, stderr], [1, '']);
      assert.equal(read('a.unres'), wrong);
      assert.ok(!stdout.includes('c.unres'));
      const patched = spawnSync('patch', ['-p0'], { cwd: here.path, input: stdout, encoding: 'utf8' });
      assert.equal(patched.status, 0, patched.stdout);
      assert.equal(read('a.unres'), mended);
      assert.equal(read('below/b.unres'), mended);
      assert.deepEqual(await run('fix', '.', '--diff'), { code: 0, stdout: '', stderr: '' });
    });

    it('keeps line ends and the missing last one', async () => {
      for (const text of [wrong.replaceAll('\n', '\r\n'), wrong.trimEnd()]) {
        writeFileSync(join(here.path, 'a.unres'), text);
        const { stdout } = await run('fix', 'a.unres', '--diff');
        spawnSync('patch', ['-p0', '--binary'], { cwd: here.path, input: stdout });
        assert.equal(read('a.unres'), text.replace('2015.', '2015,'));
      }
    });

    it('works on standard input', async () => {
      const { code, stdout } = await resolint(['fix', '-', '--diff'], { cwd: here.path, input: wrong });
      assert.equal(code, 1);
      assert.match(stdout, /^--- <stdin>\n\+\+\+ <stdin>\n@@ -1,6 \+1,6 @@\n/);
    });

    it('is not printed with the whole text', async () => {
      const { code, stderr } = await run('fix', 'a.unres', '--diff', '--stdout');
      assert.equal(code, 2);
      assert.match(stderr, /cannot be used with/);
    });
  });

  it('fix --dry-run says what would be mended', async () => {
    const { code, stdout } = await run('fix', '.', '--dry-run');
    assert.deepEqual(
      [code, stdout],
      [1, 'a.unres: 1 finding would be mended\nbelow/b.unres: 1 finding would be mended\n'],
    );
    assert.equal(read('a.unres'), wrong);
    assert.equal((await run('fix', 'c.unres', '--dry-run')).code, 0);
    assert.equal((await run('fix', 'missing.unres', '--dry-run')).code, 2);
  });

  describe('--quiet', () => {
    it('leaves the findings', async () => {
      const { stdout } = await run('check', '.', '-q');
      assert.match(stdout, /^a\.unres:3:53 error [^\n]+\nbelow\/b\.unres:3:53 error [^\n]+\n$/);
      assert.deepEqual(await run('check', 'c.unres', '--quiet'), { code: 0, stdout: '', stderr: '' });
    });

    it('leaves complaints, and what was asked for', async () => {
      assert.match((await run('check', 'missing.unres', '--quiet')).stderr, /there is no such file/);
      assert.deepEqual(await run('fix', '.', '--quiet'), { code: 0, stdout: '', stderr: '' });
      assert.equal(read('a.unres'), mended);
    });

    it('says nothing of a text of another kind', async () => {
      writeFileSync(join(here.path, 'letter.txt'), 'Dear colleagues, thank you\n');
      assert.equal((await run('check', 'letter.txt', '--quiet')).stdout, '');
      assert.equal((await run('check', 'letter.txt', '--quiet', '--format=github')).stderr, '');
    });
  });

  describe('--ignore', () => {
    const files = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await run('check', '--format=json', ...args);
      return (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file);
    };

    it('passes over what patterns name', async () => {
      assert.deepEqual(await files('.', '--ignore', 'below/'), ['a.unres', 'c.unres']);
      assert.deepEqual(await files('.', '--ignore', '*.unres', '--ignore=!c.unres'), ['c.unres']);
      assert.deepEqual(await files('.', '--ignore', '/b.unres'), ['a.unres', 'below/b.unres', 'c.unres']);
    });

    it('passes over what is named too, as a shell writes out its own patterns', async () => {
      assert.deepEqual(await files('a.unres', 'c.unres', '--ignore', 'a.*'), ['c.unres']);
    });

    it('looks at a file outside of this folder from the top', async () => {
      const below = { cwd: join(here.path, 'below') };
      const { stdout } = await resolint(['check', '..', '--format=json', '--ignore', 'a.unres'], below);
      assert.doesNotMatch(stdout, /a\.unres/);
      assert.match(stdout, /c\.unres/);
    });
  });

  describe('check --statistics', () => {
    it('counts by rule', async () => {
      const { code, stdout } = await run('check', '.', '--statistics', '--rule', 'style/date=off');
      assert.equal(code, 1);
      assert.equal(stdout, `2  ${rule}  error; "resolint fix" mends all\n`);
    });

    it('counts for programs', async () => {
      const { stdout } = await run('check', '.', '--statistics', '--format=json');
      assert.deepEqual(JSON.parse(stdout), [{ rule, severity: 'error', findings: 2, mendable: 2 }]);
      assert.equal((await run('check', 'c.unres', '--statistics', '--format=json')).stdout, '[]\n');
    });

    it('is a list of its own', async () => {
      const { code, stderr } = await run('check', '.', '--statistics', '--format=sarif');
      assert.equal(code, 2);
      assert.match(stderr, /--statistics: there is no such summary in the form of sarif/);
    });
  });
});
