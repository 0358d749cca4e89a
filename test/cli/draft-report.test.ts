import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, resolint, rule, wrong, type Run } from './run';

describe('resolint report', () => {
  let here: ReturnType<typeof folder>;
  beforeEach(() => (here = folder({ 'a.unres': wrong, 'b.unres': Buffer.from([0]) })));
  afterEach(() => {
    here.remove();
  });
  const report = (...args: string[]): Promise<Run> => resolint(['report', ...args], { cwd: here.path });

  it('prints a page, or Markdown', async () => {
    const page = await report('a.unres');
    assert.deepEqual([page.code, page.stderr], [0, '']);
    assert.match(page.stdout, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page.stdout, /Preambular paragraph 1/);
    const { code, stdout } = await report('a.unres', '--format', 'markdown');
    assert.equal(code, 0);
    assert.match(stdout, /^# Report on a draft resolution\n/);
    assert.match(stdout, /^### Preambular paragraph 1 \(line 3\)$/m);
    assert.ok(stdout.includes(rule));
  });

  it('goes into a file, whole', async () => {
    for (let i = 0; i < 2; i++) {
      const { code, stdout } = await report('a.unres', '--output', 'a.html');
      assert.deepEqual([code, stdout], [0, '']);
      assert.match(readFileSync(join(here.path, 'a.html'), 'utf8'), /<\/html>\n$/);
    }
    const { code, stderr } = await report('a.unres', '--output', 'missing/a.html');
    assert.equal(code, 2);
    assert.match(stderr, /^resolint: missing\/a\.html: there is no such file or folder/);
  });

  it('holds a draft to its settings', async () => {
    const { stdout } = await report('a.unres', '--format=markdown', '--rule', `${rule}=off`);
    assert.match(stdout, /^Nothing was found\.$/m);
  });

  it('says what there is not yet, and what cannot be read', async () => {
    const docx = await report('a.unres', '--format', 'docx', '--output', 'a.docx');
    assert.deepEqual(docx, {
      code: 2,
      stdout: '',
      stderr: 'resolint: report: there is no report in the form of docx yet; use --format html or markdown\n',
    });
    assert.ok(!existsSync(join(here.path, 'a.docx')));
    assert.equal((await report('b.unres')).code, 2);
    assert.equal((await report('missing.unres')).code, 2);
    assert.equal((await report()).code, 2);
  });

  it('reads standard input', async () => {
    const { stdout } = await resolint(['report', '-', '--format=markdown', '--stdin-filename', 'x.unres'], {
      cwd: here.path,
      input: wrong,
    });
    assert.match(stdout, /^\*\*x\.unres\*\*$/m);
  });
});
