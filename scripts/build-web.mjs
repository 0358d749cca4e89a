// Bundles the extension for VS Code in a browser: dist/web/client.js, its server for a worker, and parts of that.
import { build } from 'esbuild';
import { recordPackages } from './notices.mjs';
import { packTable, tableModules } from './pack-tables.mjs';
import { borrowModules, lendModules } from './shared-modules.mjs';
import { withoutExamples } from './without-examples.mjs';

/** Parts of the server that its worker runs when it first needs them: what each exports is in `resolintParts`. */
const parts = ['word', 'exports'];

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

export async function buildWeb(root, { minify = false, packages = new Set() } = {}) {
  const options = { ...forBrowsers(root, { minify }), outdir: 'dist/web' };
  await Promise.all([
    build({
      ...options,
      format: 'cjs',
      entryPoints: { client: 'client/browser.ts' },
      plugins: [recordPackages(packages)],
    }),
    build({
      ...options,
      format: 'iife',
      entryPoints: { server: 'server/src/browser.ts' },
      plugins: [withoutExamples, lendModules, recordPackages(packages)],
    }),
    ...parts.map((name) =>
      build({
        ...options,
        format: 'iife',
        globalName: `resolintParts.${name}`,
        entryPoints: { [name]: `server/src/formats/${name}.ts` },
        plugins: [borrowModules, recordPackages(packages)],
      }),
    ),
  ]);
  // A worker cannot ask for a module beside it as Node does: its client reads the tables for it.
  for (const module of tableModules) packTable(root, module, 'dist');
}
