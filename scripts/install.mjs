// Installs the project's packages where they are missing or are not those of package-lock.json.
// Imports only what Node brings: it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether a package of the lock file is not there, or is there in another version. */
function isStale() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const here = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).some(
    ([path, { version, optional }]) => path !== '' && !optional && here[path]?.version !== version,
  );
}

/** Npm under the name the system has for it. */
export function npm(args, options = {}) {
  const isWindows = process.platform === 'win32';
  execFileSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    shell: isWindows,
    stdio: 'inherit',
    ...options,
  });
}

export function installPackages() {
  if (!isStale()) return;
  console.log('Installing packages (npm ci) ...');
  // None of the packages needs its install script.
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}
