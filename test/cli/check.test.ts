import { strict as assert } from 'node:assert';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folder, mended, resolint, rule, wrong, type Run } from './run';
import { texts } from '../language/texts';
import { complaintsOfSchema } from './sarif-schema';

interface Reported {
  file: string;
  diagnostics: { rule: string; severity: string; message: string; range: unknown; fix: string | null }[];
}
const json = ({ stdout }: Run): Reported[] => JSON.parse(stdout) as Reported[];
const filesOf = (run: Run): string[] => json(run).map(({ file }) => file);

describe('resolint check', () => {
  let here: ReturnType<typeof folder>;
  afterEach(() => {
    here.remove();
  });
  const check = (args: string[], input?: string | Buffer): Promise<Run> =>
    resolint(['check', ...args], { cwd: here.path, ...(input === undefined ? {} : { input }) });

  it('prints one finding a line and exits with 1', async () => {
    here = folder({ 'a.unres': wrong });
    const { code, stdout } = await check(['a.unres']);
    assert.equal(code, 1);
    assert.match(stdout, new RegExp(`^a\\.unres:3:53 error .+ ${rule}$`, 'm'));
    assert.match(stdout, /1 error in 1 file; "resolint fix" mends 1/);
  });

  it('exits with 0 where nothing is found', async () => {
    here = folder({ 'a.unres': mended });
    const { code, stdout } = await check(['a.unres']);
    assert.deepEqual([code, stdout], [0, 'Nothing to mark in 1 file\n']);
  });

  it('says so of a text in another language than English', async () => {
    here = folder({ 'a.md': texts.fr, 'b.md': mended });
    const text = await check(['a.md', 'b.md']);
    assert.equal(text.code, 0);
    assert.equal(
      text.stdout,
      'a.md: in French; only what holds in every language is checked\nNothing to mark in 2 files\n',
    );
    const asJson = await check(['a.md', '--format', 'json']);
    assert.deepEqual(json(asJson), [{ file: 'a.md', diagnostics: [] }]);
    assert.equal(asJson.stderr, 'resolint: a.md: in French; only what holds in every language is checked\n');
  });

  it('gives JSON in the order given, with LSP positions', async () => {
    here = folder({ 'b.txt': wrong, 'a.unres': mended });
    const run = await check(['b.txt', 'a.unres', '--format', 'json']);
    assert.equal(run.code, 1);
    assert.deepEqual(filesOf(run), ['b.txt', 'a.unres']);
    const [finding] = json(run)[0]?.diagnostics ?? [];
    assert.deepEqual(
      { ...finding, message: '' },
      {
        rule,
        severity: 'error',
        message: '',
        range: { start: { line: 2, character: 52 }, end: { line: 2, character: 53 } },
        fix: 'safe',
      },
    );
  });

  it('gives an empty array where there is nothing', async () => {
    here = folder();
    const run = await check(['.', '--format=json']);
    assert.deepEqual([run.code, run.stdout], [0, '[]\n']);
    assert.match(run.stderr, /no resolutions here/);
  });

  it('counts lines alike for LF, CRLF and CR, and characters in UTF-16 behind a byte order mark', async () => {
    here = folder();
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\uFEFF${wrong.replace('*Recalling*', '😀 *Recalling*').replaceAll('\n', end)}`;
      const run = await check(['-', '--format=json', '--rule', `${rule}=warning`], text);
      const found = json(run)[0]?.diagnostics.find((finding) => finding.rule === rule);
      assert.deepEqual(found?.range, { start: { line: 2, character: 55 }, end: { line: 2, character: 56 } });
    }
  });

  it('reads standard input under the name it is given', async () => {
    here = folder();
    const named = await check(['-', '--stdin-filename', 'draft.unres', '--format=json'], wrong);
    assert.deepEqual([named.code, filesOf(named)], [1, ['draft.unres']]);
    assert.deepEqual(filesOf(await check(['-', '--format=json'], wrong)), ['<stdin>']);
  });

  const draft =
    '*The General Assembly*,\n\n*Noting* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n';

  it('takes every resolution below a folder and nothing else', async () => {
    here = folder({
      'd/a.unres': wrong,
      'd/b.resolution': wrong,
      'd/c.res.md': wrong,
      'd/e/f/G.RESOLUTION.MD': wrong,
      'd/readme.md': '# How to\n\nWrite it so.\n',
      'd/notes.txt': 'Buy milk. Call mother.\n',
      'd/drafts/seed.txt': draft,
      'd/photo.txt': '\u0000\u0001',
      'd/node_modules/x/a.unres': wrong,
      'd/.git/a.unres': wrong,
      'elsewhere/x.unres': wrong,
    });
    symlinkSync('../elsewhere', join(here.path, 'd/linked'));
    symlinkSync('../elsewhere/x.unres', join(here.path, 'd/linked.unres'));
    const run = await check(['d', '--format=json']);
    assert.deepEqual(filesOf(run), [
      'd/a.unres',
      'd/b.resolution',
      'd/c.res.md',
      'd/drafts/seed.txt',
      'd/e/f/G.RESOLUTION.MD',
    ]);
    assert.deepEqual(filesOf(await check(['d/a.unres', 'd', 'd/a.unres', '--format=json'])), filesOf(run));
  });

  it('passes over what .gitignore and the settings name, unless it is named itself', async () => {
    here = folder({
      '.git/config': '',
      '.gitignore': 'build/\n',
      'd/.gitignore': '*.old.unres\n!keep.old.unres\n',
      'd/.resolintrc.json': '{ "ignore": ["archive/"] }',
      'd/a.unres': draft,
      'd/b.old.unres': draft,
      'd/keep.old.unres': draft,
      'd/archive/c.unres': draft,
      'd/build/d.unres': draft,
    });
    assert.deepEqual(filesOf(await check(['d', '--format=json'])), ['d/a.unres', 'd/keep.old.unres']);
    // Who names a folder wants it, whatever is said of it above.
    assert.deepEqual(filesOf(await check(['d/build', '--format=json'])), ['d/build/d.unres']);
    const named = await check(['d/archive/c.unres', 'd/build/d.unres', '--format=json']);
    assert.deepEqual(filesOf(named), ['d/archive/c.unres', 'd/build/d.unres']);
  });

  it('checks the rest where some input cannot be read, and exits with 2', async function () {
    here = folder({
      'binary.unres': Buffer.from([1, 0, 2, 0, 255]),
      'latin.unres': Buffer.from('caf\xe9 r\xe9sum\xe9 \xe9t\xe9', 'latin1'),
      'secret.unres': wrong,
      'good.unres': wrong,
    });
    chmodSync(join(here.path, 'secret.unres'), 0);
    const run = await check(['missing.unres', 'binary.unres', 'latin.unres', 'good.unres', '--format=json']);
    assert.equal(run.code, 2);
    assert.deepEqual(filesOf(run), ['good.unres']);
    assert.match(run.stderr, /^resolint: missing\.unres: there is no such file or folder/m);
    assert.match(run.stderr, /^resolint: binary\.unres: is not text .*save the draft as plain text/m);
    assert.match(run.stderr, /^resolint: latin\.unres: is not in UTF-8; save it as UTF-8/m);
    if (process.getuid?.() === 0) return;
    const { code, stderr } = await check(['secret.unres']);
    assert.equal(code, 2);
    assert.match(stderr, /secret\.unres: may not be read/);
  });

  it('reads UTF-16 with a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF${wrong}`, 'utf16le');
    here = folder({ 'le.unres': bytes, 'be.unres': Buffer.from(bytes).swap16() });
    const run = await check(['le.unres', 'be.unres', '--format=json']);
    assert.deepEqual(
      json(run).map(({ diagnostics }) => diagnostics.length),
      [1, 1],
    );
  });

  it('reads an empty file and one of 10 MB', async function () {
    this.timeout(60_000);
    here = folder({
      'empty.unres': '',
      'large.unres': `${'All States act. '.repeat(60)}\n\n`.repeat(10_400),
    });
    assert.equal((await check(['empty.unres'])).code, 0);
    assert.notEqual((await check(['large.unres'])).code, 2);
  });

  it('fails from the level that --fail-on names', async () => {
    here = folder({ 'a.unres': wrong });
    const code = async (...args: string[]) => (await check(['a.unres', ...args])).code;
    assert.equal(await code('--fail-on', 'never'), 0);
    assert.equal(await code('--rule', `${rule}=warning`), 0);
    assert.equal(await code('--rule', `${rule}=warning`, '--fail-on=warning'), 1);
    assert.equal(await code('--rule', `${rule}=hint`, '--fail-on', 'information'), 0);
    assert.equal(await code('--rule', `${rule}=hint`, '--fail-on', 'hint'), 1);
    assert.equal(await code('--rule', `${rule}=off`, '--rule', 'style/date=off', '--fail-on', 'hint'), 0);
  });

  it('names what is allowed where the use is wrong', async () => {
    here = folder({ 'a.unres': wrong });
    const wrongUses: [string[], RegExp][] = [
      [['--format', 'xml'], /text, json, sarif, github/],
      [['--fail-on', 'fatal'], /error, warning, information, hint, never/],
      [['--rule', 'punctuation/preamble-coma=off'], /did you mean "punctuation\/preamble-comma"/],
      [['--rule', `${rule}=loud`], /error, warning, information, hint, off/],
      [['--rule', rule], /style\/date=warning/],
      [['--rule'], /argument missing/],
      [['--colour'], /unknown option/],
    ];
    for (const [args, said] of wrongUses) {
      const { code, stdout, stderr } = await check(['a.unres', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, said);
    }
    assert.equal((await resolint([], { cwd: here.path })).code, 2);
    assert.equal((await resolint(['chek'], { cwd: here.path })).code, 2);
    assert.equal((await resolint(['--help'], { cwd: here.path })).code, 0);
  });

  it('names one rule that may be meant, not all there are', async () => {
    here = folder({ 'a.unres': wrong });
    const { stderr } = await check(['a.unres', '--rule', 'style/dat=off']);
    assert.match(
      stderr,
      /There is no rule "style\/dat" \(did you mean "style\/date"\?\); "resolint rules" lists/,
    );
    assert.doesNotMatch(stderr, /citation\//);
  });

  it('has colours on a terminal alone, or where they are asked for', async () => {
    here = folder({ 'a.unres': wrong });
    const coloured = async (env: NodeJS.ProcessEnv): Promise<boolean> =>
      (await resolint(['check', 'a.unres'], { cwd: here.path, env })).stdout.includes('\u001B[');
    assert.equal(await coloured({ NO_COLOR: '', CI: 'true' }), false);
    assert.equal(await coloured({ NO_COLOR: '', FORCE_COLOR: '1' }), true);
    assert.equal(await coloured({ NO_COLOR: '1', FORCE_COLOR: '1' }), false);
  });

  it('reads standard input where it is given a name and nothing else is named', async () => {
    here = folder({ 'b.unres': wrong });
    const run = await check(['--stdin-filename', 'draft.unres', '--format=json'], wrong);
    assert.deepEqual(filesOf(run), ['draft.unres']);
  });

  it('speaks to GitHub', async () => {
    here = folder({ 'a,b.unres': wrong });
    const { stdout } = await check(['.', '--format=github']);
    assert.match(
      stdout,
      /^::error file=a%2Cb\.unres,line=3,endLine=3,col=53,endColumn=54,title=punctuation\/preamble-comma::End this preambular/,
    );
  });

  it('writes SARIF', async () => {
    here = folder({ 'a b.unres': wrong, 'c.unres': mended });
    const { stdout } = await check(['.', '--format=sarif']);
    const log = JSON.parse(stdout) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string; helpUri: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: unknown } }[];
        }[];
      }[];
    };
    assert.equal(complaintsOfSchema(log), '');
    assert.notEqual(complaintsOfSchema({ ...log, version: '3' }), '');
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    const [found] = run?.results ?? [];
    assert.equal(found?.ruleId, rule);
    assert.equal(found.level, 'error');
    assert.equal(run?.tool.driver.rules[found.ruleIndex]?.id, rule);
    assert.match(run.tool.driver.rules[0]?.helpUri ?? '', /^https:/);
    assert.deepEqual(found.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'a%20b.unres', uriBaseId: 'SRCROOT' },
      region: { startLine: 3, startColumn: 53, endLine: 3, endColumn: 54 },
    });
    const nothing = await check(['c.unres', '--format=sarif']);
    assert.deepEqual((JSON.parse(nothing.stdout) as { runs: { results: unknown[] }[] }).runs[0]?.results, []);
  });

  it('writes a fix that many findings share once in SARIF', async () => {
    const numbered = (count: number): string =>
      `*The General Assembly*,\n\n*Noting* the report,\n\n${'1. *Decides* to act;\n\n'.repeat(count)}`;
    here = folder({ 'few.unres': numbered(100), 'many.unres': numbered(400) });
    const lengthOf = async (name: string): Promise<number> =>
      (await check([name, '--format=sarif'])).stdout.length;
    assert.ok((await lengthOf('many.unres')) < 5 * (await lengthOf('few.unres')));
  });

  it('finds files in a folder whose name is an option or a glob', async () => {
    here = folder({ '[a]/x.unres': wrong, '-b/y.unres': wrong });
    mkdirSync(join(here.path, 'empty'));
    assert.deepEqual(filesOf(await check(['--format=json', '[a]', '--', '-b'])), [
      '[a]/x.unres',
      '-b/y.unres',
    ]);
  });
});
