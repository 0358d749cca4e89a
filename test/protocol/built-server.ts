import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The bundle that users run. */
export const serverPath = join(root, 'dist/server.js');
export const cliPath = join(root, 'dist/cli.js');

let isBuilt = false;

/** Builds the server if its sources are newer than it; looks once in a process. */
export function ensureBuilt(): void {
  if (isBuilt) return;
  const built = existsSync(serverPath) ? statSync(serverPath).mtimeMs : 0;
  const sources = ['server/src', 'server/data'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  );
  const isStale = [join(root, 'package.json'), ...sources].some((path) => statSync(path).mtimeMs > built);
  if (isStale) execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  isBuilt = true;
}

/** Mocha builds once before its workers start: two of them must not build at the same time. */
export const mochaGlobalSetup = ensureBuilt;
