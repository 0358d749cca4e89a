import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { rules } from '../../server/src/rules';
import { version } from '../../package.json';
import { folder, resolint, rule, start } from './run';

describe('resolint rules, lsp', () => {
  const here = folder();
  after(() => {
    here.remove();
  });
  const run = (args: string[]) => resolint(args, { cwd: here.path });

  it('lists every rule', async () => {
    const { code, stdout } = await run(['rules']);
    assert.equal(code, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      rules.map(({ id }) => id),
    );
    const told = JSON.parse((await run(['rules', '--format', 'json'])).stdout) as { id: string }[];
    assert.equal(told.length, rules.length);
  });

  it('explains one', async () => {
    const { code, stdout } = await run(['rules', rule]);
    assert.equal(code, 0);
    for (const part of ['Level:', 'Fix:', 'Source:', 'Page:', 'Wrong:', 'Right:'])
      assert.ok(stdout.includes(part));
  });

  it('knows no other', async () => {
    const { code, stderr } = await run(['rules', 'preamble-comma']);
    assert.equal(code, 2);
    assert.match(stderr, /did you mean "punctuation\/preamble-comma"/);
  });

  it('says its version', async () => {
    assert.equal((await run(['--version'])).stdout.trim(), version);
  });

  it('serves an editor over standard input and output', async () => {
    const child = start(['lsp', '--stdio'], { cwd: here.path });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const ended = once(child, 'close');
    const answer = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(answer.serverInfo.name, 'resolint');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal((await ended)[0], 0);
  });
});

describe('resolint cite', () => {
  const here = folder();
  after(() => {
    here.remove();
  });
  const cite = (...args: string[]) => resolint(['cite', ...args], { cwd: here.path });

  it('tells what is known of a symbol, a number, a citation', async () => {
    for (const typed of ['A/RES/70/1', '70/1', 'its resolution 70/1 of 25 September 2015']) {
      const { code, stdout } = await cite(typed);
      assert.equal(code, 0);
      assert.match(stdout, /^A\/RES\/70\/1\n/);
      assert.match(stdout, /Adopted +25 September 2015 \(source: an official record\)/);
      assert.match(stdout, /Cited as +resolution 70\/1 of 25 September 2015/);
    }
    const { stdout } = await cite('resolution 1325 (2000)', '--format', 'json');
    const told = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(told.symbol, 'S/RES/1325 (2000)');
    assert.equal(told.adopted, '2000-10-31');
    assert.equal(told.citation, 'resolution 1325 (2000)');
  });

  it('tells of a vote, and of the days between which a text was adopted, in words', async () => {
    assert.match((await cite('A/RES/ES-11/1')).stdout, /Vote +by 141 votes to 5, with 35 abstentions\n/);
    assert.match((await cite('1325 (2000)')).stdout, /About +women and peace and security\n/);
    assert.match((await cite('61/3')).stdout, /Adopted +between 1 September 2006 and 20 October 2006\n/);
  });

  it('takes what people type and paste', async () => {
    for (const [typed, symbol] of [
      ['https://docs.un.org/en/A/RES/53/70', 'A/RES/53/70'],
      ['https://undocs.org/S/RES/1325(2000)', 'S/RES/1325 (2000)'],
      ['a/res/53/70', 'A/RES/53/70'],
      ['S/RES/1325', 'S/RES/1325 (2000)'],
      ['UNSCR 1325', 'S/RES/1325 (2000)'],
      ['Security Council resolution 1325', 'S/RES/1325 (2000)'],
    ] as const) {
      const { code, stdout } = await cite(typed);
      assert.deepEqual([code, stdout.split('\n')[0]], [0, symbol], typed);
    }
    // Assembly and Council have both counted so far.
    assert.equal((await cite('1325')).code, 2);
    assert.equal((await cite('S/RES/9999')).code, 2);
  });

  it('gives an array where several are cited', async () => {
    const { stdout } = await cite('resolutions 53/70 and 54/49', '--format=json');
    assert.deepEqual(
      (JSON.parse(stdout) as { symbol: string }[]).map(({ symbol }) => symbol),
      ['A/RES/53/70', 'A/RES/54/49'],
    );
  });

  it('says where nothing is known, and where nothing is cited', async () => {
    const unknown = await cite('A/RES/999/1');
    assert.equal(unknown.code, 1);
    assert.match(unknown.stdout, /knows nothing more of it/);
    const none = await cite('hello');
    assert.equal(none.code, 2);
    assert.match(none.stderr, /cites no resolution/);
  });
});
