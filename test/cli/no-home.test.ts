import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { folder, resolint, wrong, type Run } from './run';

/** What Node does for an account that the system does not know, as in a container under a bare number. */
const noHome = `require('node:os').homedir = () => { throw new Error('uv_os_homedir returned ENOENT'); };`;

describe('resolint for an account without a home', () => {
  const here = folder({ 'a.unres': wrong, 'table.tsv': 'symbol\nA/RES/53/71\n', 'no-home.cjs': noHome });
  const names = ['NODE_OPTIONS', 'RESOLINT_FACTS', 'XDG_DATA_HOME'];
  const before = names.map((name) => process.env[name]);
  beforeEach(() => {
    for (const name of names) Reflect.deleteProperty(process.env, name);
    process.env.NODE_OPTIONS = `--require ${join(here.path, 'no-home.cjs')}`;
  });
  afterEach(() => {
    names.forEach((name, i) => {
      if (before[i] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[i];
    });
  });
  after(() => {
    here.remove();
  });
  const run = (...args: string[]): Promise<Run> => resolint(args, { cwd: here.path });

  it('checks and cites as anywhere else', async () => {
    const { code, stdout, stderr } = await run('check', 'a.unres');
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /^a\.unres:3:53 error/);
    assert.equal((await run('cite', 'A/RES/53/70')).code, 0);
  });

  it('imports into a folder that is named, and asks for one that is not', async () => {
    const { code, stderr } = await run('facts', 'import', 'table.tsv');
    assert.equal(code, 2);
    assert.match(stderr, /^resolint: facts import: This account has no home folder; name the folder/);
    assert.equal((await run('facts', 'import', 'table.tsv', '--folder', 'facts')).code, 0);
  });
});
