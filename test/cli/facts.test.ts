import { strict as assert } from 'node:assert';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, resolint } from './run';

/** As the UN Digital Library gives its voting data: a row for each State. */
const voting = [
  'undl_id,ms_code,ms_vote,date,session,resolution,draft,committee_report,meeting,title,total_yes,total_no,total_abstentions',
  '1,PRT,Y,2031-12-04,86,A/RES/86/70,A/86/L.1,,A/86/PV.9,"Lighthouses, ""and"" buoys : resolution / adopted by the General Assembly",170,1,2',
  '1,URY,Y,2031-12-04,86,A/RES/86/70,A/86/L.1,,A/86/PV.9,"Lighthouses, ""and"" buoys : resolution / adopted by the General Assembly",170,1,2',
  '2,PRT,Y,2031-13-04,86,A/RES/86/71,,,,Buoys,170,1,2',
  '3,PRT,Y,1998-12-04,86,A/RES/86/72,,,,Buoys,170,1,2',
  '4,PRT,Y,2031-12-04,86,A/86/L.7,,,,Buoys,170,1,2',
  '5,PRT,Y',
  '',
].join('\n');
const plain = [
  'symbol\tbody\ttitle\ttitle_basis\tadopted\tdate_basis\tvote',
  'A/RES/53/70\tGA\t"Bells" and whistles\trecord\t1998-12-05\tcited 1/1\t1-2-3',
  'A/RES/53/71\tGA\t\t\t1998-12-04\trecord\t',
  '',
].join('\n');

