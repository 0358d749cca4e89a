// Bundles the extension: dist/client.js, dist/server.js and dist/cli.js, what apart.mjs keeps beside them, and dist/web.
//   --minify   what a user installs; without it the bundles keep their names and have source maps
import { build } from 'esbuild';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { apart } from './apart.mjs';
import { buildWeb } from './build-web.mjs';
import { lendModules } from './shared-modules.mjs';
import { noticesFile, noticesOf, recordPackages } from './notices.mjs';
import { withoutExamples } from './without-examples.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What libraries ask `import.meta.url` for; CommonJS has no such thing. */
const importMetaUrl = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";

/** Bundles for Node as CommonJS, which is what VS Code 1.91 loads; `packages` is given the folders of what is in it. */
export function bundle({
  entries,
  outdir,
  minify = false,
  external = [],
  shebang = '',
  plugins = [],
  packages = new Set(),
}) {
  const options = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify,
    sourcemap: !minify,
    legalComments: 'none',
    // Rules quote a good deal; escaped, their quotation marks would take six characters each.
    charset: 'utf8',
    logLevel: 'warning',
    external: ['vscode', ...external],
    supported: {
      // `require` finds what stands apart in every host of extensions.
      'dynamic-import': false,
      // Every host knows `\p{L}`; what is thought too new for one is made anew each time it is used.
      'regexp-unicode-property-escapes': true,
    },
    // The ES builds of libraries shake better than what their `main` points to.
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: importMetaUrl },
  };
  return build({
    ...options,
    entryPoints: entries,
    outdir,
    banner: { js: `${shebang}${importMetaUrl}` },
    plugins: [
      ...plugins,
      lendModules,
      apart(root, { ...options, packages, plugins: [recordPackages(packages)] }),
      recordPackages(packages),
    ],
  });
}

export async function buildAll({ minify = false } = {}) {
  const packages = new Set();
  const runs = [
    bundle({
      entries: { client: 'client/extension.ts', server: 'server/src/node/main.ts' },
      outdir: 'dist',
      minify,
      plugins: [withoutExamples],
      packages,
    }),
    buildWeb(root, { minify, packages }),
  ];
  const cli = 'server/src/cli.ts';
  if (existsSync(join(root, cli)))
    runs.push(
      bundle({ entries: { cli }, outdir: 'dist', minify, shebang: '#!/usr/bin/env node\n', packages }).then(
        () => chmodSync(join(root, 'dist/cli.js'), 0o755),
      ),
    );
  await Promise.all(runs);
  writeFileSync(join(root, 'dist', noticesFile), noticesOf(root, packages));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // esbuild has said what is wrong.
  await buildAll({ minify: process.argv.includes('--minify') }).catch(() => process.exit(1));
}
