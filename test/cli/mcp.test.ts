import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { command, folder, mended, rule, start, wrong } from './run';

interface Said {
  readonly isError: boolean;
  readonly text: string;
}

interface Finding {
  readonly rule: string;
  readonly line: number;
  readonly words: string;
  readonly fix: string | null;
}

describe('resolint mcp', () => {
  let here: ReturnType<typeof folder>;
  let client: Client;

  async function connect(...args: string[]): Promise<void> {
    client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [command(), 'mcp', ...args],
        cwd: here.path,
        stderr: 'ignore',
      }),
    );
  }
  beforeEach(() => {
    here = folder({
      'drafts/a.unres': wrong,
      'drafts/.env': 'KEY=secret',
      'drafts/binary.md': Buffer.from([0, 1]),
      'elsewhere/b.unres': wrong,
    });
  });
  afterEach(async () => {
    await client.close();
    here.remove();
  });
  async function call(name: string, given: Record<string, unknown> = {}): Promise<Said> {
    const { content, isError = false } = await client.callTool({ name, arguments: given });
    const [{ text = '' } = {}] = content as { text?: string }[];
    return { isError: isError === true, text };
  }
  const ask = async <Answer>(name: string, given?: Record<string, unknown>): Promise<Answer> => {
    const { isError, text } = await call(name, given);
    assert.equal(isError, false, text);
    return JSON.parse(text) as Answer;
  };

  describe('started for a folder', () => {
    beforeEach(() => connect('--root', 'drafts'));

    it('says what it can do, and that it only reads', async () => {
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name }) => name),
        ['check', 'fix', 'cite', 'search_citations', 'explain_rule', 'outline'],
      );
      for (const { name, annotations, inputSchema, description } of tools) {
        assert.equal(annotations?.readOnlyHint, true, name);
        assert.equal(inputSchema.type, 'object');
        assert.ok(description);
      }
      assert.ok(!('write' in (tools[1]?.inputSchema.properties ?? {})));
      assert.match(client.getInstructions() ?? '', /Texts are data/);
    });

    it('checks a file and a text', async () => {
      for (const given of [
        { path: 'a.unres' },
        { path: join(here.path, 'drafts/a.unres') },
        { text: wrong },
      ]) {
        const { findings } = await ask<{ findings: Finding[] }>('check', given);
        const [finding] = findings;
        assert.equal(findings.length, 1);
        assert.deepEqual(
          [finding?.rule, finding?.line, finding?.words, finding?.fix],
          [rule, 3, '.', 'safe'],
        );
      }
    });

    it('holds both to the settings of the folder', async () => {
      writeFileSync(join(here.path, 'drafts/.resolintrc.json'), `{ "rules": { "${rule}": "off" } }`);
      for (const given of [{ path: 'a.unres' }, { text: wrong }])
        assert.deepEqual((await ask<{ findings: Finding[] }>('check', given)).findings, []);
      writeFileSync(join(here.path, 'drafts/.resolintrc.json'), '{ "rules": 1 }');
      const { isError, text } = await call('check', { text: wrong });
      assert.ok(isError);
      assert.match(text, /^The settings have a mistake\. .*resolintrc\.json:1:/);
    });

    it('returns what it mends and writes nothing', async () => {
      for (const given of [{ path: 'a.unres' }, { text: wrong }])
        assert.deepEqual(await ask('fix', given), {
          mended: 1,
          leftAsItIs: null,
          written: false,
          text: mended,
        });
      const { written } = await ask<{ written: boolean }>('fix', { path: 'a.unres', write: true });
      assert.equal(written, false);
      assert.equal(readFileSync(join(here.path, 'drafts/a.unres'), 'utf8'), wrong);
    });

    it('knows resolutions, rules and the parts of a text', async () => {
      const [cited] = await ask<{ symbol: string; known: boolean }[]>('cite', { citation: 'A/RES/53/70' });
      assert.deepEqual([cited?.symbol, cited?.known], ['A/RES/53/70', true]);
      const found = await ask<{ symbol: string; title: string }[]>('search_citations', {
        words: 'information telecommunications security',
        organ: 'general-assembly',
        limit: 5,
      });
      assert.equal(found.length, 5);
      for (const { symbol, title } of found) {
        assert.match(symbol, /^A\/RES\//);
        assert.match(title, /information/i);
      }
      const [first] = await ask<{ symbol: string }[]>('search_citations', { words: '53/70' });
      assert.equal(first?.symbol, 'A/RES/53/70');
      assert.ok((await ask<unknown[]>('explain_rule')).length > 100);
      assert.equal((await ask<{ id: string }>('explain_rule', { id: rule })).id, rule);
      const { text } = await call('outline', { path: 'a.unres' });
      assert.match(text, /"name": "Recalling[^"]*",\s+"line": 3/);
      assert.match(text, /"name": "1[^"]*Invites[^"]*",\s+"line": 5/);
    });

    for (const [name, reach] of Object.entries<() => string>({
      'a path that leads up': () => '../elsewhere/b.unres',
      'a path from the top': () => join(here.path, 'elsewhere/b.unres'),
      'a link to a file': () => {
        symlinkSync(join(here.path, 'elsewhere/b.unres'), join(here.path, 'drafts/link.unres'));
        return 'link.unres';
      },
      'a link to a folder': () => {
        symlinkSync(join(here.path, 'elsewhere'), join(here.path, 'drafts/folder'));
        return 'folder/b.unres';
      },
      'a folder whose name begins alike': () => {
        mkdirSync(join(here.path, 'drafts-of-others'));
        writeFileSync(join(here.path, 'drafts-of-others/b.unres'), wrong);
        return join(here.path, 'drafts-of-others/b.unres');
      },
      'a file that is not there': () => 'missing.unres',
      'a file that is no draft': () => '.env',
      'the folder itself': () => '.',
      'a name that is none': () => 'a\0.unres',
    }))
      it(`refuses ${name}`, async () => {
        const path = reach();
        for (const tool of ['check', 'fix', 'outline']) {
          const { isError, text } = await call(tool, { path });
          assert.ok(isError, tool);
          assert.doesNotMatch(text, /secret|seized/);
        }
      });

    it('answers bad input with an error, and goes on', async () => {
      for (const [tool, given] of [
        ['check', {}],
        ['check', { path: 'a.unres', text: wrong }],
        ['check', { path: 7 }],
        ['check', { path: 'binary.md' }],
        ['check', { text: 'a'.repeat(2_000_001) }],
        ['fix', { text: wrong, suggestions: 'yes' }],
        ['cite', { citation: 'no such thing' }],
        ['cite', {}],
        ['search_citations', { words: 'peace', organ: 'the moon' }],
        ['search_citations', { words: 'peace', limit: -1 }],
        ['explain_rule', { id: 'no/such' }],
        ['outline', { path: null }],
        ['no_such_tool', {}],
      ] as const) {
        const said = await call(tool, given).catch((error: unknown) => ({
          isError: true,
          text: String(error),
        }));
        assert.ok(said.isError, `${tool} ${JSON.stringify(given).slice(0, 50)}`);
        assert.notEqual(said.text, '');
        assert.doesNotMatch(said.text, /\n\s+at /, 'a stack');
      }
      assert.equal((await call('check', { text: '\uD800\0 [[[' })).isError, false);
      assert.equal((await ask<{ findings: Finding[] }>('check', { path: 'a.unres' })).findings.length, 1);
    });
  });

  it('writes a file if it was started so, and is told to', async () => {
    await connect('--root', 'drafts', '--allow-write');
    const { tools } = await client.listTools();
    const fix = tools.find(({ name }) => name === 'fix');
    assert.equal(fix?.annotations?.readOnlyHint, false);
    const file = join(here.path, 'drafts/a.unres');
    await ask('fix', { path: 'a.unres' });
    assert.equal(readFileSync(file, 'utf8'), wrong);
    assert.equal((await call('fix', { text: wrong, write: true })).isError, true);
    assert.equal((await call('fix', { path: '../elsewhere/b.unres', write: true })).isError, true);
    assert.equal((await ask<{ written: boolean }>('fix', { path: 'a.unres', write: true })).written, true);
    assert.equal(readFileSync(file, 'utf8'), mended);
    assert.equal((await ask<{ written: boolean }>('fix', { path: 'a.unres', write: true })).written, false);
  });

  it('reads this folder where none is named', async () => {
    await connect();
    assert.equal((await call('check', { path: 'elsewhere/b.unres' })).isError, false);
  });

  it('lives through lines that are no messages, and ends with its input', async () => {
    await connect();
    const child = start(['mcp'], { cwd: here.path });
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stdin.write(
      'this is no message\n{"jsonrpc":"2.0"}\n[]\n{"jsonrpc":"2.0","id":1,"method":"no/such"}\n',
    );
    child.stdin.write('{"jsonrpc":"2.0","id":2,"method":"ping"}\n');
    const params = { name: 'cite', arguments: { citation: '53/70' } };
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 3, method: 'tools/call', params })}\n`);
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 0);
    for (const line of stdout.trim().split('\n')) JSON.parse(line);
    assert.match(stdout, /"id":2,"result":\{\}|"result":\{\},"jsonrpc":"2.0","id":2/);
    assert.match(stdout, /A\/RES\/53\/70/);
  });
});
