/** What a user installs: its size, compressed, and how long it takes to start. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from './budgets';
import { median } from './figures';

const root = join(import.meta.dirname, '..');
const compressed = (path: string): number =>
  gzipSync(readFileSync(join(root, path)), { level: 9 }).length / 1000;

/** Builds and packs it; the bundles stay where the servers that are measured come from. */
export function measureBundles(): Figures {
  execFileSync(process.execPath, [join(root, 'scripts/package.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tables = ['opening-phrases', 'member-states'].map((name) => compressed(`server/data/${name}.json`));
  const activated = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, [join(root, 'bench/activate.mjs')], { encoding: 'utf8' })),
  );
  return {
    activate: median(activated),
    server: compressed('dist/server.js') - tables.reduce((sum, size) => sum + size, 0),
    client: compressed('dist/client.js'),
    vsix: statSync(join(root, 'out/resolint.vsix')).size / 1e6,
  };
}
