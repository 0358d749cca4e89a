// npm start: Resolint, packed and installed as a user has it, in a VS Code that opens samples/.
//   the VS Code of this machine where `code` is on the PATH; else, or with RESOLINT_BROWSER=1, one in the browser
//   PORT (8473), HOST (127.0.0.1), FOLDER (samples): for the one in the browser
// Only what Node brings is imported here: the rest may not be installed yet.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.env.FOLDER ?? join(root, 'samples'));
const firstFile = join(root, 'samples/draft-with-errors.unres');

/** Builds, packs and starts a VS Code in the browser; gives its address, with any file open, and a way to stop it. */
export async function startInBrowser({
  port,
  host = '127.0.0.1',
  openFile = firstFile,
  open = folder,
  env,
} = {}) {
  installPackages();
  const { packageExtension } = await import('./package.mjs');
  const { ensureInstalled, installVsix, startServer, workbenchUrl } =
    await import('../tools/editor/editor.mjs');
  const vsix = await packageExtension();
  ensureInstalled();
  const dataDir = join(root, 'out/editor', String(port ?? 'any'));
  rmSync(dataDir, { recursive: true, force: true });
  installVsix(vsix, dataDir);
  const server = await startServer({ dataDir, port, host, env });
  const addressOf = (file, folder = open) => workbenchUrl(server, { folder, openFile: file });
  return { ...server, addressOf, address: addressOf(openFile) };
}

/** Opens the samples in the VS Code of this machine, with settings and extensions of their own. */
async function startOnDesktop() {
  installPackages();
  const { packageExtension } = await import('./package.mjs');
  const vsix = await packageExtension();
  const apart = [
    '--user-data-dir',
    join(root, 'out/code/user'),
    '--extensions-dir',
    join(root, 'out/code/extensions'),
  ];
  const run = (args) =>
    spawnSync('code', [...apart, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run(['--install-extension', vsix, '--force']).status !== 0) return false;
  console.log(`Opening ${folder} in VS Code.`);
  return run(['--new-window', folder, firstFile]).status === 0;
}

const hasDesktop = () =>
  !process.env.RESOLINT_BROWSER &&
  spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;

/** Whatever listens on a port that is taken would answer in the place of the editor. */
const isFree = (port, host = '127.0.0.1') =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, host, () => server.close(() => done(true)));
  });

async function main() {
  if (hasDesktop() && (await startOnDesktop())) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    installPackages();
    const { packageExtension } = await import('./package.mjs');
    console.log(
      `In VS Code, choose "Extensions: Install from VSIX..." and ${await packageExtension()}, then open ${folder}.`,
    );
    return;
  }
  const { PORT, HOST } = process.env;
  const port = Number(PORT ?? 8473);
  if (!(await isFree(port, HOST)))
    throw new Error(`Port ${port} is taken; choose another: PORT=8474 npm start`);
  const editor = await startInBrowser({ port, host: HOST, env: { RESOLINT_WELCOME: '1' } });
  console.log(`\nVS Code with Resolint:\n  ${editor.address}\nCtrl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => editor.stop().then(() => process.exit(0)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
