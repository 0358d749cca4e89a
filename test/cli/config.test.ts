import { strict as assert } from 'node:assert';
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

  it('must be there where --config names it', async () => {
    here = folder({ 'a.unres': wrong });
    const { code, stderr } = await check('a.unres', '--config', 'no.json');
    assert.equal(code, 2);
    assert.match(stderr, /no\.json:1:1: there is no such file/);
  });
});
