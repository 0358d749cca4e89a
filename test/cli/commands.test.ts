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
