#!/usr/bin/env node
// Takes the command line that @vscode/test-electron gives to a VS Code executable, and runs the tests
// in the VS Code of this folder. Exit code: the test run's.
import { join, resolve } from 'node:path';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { format } from 'node:util';
import {
  here,
  ensureInstalled,
  startServer,
  openBrowser,
  workbenchUrl,
  remoteUri,
  tempDir,
} from './editor.mjs';

const opts = { extensionDevelopmentPath: [] };
const rest = [];
for (const a of process.argv.slice(2)) {
  const m = /^--([^=]+)(?:=(.*))?$/.exec(a);
  if (!m) rest.push(a);
  else if (m[1] === 'extensionDevelopmentPath') opts.extensionDevelopmentPath.push(resolve(m[2]));
  else opts[m[1]] = m[2] ?? true;
}
if (!opts.extensionTestsPath) {
  console.error('code.mjs: only test runs are supported (--extensionTestsPath)');
  process.exit(2);
}
const timeoutMs = Number(process.env.EDITOR_TEST_TIMEOUT ?? 180_000);
const verbose = !!process.env.EDITOR_VERBOSE;

const T0 = Date.now();
const mark = (what) => {
  if (verbose) console.error(`[editor +${Date.now() - T0}ms] ${what}`);
};

ensureInstalled();
const dataDir = tempDir('vscode-test');
let fail = () => {};
let server,
  browser,
  order = Promise.resolve();
let code;
const cleanup = async () => {
  await browser?.close().catch(() => {});
  await server?.stop().catch(() => {});
  if (!process.env.EDITOR_KEEP) rmSync(dataDir, { recursive: true, force: true });
};
for (const s of ['SIGINT', 'SIGTERM'])
  process.once(s, async () => {
    await cleanup();
    process.exit(130);
  });

try {
  const outcomeFile = join(dataDir, 'outcome.json');
  server = await startServer({
    dataDir,
    automation: true,
    env: { EDITOR_TESTS_PATH: resolve(opts.extensionTestsPath), EDITOR_OUTCOME_FILE: outcomeFile },
  });
  mark(`server at ${server.url}`);
  const opened = await openBrowser();
  browser = opened.browser;
  mark('chromium up');
  const page = await opened.context.newPage();

  const done = new Promise((ok, no) => {
    fail = no;
    const timer = setTimeout(() => no(new Error(`no result after ${timeoutMs} ms`)), timeoutMs);
    // The two functions VS Code's web workbench calls when it is run by a test driver.
    page.exposeFunction('codeAutomationExit', (exitCode) => {
      clearTimeout(timer);
      ok(exitCode);
    });
    page.exposeFunction('codeAutomationLog', (type, args) => {
      if (verbose) console.error(`[+${Date.now() - T0}ms workbench ${type}] ${format(...args)}`);
    });
    page.on('crash', () => no(new Error('the page crashed')));
  });
  // The extension host's console (mocha's report with it) comes out at the page's console as
  // '%c[Extension Host] %c<format>', 'color: ...', 'color: ...', ...arguments (because of debugId below).
  page.on('console', (msg) => {
    const args = Promise.all(msg.args().map((a) => a.jsonValue().catch(() => '')));
    order = order
      .then(async () => {
        const [first, ...more] = await args;
        if (/^No extension host found/.test(String(first))) fail(new Error(first));
        const prefix = '%c[Extension Host]';
        if (!String(first).startsWith(prefix)) return;
        const text =
          first === `${prefix}%`
            ? format(...more.slice(1))
            : format('%c' + first.slice(prefix.length + 1), ...more);
        // A test asks for a key: VS Code has no command that presses one.
        const key = /^#press (\S+)/.exec(text)?.[1];
        if (key) return await page.keyboard.press(key);
        (msg.type() === 'error' ? process.stderr : process.stdout).write(text + '\n');
      })
      .catch(() => {});
  });
  page.on('pageerror', (e) => {
    if (verbose) console.error('[page error]', e.message);
  });

  const payload = [
    ...opts.extensionDevelopmentPath.map((p) => ['extensionDevelopmentPath', remoteUri(server.url, p)]),
    ['extensionTestsPath', remoteUri(server.url, join(here, 'test-entry.cjs'))],
    ['enableProposedApi', ''],
    ['debugId', 'test'], // its console then comes out apart from the workbench's own log
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await page.goto(workbenchUrl(server, { folder: rest[0] && resolve(rest[0]), payload }));
  mark('page loaded');
  code = await done;
  await order;
  if (!existsSync(outcomeFile))
    throw new Error(`the extension host ended before the tests did (VS Code said ${code})`);
  if (code === 0 && !JSON.parse(readFileSync(outcomeFile, 'utf8')).ok) code = 1;
  mark(`tests done: ${code}`);
  if (process.env.EDITOR_SHOT) await page.screenshot({ path: process.env.EDITOR_SHOT }).catch(() => {});
} catch (e) {
  console.error(`editor: ${e.message}`);
  code = 1;
} finally {
  await cleanup();
}
process.exit(code);
