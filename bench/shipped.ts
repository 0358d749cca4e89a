/** Parts of the engine bundled as they are shipped: run from their sources, every function would carry its name along. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Bundles a script of this folder and gives the path of the bundle. */
export function shipped(script: string): string {
  const outfile = join(root, 'out/bench', `${script}.cjs`);
  buildSync({
    absWorkingDir: root,
    entryPoints: [`bench/${script}.ts`],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
    logLevel: 'warning',
  });
  return outfile;
}
