import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, resolint, wrong, type Run } from './run';

const escape = '\u001B[2J';

describe('names and words that would move about on a terminal', () => {
  let here: ReturnType<typeof folder>;
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  afterEach(() => {
    here.remove();
  });
  const run = (...args: string[]): Promise<Run> => resolint(args, { cwd: here.path });

  it('are spelt out where they name a file', async () => {
    here = folder({ [`a\nb${escape}.unres`]: wrong });
    const { stdout } = await run('check', '.');
    assert.match(stdout, /^a\\u000Ab\\u001B\[2J\.unres:3:53 error /);
    const fixed = await run('fix', '.');
    assert.equal(fixed.stdout, 'a\\u000Ab\\u001B[2J.unres: 1 finding mended\n');
    const { stderr } = await run('check', `c\r${escape}.unres`);
    assert.match(stderr, /^resolint: c\\u000D\\u001B\[2J\.unres: there is no such file/);
  });

  it('are spelt out where a message quotes the text', async () => {
    here = folder({ 'a.unres': `<!-- resolint-disable-next-line style/${escape}date\u202E -->\n${wrong}` });
    const { stdout } = await run('check', 'a.unres');
    assert.match(stdout, /There is no rule “style\/\\u001B\[2Jdate\\u202E”/);
  });

  it('are spelt out where a table that was imported has them', async () => {
    here = folder({ 'table.tsv': `symbol\ttitle\nA/RES/88/1\tBells${escape} and whistles\n` });
    const before = process.env.RESOLINT_FACTS;
    process.env.RESOLINT_FACTS = join(here.path, 'facts');
    try {
      await run('facts', 'import', 'table.tsv');
      const { stdout } = await run('cite', 'A/RES/88/1');
      assert.ok(!stdout.includes('\u001B'), stdout);
    } finally {
      if (before === undefined) delete process.env.RESOLINT_FACTS;
      else process.env.RESOLINT_FACTS = before;
    }
  });

  it('are addresses below the folder in SARIF', async () => {
    here = folder();
    const names = ['a:b.unres', 'c\\d.unres', 'e%41.unres', 'f?g#h.unres', 'i\nj.unres'];
    for (const name of names) writeFileSync(join(here.path, name), wrong);
    const { stdout } = await run('check', '--format=sarif', ...names);
    const { runs } = JSON.parse(stdout) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
    };
    const uris = runs[0]?.results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '',
    );
    const base = 'file:///here/';
    assert.deepEqual(
      uris?.map((uri) => decodeURIComponent(new URL(uri, base).href.slice(base.length))),
      names,
    );
  });
});
