// Bundles the extension for VS Code in a browser: dist/web/client.js, its server for a worker, and what that one looks up.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { withoutExamples } from './without-examples.mjs';

/** What both halves share; `global` is what libraries for Node call `globalThis`. */
export const forBrowsers = (root, { minify = false } = {}) => ({
  absWorkingDir: root,
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  minify,
  sourcemap: !minify,
  legalComments: 'none',
  // Rules quote a good deal; escaped, their quotation marks would take six characters each.
  charset: 'utf8',
  logLevel: 'warning',
  external: ['vscode'],
  define: { global: 'globalThis' },
});

export async function buildWeb(root, { minify = false } = {}) {
  const options = { ...forBrowsers(root, { minify }), outdir: 'dist/web' };
  await Promise.all([
    build({ ...options, format: 'cjs', entryPoints: { client: 'client/browser.ts' } }),
    build({
      ...options,
      format: 'iife',
      entryPoints: { server: 'server/src/browser.ts' },
      plugins: [withoutExamples],
    }),
    packFacts(root),
  ]);
}

/** The table of resolutions as bytes: a worker cannot ask for a module beside it as Node does. */
async function packFacts(root) {
  const { table } = await tsImport('../server/data/resolutions.ts', import.meta.url);
  const folder = join(root, 'dist/web');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'facts.bin'), Buffer.from(table, 'base64'));
}