describe('resolint facts import', () => {
  const here = folder({
    'votes.csv': voting,
    'plain.tsv': plain,
    'empty.csv': '',
    'other.csv': 'a,b\n1,2\n',
    'latin.tsv': Buffer.from('symbol\ttitle\nA/RES/86/81\tCafé\nA/RES/86/82\tCafe\n', 'latin1'),
  });
  const facts = join(here.path, 'facts');
  let before: string | undefined;
  beforeEach(() => {
    before = process.env.RESOLINT_FACTS;
    process.env.RESOLINT_FACTS = facts;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.RESOLINT_FACTS;
    else process.env.RESOLINT_FACTS = before;
  });
  after(() => {
    here.remove();
  });
  const run = (...args: string[]) => resolint(args, { cwd: here.path });
  const cite = async (symbol: string): Promise<Record<string, unknown>> =>
    JSON.parse((await run('cite', symbol, '--format=json')).stdout) as Record<string, unknown>;

  it('takes the voting data, and says which rows it rejects and why', async () => {
    const { code, stdout, stderr } = await run('facts', 'import', 'votes.csv');
    assert.equal(code, 1);
    assert.match(stdout, /^votes\.csv: 1 resolutions from 6 rows, 4 rows rejected; kept in .*facts/);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'resolint: votes.csv:4: date: "2031-13-04" is no date like 1998-12-04',
      'resolint: votes.csv:5: date: 1998-12-04 cannot be the date of 86/72',
      'resolint: votes.csv:6: resolution: "A/86/L.7" is not the symbol of one resolution',
      'resolint: votes.csv:7: has 3 cells in the place of 13',
    ]);
    const known = await cite('A/RES/86/70');
    assert.equal(known.title, 'Lighthouses, "and" buoys');
    assert.equal(known.vote, '170-1-2');
    assert.equal(known.adopted, '2031-12-04');
    assert.equal(known.basis, 'an official record');
  });

  it('rejects rows of another encoding, whose letters are lost', async () => {
    const { code, stdout, stderr } = await run('facts', 'import', 'latin.tsv');
    assert.equal(code, 1);
    assert.match(stdout, /^latin\.tsv: 1 resolutions from 2 rows, 1 rows rejected/);
    assert.equal(
      stderr,
      'resolint: latin.tsv:2: has letters that are not in UTF-8; save the table as UTF-8\n',
    );
  });

  it('adds a plain table, which wins only where it knows more', async () => {
    const { code, stderr } = await run('facts', 'import', 'plain.tsv');
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const better = await cite('A/RES/53/70');
    assert.equal(better.adopted, '1998-12-04');
    assert.equal(better.title, '"Bells" and whistles');
    assert.equal(better.vote, '1-2-3');
    assert.equal((await cite('A/RES/53/71')).basis, 'an official record');
    assert.equal((await cite('A/RES/86/70')).vote, '170-1-2');
  });

  it('refuses what is no table of resolutions, and leaves what there was', async () => {
    const [file = ''] = readdirSync(facts);
    const kept = readFileSync(join(facts, file), 'utf8');
    for (const [name, words] of [
      ['empty.csv', /is empty/],
      ['other.csv', /must name the columns: "symbol".*It names: a, b/],
      ['nowhere.csv', /there is no such file/],
    ] as const) {
      const { code, stderr } = await run('facts', 'import', name);
      assert.equal(code, 2, name);
      assert.match(stderr, words);
    }
    assert.equal((await run('facts', 'import', 'plain.tsv', '--format', 'csv')).code, 2);
    assert.deepEqual(readdirSync(facts), [file]);
    assert.equal(readFileSync(join(facts, file), 'utf8'), kept);
  });

  it('says at once where the table cannot be kept', async function () {
    if (process.platform !== 'linux') this.skip();
    for (const nowhere of ['/proc/1/nope', '/proc/1/nope/deeper', '/dev/null/nope', 'plain.tsv']) {
      const { code, stderr } = await run('facts', 'import', 'plain.tsv', '--folder', nowhere);
      assert.equal(code, 2, nowhere);
      assert.match(stderr, /^resolint: facts import: The table cannot be kept in .*: E[A-Z]+: .*\n$/);
    }
    const deep = join(here.path, 'not/yet/there');
    assert.equal((await run('facts', 'import', 'plain.tsv', '--folder', deep)).code, 0);
  }).timeout(20_000);

  it('does without a file that is damaged, and names it', async () => {
    const [file = ''] = readdirSync(facts);
    const kept = readFileSync(join(facts, file), 'utf8');
    for (const damaged of ['', 'nonsense', kept.slice(0, -20), kept.replace('170', '171')]) {
      writeFileSync(join(facts, file), damaged);
      const { code, stdout, stderr } = await run('cite', 'A/RES/70/1');
      assert.equal(code, 0);
      assert.match(stdout, /^A\/RES\/70\/1\n/);
      assert.match(stderr, /resolutions\.imported\.tsv is damaged and is done without/);
    }
    assert.equal((await run('facts', 'import', 'plain.tsv')).code, 0);
    assert.equal((await run('cite', 'A/RES/70/1')).stderr, '');
  });

  describe('where something stands in its place', () => {
    const path = join(facts, 'resolutions.imported.tsv');
    const others = (): string[] => readdirSync(facts).filter((name) => name !== 'resolutions.imported.tsv');
    const put = (content: string | Buffer): void => {
      rmSync(facts, { recursive: true, force: true });
      mkdirSync(facts);
      writeFileSync(path, content);
    };

    for (const [what, content] of Object.entries({
      'notes of somebody': 'my notes\n',
      'a table that was put there by hand': plain,
      'binary data': Buffer.from([0, 1, 2, 255]),
    }))
      it(`replaces no file that is not its own: ${what}`, async () => {
        put(content);
        const { code, stderr } = await run('facts', 'import', 'plain.tsv');
        assert.equal(code, 2);
        assert.match(stderr, /resolutions\.imported\.tsv was not written by Resolint and is not replaced/);
        assert.deepEqual(readFileSync(path), Buffer.from(content));
        assert.deepEqual(others(), []);
      });

    it('replaces no folder and no link to a device', async function () {
      if (process.platform === 'win32') this.skip();
      put('');
      rmSync(path);
      symlinkSync('/dev/null', path);
      assert.equal((await run('facts', 'import', 'plain.tsv')).code, 2);
      assert.ok(lstatSync(path).isSymbolicLink());
      rmSync(path);
      mkdirSync(path);
      assert.equal((await run('facts', 'import', 'plain.tsv')).code, 2);
    });

    it('keeps a damaged table aside, each time, and says where', async () => {
      put('');
      rmSync(path);
      await run('facts', 'import', 'plain.tsv');
      const good = readFileSync(path, 'utf8');
      for (const turn of [1, 2]) {
        const damaged = `${good.slice(0, -20)}${turn}`;
        writeFileSync(path, damaged);
        const { code, stderr } = await run('facts', 'import', 'plain.tsv');
        assert.notEqual(code, 2);
        const [, name = ''] = /was damaged and is kept as .*?([^/\\\n]+)$/m.exec(stderr) ?? [];
        assert.equal(readFileSync(join(facts, name), 'utf8'), damaged);
        assert.equal(readFileSync(path, 'utf8'), good);
        assert.equal(others().length, turn);
      }
    });

    it('is taken for its own where it is empty, as after a full disk', async () => {
      put('');
      assert.notEqual((await run('facts', 'import', 'plain.tsv')).code, 2);
      assert.match(readFileSync(path, 'utf8'), /^resolint-facts 1 /);
    });
  });
});
