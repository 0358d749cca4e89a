import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The bundle that users run. */
export const serverPath = join(root, 'dist/server.js');
export const cliPath = join(root, 'dist/cli.js');

/** Builds the server where its sources are newer than it. */
export function ensureBuilt(): void {
  const built = existsSync(serverPath) ? statSync(serverPath).mtimeMs : 0;
  const sources = ['server/src', 'server/data'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  );
  const isStale = [join(root, 'package.json'), ...sources].some((path) => statSync(path).mtimeMs > built);
  if (isStale) execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
}
