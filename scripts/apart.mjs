// Parts of a bundle that stand in files of their own beside it: large, seldom wanted, or wanted by more than one.
// They are loaded when they are first asked for.
import { build } from 'esbuild';
import { join, relative, sep } from 'node:path';
import { loaderOf, packagesIn, packTable, tableModules } from './pack-tables.mjs';
import { borrowModules, lendModules, lentFiles } from './shared-modules.mjs';
import { stampBuild } from './stamp-build.mjs';

/** Modules that are only ever imported with `import()`, and the names of their files. */
const files = {
  'client/fetch/word/doc.ts': 'doc',
  'server/src/node/facts/table-file.ts': 'tables',
  'server/src/cli/commands.ts': 'commands',
  'server/src/cli/mcp/server.ts': 'mcp',
  'server/src/formats/word.ts': 'word',
  'server/src/formats/exports.ts': 'exports',
};

/** Those of which the compiled code is kept for the next run (server/src/node/code-cache.ts), and what else is part of their build. */
const stamped = { commands: ['facts.bin', 'vocabulary.bin'] };

/** Those that take from the bundle that asks for them what both have. */
const borrowing = ['word', 'exports'];

/** What is being built, by its path: two bundles that ask for the same file get one. */
const building = new Map();

/** Leaves those modules out of a bundle and builds them beside it where it asks for them; `packages` is given what is in tables. */
export function apart(root, { packages, ...options }) {
  return {
    name: 'apart',
    setup({ onResolve, onLoad, onEnd, resolve, initialOptions: { outdir } }) {
      const asked = new Set();
      const tables = new Set();
      onResolve({ filter: /^\.{1,2}\// }, async ({ kind, path, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'apart') return undefined;
        const found = await resolve(path, { kind, resolveDir, pluginData: 'apart' });
        const module = relative(root, found.path).split(sep).join('/');
        if (tableModules.includes(module)) {
          tables.add(module);
          return { path: module, namespace: 'table' };
        }
        const name = files[module];
        if (name === undefined) return undefined;
        asked.add(module);
        if (name in stamped) return { path: name, namespace: 'kept-code' };
        return borrowing.includes(name)
          ? { path: name, namespace: 'borrower' }
          : { path: `./${name}.js`, external: true };
      });
      onResolve({ filter: /./, namespace: 'borrower' }, ({ path }) =>
        path.startsWith('./') ? { path, external: true } : undefined,
      );
      // What it borrows may not have been needed yet.
      onLoad({ filter: /./, namespace: 'borrower' }, ({ path }) => ({
        contents: `${lentFiles.map((file) => `require(${JSON.stringify(join(root, file))});`).join('\n')}
          module.exports = require('./${path}.js');`,
        resolveDir: root,
      }));
      onLoad({ filter: /./, namespace: 'table' }, ({ path }) => ({
        contents: loaderOf(path),
        resolveDir: root,
      }));
      onLoad({ filter: /./, namespace: 'kept-code' }, ({ path }) => ({
        contents: `
          import { join } from 'node:path';
          import { requireWithCodeCache } from './server/src/node/code-cache';
          module.exports = requireWithCodeCache(join(__dirname, '${path}.js'));
        `,
        resolveDir: root,
      }));
      onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        for (const module of tables) {
          packTable(root, module, outdir);
          for (const folder of packagesIn(module)) packages.add(folder);
        }
        for (const module of asked) {
          const key = join(root, outdir, files[module]);
          if (!building.has(key)) building.set(key, buildApart(module, outdir));
          await building.get(key);
          building.delete(key);
        }
      });
    },
  };

  async function buildApart(module, outdir) {
    const name = files[module];
    // What is kept of one build beside another must hold the tables of its own.
    const apartAgain = name in stamped ? [apart(root, { packages, ...options })] : [];
    const shares = borrowing.includes(name) ? borrowModules : lendModules;
    const plugins = [shares, ...apartAgain, ...options.plugins];
    await build({ ...options, plugins, entryPoints: { [name]: module }, outdir });
    if (name in stamped) stampBuild(join(root, outdir, `${name}.js`), stamped[name]);
  }
}
