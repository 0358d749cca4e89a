import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, resolint, rule, wrong } from './run';

const config = '{ "baseline": ".resolint-baseline.json" }';

describe('resolint baseline', () => {
  let here: ReturnType<typeof folder>;
  afterEach(() => {
    here.remove();
  });
  const run = (...args: string[]) => resolint(args, { cwd: here.path });

  it('accepts what is reported now, by text and rule, and nothing beyond it', async () => {
    here = folder({ '.resolintrc.json': '{}', 'drafts/a.unres': wrong, 'drafts/b.unres': wrong });
    const written = await run('baseline', 'drafts');
    assert.equal(written.code, 0);
    assert.match(written.stdout, /2 findings in 2 texts are accepted/);
    const baseline: unknown = JSON.parse(readFileSync(join(here.path, '.resolint-baseline.json'), 'utf8'));
    assert.deepEqual(baseline, {
      files: { 'drafts/a.unres': { [rule]: 1 }, 'drafts/b.unres': { [rule]: 1 } },
    });

    writeFileSync(join(here.path, '.resolintrc.json'), config);
    assert.deepEqual(
      await run('check', 'drafts', '--format', 'json').then(({ code, stdout }) => [code, stdout.match(rule)]),
      [0, null],
    );

    writeFileSync(
      join(here.path, 'drafts/b.unres'),
      wrong.replace('1. *Invites*', '*Noting* the report.\n\n1. *Invites*'),
    );
    const { code, stdout } = await run('check', 'drafts');
    assert.equal(code, 1);
    assert.match(stdout, /^drafts\/b\.unres:5:20 error/m);
    assert.doesNotMatch(stdout, /a\.unres/);
  });

  it('is written anew as if there were none', async () => {
    here = folder({
      '.resolintrc.json': config,
      '.resolint-baseline.json': '{ "files": {} }',
      'a.unres': wrong,
    });
    await run('baseline', '.');
    const { stdout } = await run('baseline', '.');
    assert.match(stdout, /1 findings in 1 texts are accepted/);
  });

  it('is complained of where it is missing or broken, with file and place', async () => {
    here = folder({ '.resolintrc.json': config, 'a.unres': wrong });
    const missing = await run('check', 'a.unres');
    assert.equal(missing.code, 2);
    assert.match(
      missing.stderr,
      /\.resolintrc\.json:1:15: "baseline" names .*\.resolint-baseline\.json: there is no such file/,
    );
    writeFileSync(join(here.path, '.resolint-baseline.json'), '{ "files": { "a.unres": { "x": "many" } } }');
    assert.match((await run('check', 'a.unres')).stderr, /a rule of a text in "files" takes a whole number/);
  });
});
