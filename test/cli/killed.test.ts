import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runs } from '../patience';
import { settle } from '../protocol/client';
import { writeAkn } from '../../server/src/formats/exports';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import { readWord } from '../../server/src/formats/word';
import { parseResolution } from '../../server/src/syntax/parse';
import { libraries, wordFile } from '../formats/word-builder';
import { adopted, folder, mended, resolint, rule, start, wrong } from './run';

/** Moments at which each command is killed: some from its start on, some from when it begins to write. */
const moments = { early: 1 + runs(4), late: 1 + runs(10) };

/** The name of a file that is on its way to its place. */
const isUnfinished = (name: string): boolean => name.startsWith('.resolint-') && name.endsWith('.tmp');

describe('kill -9 at any moment', () => {
  let here: ReturnType<typeof folder>;
  const at = (name: string): string => join(here.path, name);
  afterEach(() => {
    here.remove();
  });

  /** Runs a command and kills it; `after` milliseconds after it has begun, or after it has begun to write. */
  async function killed(args: readonly string[], after: number, from: 'start' | 'writing'): Promise<void> {
    const child = start(args, { cwd: here.path, env: { RESOLINT_FACTS: here.path } });
    child.stdin.end();
    const ended = once(child, 'exit');
    if (from === 'writing') {
      const watcher = watch(here.path);
      const begins = new Promise<void>((resolve) => {
        watcher.on('change', (_, name) => {
          if (isUnfinished(String(name))) resolve();
        });
      });
      await Promise.race([begins, ended]);
      watcher.close();
    }
    await settle(after);
    child.kill('SIGKILL');
    await ended;
  }

  /** Each of the moments; `reset` puts the old file there, `look` sees what is there afterwards. */
  async function atEach(
    args: readonly string[],
    reset: () => void,
    look: () => void,
    { early, late } = moments,
  ): Promise<void> {
    for (let i = 0; i < early + late; i++) {
      reset();
      await (i < early ? killed(args, 60 * (i + 1), 'start') : killed(args, i - early, 'writing'));
      look();
      for (const name of readdirSync(here.path))
        assert.ok(!isUnfinished(name) || name.split('-').length === 4, name);
    }
  }

  const big = (text: string): string => text + '\n<!-- a long remark -->\n'.repeat(35_000);

  it('leaves a draft that is mended as it was, or as it is to be', async () => {
    here = folder();
    const [old, young] = [big(wrong), big(mended)];
    const seen = { old: 0, young: 0 };
    await atEach(
      ['fix', 'a.unres'],
      () => {
        writeFileSync(at('a.unres'), old);
      },
      () => {
        const text = readFileSync(at('a.unres'), 'utf8');
        assert.ok(text === old || text === young, `${text.length} characters`);
        seen[text === old ? 'old' : 'young']++;
      },
    );
    assert.ok(seen.old > 0);
    // What was left beside it goes with the next run, and the draft is mended.
    writeFileSync(at('a.unres'), old);
    assert.equal((await resolint(['fix', 'a.unres'], { cwd: here.path })).code, 0);
    assert.deepEqual(readdirSync(here.path), ['a.unres']);
  }).timeout(120_000);

  it('leaves a baseline as it was, or as it is to be', async () => {
    here = folder({ 'a.unres': wrong });
    const young = `${JSON.stringify({ files: { 'a.unres': { [rule]: 1 } } }, null, 2)}\n`;
    await atEach(
      ['baseline', 'a.unres', '--output', 'b.json'],
      () => {
        writeFileSync(at('b.json'), 'old');
      },
      () => {
        assert.ok(['old', young].includes(readFileSync(at('b.json'), 'utf8')));
      },
    );
  }).timeout(120_000);

  it('leaves the facts of before, or all of those that are imported', async () => {
    const table = (count: number): string =>
      [
        'symbol\tadopted\ttitle',
        ...Array.from({ length: count }, (_, i) => `A/RES/79/${i + 1}\t2024-12-04\tMatter ${i}`),
      ].join('\n');
    here = folder({ 'old.tsv': table(2), 'new.tsv': table(300) });
    const kept = 'resolutions.imported.tsv';
    const env = { RESOLINT_FACTS: here.path };
    assert.equal((await resolint(['facts', 'import', 'new.tsv'], { cwd: here.path, env })).code, 0);
    const young = readFileSync(at(kept), 'utf8');
    rmSync(at(kept));
    assert.equal((await resolint(['facts', 'import', 'old.tsv'], { cwd: here.path, env })).code, 0);
    const old = readFileSync(at(kept), 'utf8');
    await atEach(
      ['facts', 'import', 'new.tsv'],
      () => {
        writeFileSync(at(kept), old);
      },
      () => {
        assert.ok([old, young].includes(readFileSync(at(kept), 'utf8')));
      },
    );
  }).timeout(120_000);

  /**
   * What is made of a draft or read from another file, written over an older one; killed at a few moments, to stay quick.
   * Word files are packed anew each time, so that of them it is said what is in them.
   */
  const words = (bytes: Buffer): string => readWord(bytes).text;
  // Reports say when they were made: to the minute, which may pass.
  const timeless = (bytes: Buffer): string => bytes.toString().replace(/\d{1,2}:\d{2}/g, '');
  const writers: readonly {
    readonly what: string;
    readonly file: string;
    readonly args: readonly string[];
    readonly saysOf?: (bytes: Buffer) => string;
  }[] = [
    {
      what: 'a draft out of a Word file',
      file: 'out.unres',
      args: ['import', 'a.docx', '--out', 'out.unres'],
    },
    {
      what: 'a draft out of a file in Akoma Ntoso',
      file: 'out.unres',
      args: ['import', 'a.xml', '--out', 'out.unres'],
    },
    { what: 'a report', file: 'out.html', args: ['report', 'a.unres', '--output', 'out.html'] },
    {
      what: 'a draft for the next session',
      file: 'out.unres',
      args: ['rollover', 'last.md', '--out', 'out.unres', '--force'],
    },
    {
      what: 'a comparison',
      file: 'out.html',
      args: ['compare', 'last.md', 'now.md', '--format', 'html', '--out', 'out.html', '--force'],
    },
    {
      what: 'a review of a Word file',
      file: 'out.docx',
      args: ['review', 'a.docx', '--out', 'out.docx', '--force', '--fail-on', 'never'],
      saysOf: words,
    },
    {
      what: 'a draft as a Word file',
      file: 'out.docx',
      args: ['export', 'a.unres', '--out', 'out.docx', '--force'],
      saysOf: words,
    },
    {
      what: 'the changes of a draft in a copy of its Word file',
      file: 'out.docx',
      args: ['export', 'changed.unres', '--into', 'a.docx', '--out', 'out.docx', '--force'],
      saysOf: words,
    },
    {
      what: 'a draft in Akoma Ntoso',
      file: 'out.xml',
      args: ['export', 'a.unres', '--to', 'akn', '--out', 'out.xml', '--force'],
    },
    {
      what: 'a draft as a page',
      file: 'out.html',
      args: ['export', 'a.unres', '--to', 'html', '--out', 'out.html', '--force'],
    },
  ];
  for (const { what, file, args, saysOf = timeless } of writers)
    it(`leaves ${what} as it was, or as it is to be`, async () => {
      here = folder({
        'a.docx': Buffer.from(wordFile(libraries)),
        'a.unres': wrong,
        'a.xml': writeAkn(sheetOf(parseResolution(wrong))),
        'last.md': adopted,
        'now.md': adopted.replace('the lakes', 'the rivers'),
      });
      if (args.includes('changed.unres')) {
        await resolint(['import', 'a.docx', '--out', 'changed.unres'], { cwd: here.path });
        const draft = readFileSync(at('changed.unres'), 'utf8');
        writeFileSync(at('changed.unres'), draft.replace('libraries free', 'all libraries free'));
      }
      await resolint(args, { cwd: here.path });
      const young = saysOf(readFileSync(at(file)));
      await atEach(
        args,
        () => {
          writeFileSync(at(file), 'old');
        },
        () => {
          const bytes = readFileSync(at(file));
          assert.ok(bytes.toString() === 'old' || saysOf(bytes) === young);
        },
        { early: 1, late: 2 },
      );
    }).timeout(120_000);
});
