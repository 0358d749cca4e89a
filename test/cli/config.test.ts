import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, resolint, rule, wrong } from './run';

describe('.resolintrc.json', () => {
  let here: ReturnType<typeof folder>;
  afterEach(() => {
    here.remove();
  });
  const check = (...args: string[]) => resolint(['check', ...args], { cwd: here.path });
  const level = (value: string) => `{ "rules": { "${rule}": "${value}" } }`;

  it('counts where it is nearest, for each file of its own', async () => {
    here = folder({
      '.resolintrc.json': level('warning'),
      'a.unres': wrong,
      'deep/.resolintrc.json': level('hint'),
      'deep/er/b.unres': wrong,
    });
    const { stdout } = await check('.');
    assert.match(stdout, /^a\.unres:3:53 warning/m);
    assert.match(stdout, /^deep\/er\/b\.unres:3:53 hint/m);
  });

  it('extends others, gives way to --rule, and is replaced by --config', async () => {
    here = folder({
      'house.json': `// of the house\n{ "rules": { "${rule}": "hint", "style/date": "off" }, "extends": "base.json", }`,
      'base.json': level('warning'),
      '.resolintrc.json': '{ "extends": "./house.json" }',
      'a.unres': wrong,
    });
    assert.match((await check('a.unres')).stdout, /:3:53 hint/);
    assert.match((await check('a.unres', '--rule', `${rule}=error`)).stdout, /:3:53 error/);
    assert.match((await check('a.unres', '--config', 'base.json')).stdout, /:3:53 warning/);
  });

  it('is looked for from the place that --stdin-filename names', async () => {
    here = folder({ 'x/.resolintrc.json': level('hint') });
    const options = { cwd: here.path, input: wrong };
    assert.match((await resolint(['check', '-'], options)).stdout, /error/);
    assert.match((await resolint(['check', '-', '--stdin-filename', 'x/a.unres'], options)).stdout, /hint/);
  });

  it('is complained of with file, line and what is allowed; other files are checked', async () => {
    const cases: [string, RegExp][] = [
      [
        '{\n  "rule": {}\n}',
        /x\/\.resolintrc\.json:2:3: unknown setting "rule" \(did you mean "rules"\?\); allowed are .*"profile"/,
      ],
      [
        '{ "rules": { "style/dat": "off" } }',
        /:1:14: unknown rule "style\/dat" \(did you mean "style\/date"\?\)/,
      ],
      [level('loud'), /:1:\d+: "punctuation\/preamble-comma" takes one of "error", "warning"/],
      ['{ "profile": "general assembly" }', /:1:14: "profile" takes one of "auto", "general-assembly"/],
      ['{ "enable": ', /:1:\d+: this is no JSON/],
      ['[]', /:1:1: an object in braces/],
      ['', /:1:1: /],
      ['{ "extends": "gone.json" }', /:1:14: "extends" names a file that is not there: .*gone\.json/],
      ['{ "extends": ".resolintrc.json" }', /:1:14: "extends" leads back/],
    ];
    for (const [text, said] of cases) {
      here = folder({ 'x/.resolintrc.json': text, 'x/a.unres': wrong, 'b.unres': wrong });
      const { code, stdout, stderr } = await check('x/a.unres', 'b.unres');
      assert.equal(code, 2, text);
      assert.match(stderr, said);
      assert.match(stdout, /^b\.unres/m);
      assert.doesNotMatch(stdout, /x\/a\.unres/);
      here.remove();
    }
  });

  it('leads to files beside it, here and at home only, and is read by its own name', async function () {
    if (process.platform === 'win32') this.skip();
    const off = `{ "rules": { "${rule}": "off" } }`;
    here = folder({
      'x/y/a.unres': wrong,
      'x/in.json': off,
      'home/in.json': off,
      'in.json': off,
    });
    const { path } = here;
    symlinkSync(join(path, 'in.json'), join(path, 'x/link.json'));
    const said = async (name: string): Promise<string> => {
      writeFileSync(join(path, 'x/.resolintrc.json'), JSON.stringify({ extends: name }));
      const { stderr } = await resolint(['check', 'y/a.unres'], {
        cwd: join(path, 'x'),
        env: { HOME: join(path, 'home') },
      });
      return stderr;
    };
    for (const name of ['in.json', './/in.json', '../home/in.json']) assert.equal(await said(name), '', name);
    for (const name of ['../in.json', 'link.json', '/proc/self/status', '/etc/passwd', '/dev/zero'])
      assert.match(
        await said(name),
        /"extends" names a file that is neither in the workspace nor in a folder of yours/,
      );
    assert.match(await said('.//.resolintrc.json'), /"extends" leads back to/);
    writeFileSync(join(path, 'x/secret.json'), '{ "hunter2": 1 }');
    assert.doesNotMatch(await said('secret.json'), /hunter2/);
    writeFileSync(join(path, 'x/large.json'), `${off}${' '.repeat(2_000_000)}`);
    assert.match(await said('large.json'), /"extends" names a file that is not there/);
  });

  it('may be a pipe where the command line names it', async function () {
    if (process.platform === 'win32') this.skip();
    here = folder({ 'a.unres': wrong });
    execFileSync('mkfifo', [join(here.path, 'pipe')]);
    const checked = check('a.unres', '--config', 'pipe');
    writeFileSync(join(here.path, 'pipe'), level('hint'));
    assert.match((await checked).stdout, /:3:53 hint/);
  });

  it('must be there where --config names it', async () => {
    here = folder({ 'a.unres': wrong });
    const { code, stderr } = await check('a.unres', '--config', 'no.json');
    assert.equal(code, 2);
    assert.match(stderr, /no\.json:1:1: there is no such file/);
  });
});
