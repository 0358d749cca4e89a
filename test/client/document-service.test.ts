import { strict as assert } from 'node:assert';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchWordFile, unitedNations, type DocumentService } from '../../client/fetch/document-service';
import { FetchProblem } from '../../client/fetch/problem';
import { lighthouses } from './lighthouses';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

describe('the document service', () => {
  let server: Server;
  let behave: Behaviour = () => undefined;
  let service: DocumentService;
  const asked: URL[] = [];
  const form = (request: IncomingMessage): string | null =>
    new URL(request.url ?? '', service.base).searchParams.get('t');
  const answer =
    (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Behaviour =>
    (_, response) => {
      response.writeHead(status, headers).end(body);
    };

  before((done) => {
    server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', service.base));
      behave(request, response);
    }).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const base = new URL(`http://127.0.0.1:${port}/api/symbol/access`);
      service = { base, allows: ({ host }) => host === base.host, timeout: 400 };
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
  });

  const fetch = (signal = new AbortController().signal) => fetchWordFile('A/RES/53/70', signal, service);
  const html = { 'content-type': 'text/html; charset=utf-8' };

  it('is asked for the newer form by its symbol', async () => {
    behave = answer(200, lighthouses());
    const { bytes } = await fetch();
    assert.deepEqual(bytes, lighthouses());
    assert.deepEqual(Object.fromEntries(asked[0]?.searchParams ?? []), {
      s: 'A/RES/53/70',
      l: 'en',
      t: 'docx',
    });
    assert.equal(asked.length, 1);
  });

  it('is asked for the older form where there is no newer one', async () => {
    const older = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
    behave = (request, response) => response.end(form(request) === 'doc' ? older : '');
    assert.deepEqual((await fetch()).bytes, older);
    assert.deepEqual(
      asked.map(({ searchParams }) => searchParams.get('t')),
      ['docx', 'doc'],
    );
  });

  it('is followed to the file', async () => {
    behave = (request, response) => {
      if (request.url?.includes('symbol')) response.writeHead(302, { location: '/doc/file.docx' }).end();
      else response.end(lighthouses());
    };
    assert.match((await fetch()).from, /\/doc\/file\.docx$/);
  });

  const cases: readonly (readonly [string, Behaviour, string])[] = [
    ['an empty answer', answer(200), 'not-published'],
    ['404', answer(404, 'no'), 'not-published'],
    ['a challenge with 202', answer(202, '<html>challenge</html>', html), 'challenge'],
    ['a challenge with 403', answer(403, '<html>Access Denied</html>', html), 'challenge'],
    ['a challenge with 200', answer(200, '<html><title>Just a moment...</title></html>', html), 'challenge'],
    ['a page', answer(200, '<!DOCTYPE html><title>Welcome</title>', html), 'page'],
    ['another kind of file', answer(200, '%PDF-1.7', { 'content-type': 'application/pdf' }), 'not-word'],
    ['a redirection elsewhere', answer(302, '', { location: 'http://127.0.0.2/file.docx' }), 'elsewhere'],
    ['a redirection in a circle', answer(302, '', { location: '/api/symbol/access' }), 'refused'],
    ['a redirection to nowhere', answer(302, '', { location: 'http://[' }), 'refused'],
    ['no answer in time', () => undefined, 'timeout'],
    [
      'an answer that stops half-way',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('PK');
      },
      'timeout',
    ],
    ['an answer that breaks off', (request) => request.socket.destroy(), 'offline'],
    ['a proxy that wants a login', answer(407), 'proxy-login'],
    ['a gateway in trouble', answer(502, '<html>Bad Gateway</html>', html), 'gateway'],
    ['too many questions', answer(429), 'busy'],
    ['trouble of its own', answer(500), 'refused'],
    [
      'a file without end',
      (_, response) => {
        const chunk = Buffer.alloc(1_000_000, 'x');
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
          response.once('drain', more);
        };
        more();
      },
      'too-large',
    ],
  ];
  for (const [name, behaviour, kind] of cases)
    it(`says what is wrong with ${name}`, async () => {
      behave = behaviour;
      await assert.rejects(fetch(), (error) => {
        assert.ok(error instanceof FetchProblem, String(error));
        assert.equal(error.kind, kind);
        return true;
      });
    });

  it('says that there is no network', async () => {
    const nowhere = { ...service, base: new URL('http://127.0.0.1:9/'), allows: () => true };
    await assert.rejects(
      fetchWordFile('A/RES/53/70', new AbortController().signal, nowhere),
      (error) => error instanceof FetchProblem && error.kind === 'offline' && error.detail === 'ECONNREFUSED',
    );
  });

  it('can be given up', async () => {
    behave = () => undefined;
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 50);
    await assert.rejects(
      fetch(controller.signal),
      (error) => error instanceof FetchProblem && error.kind === 'cancelled',
    );
  });

  it('is of the United Nations and nobody else', () => {
    const allowed = (url: string): boolean => unitedNations.allows(new URL(url));
    for (const url of ['https://documents.un.org/a', 'https://undocs.un.org/b', 'https://un.org/'])
      assert.equal(allowed(url), true, url);
    for (const url of [
      'http://documents.un.org/a',
      'https://documents.un.org:8443/a',
      'https://documents.un.org.example/a',
      'https://xun.org/',
      'https://127.0.0.1/',
      'file:///etc/passwd',
    ])
      assert.equal(allowed(url), false, url);
  });
});
