// Who is let in to the VS Code in the browser that `npm start` opens. run.mjs runs this in front of the suite.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { ensureInstalled, startServer, tempDir, workbenchUrl } from '../../tools/editor/editor.mjs';

const handshake = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
};
const channel =
  '/?reconnectionToken=11111111-1111-4111-8111-111111111111&reconnection=false&skipWebSocketFrames=false';

describe('the server of npm start', function () {
  this.timeout(240_000);
  let server;
  const dataDir = tempDir('vscode-locked');
  before(async () => {
    ensureInstalled();
    server = await startServer({ dataDir });
  });
  after(async () => {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** The status of an answer; 101 where a WebSocket is opened. */
  const ask = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(`${server.url}${path}`, { headers, agent: false }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, headers: answer.headers });
      });
      asked.on('upgrade', ({ statusCode, headers: said }, socket) => {
        socket.destroy();
        resolve({ status: statusCode, headers: said });
      });
      asked.on('error', reject);
      asked.end();
    });
  const open = async (headers, path = channel) => (await ask(path, { ...handshake, ...headers })).status;
  const cookie = () => `vscode-tkn=${server.token}`;

  it('has a token of its own each time, which opens the workbench and goes on as a cookie', async () => {
    const address = new URL(workbenchUrl(server, { folder: '/tmp' }));
    const token = address.searchParams.get('tkn') ?? '';
    assert.match(token, /^[0-9a-f]{32,}$/);
    const { status, headers } = await ask(address.pathname + address.search);
    assert.equal(status, 302);
    assert.match(String(headers['set-cookie']), /vscode-tkn=[0-9a-f]{32,};.*SameSite/i);
    assert.equal((await ask('/?folder=%2Ftmp', { Cookie: cookie() })).status, 200);
  });

  it('shows nothing without it', async () => {
    for (const path of ['/', '/?tkn=0', '/vscode-remote-resource?path=%2Fetc%2Fpasswd'])
      assert.equal((await ask(path)).status, 403, path);
    assert.equal((await ask('/', { Cookie: `vscode-tkn=${'0'.repeat(server.token.length)}` })).status, 403);
  });

  it('opens a WebSocket for its own page', async () => {
    assert.equal(await open({ Origin: server.url, Cookie: cookie() }), 101);
  });

  it('opens none without the token', async () => {
    assert.equal(await open({ Origin: server.url }), 403);
    assert.equal(await open({ Origin: server.url, Cookie: 'vscode-tkn=guess' }), 403);
    assert.equal(await open({ Origin: server.url, Cookie: `x=${server.token}` }), 403);
  });

  it('opens none for a page of another origin, of this machine neither', async () => {
    for (const Origin of [
      'https://evil.example',
      'http://127.0.0.1:9',
      server.url.replace('http:', 'https:'),
      server.url.replace('127.0.0.1', 'localhost'),
      `${server.url}.evil.example`,
      'null',
      '',
    ])
      assert.equal(await open({ Origin, Cookie: cookie() }), 403, Origin);
    assert.equal(await open({ Cookie: cookie() }), 403, 'no origin at all');
  });

  it('tells the token to no other account of this machine', function () {
    if (process.platform !== 'linux') this.skip();
    assert.ok(!execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(server.token));
    for (const name of readdirSync(dataDir)) {
      const path = join(dataDir, name);
      if (!statSync(path).isFile() || !readFileSync(path, 'utf8').includes(server.token)) continue;
      assert.equal(statSync(path).mode & 0o077, 0, name);
    }
  });
});
