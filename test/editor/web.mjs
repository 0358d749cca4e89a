// The suite in VS Code for the web, where extensions run in a worker and no disk is at hand: node test/editor/web.mjs
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forBrowsers } from '../../scripts/build-web.mjs';
import { buildAll, root } from '../../scripts/build.mjs';

const workspace = join(root, 'out/test/web-workspace');
rmSync(workspace, { recursive: true, force: true });
mkdirSync(workspace, { recursive: true });
const options = forBrowsers(root);
await Promise.all([
  buildAll(),
  build({
    ...options,
    format: 'cjs',
    entryPoints: { web: 'test/editor/suite/web.ts' },
    outdir: 'out/test',
    alias: { 'node:assert': './node_modules/assert' },
    inject: ['test/editor/process.js'],
    define: { ...options.define, 'process.env.NODE_DEBUG': 'false' },
  }),
]);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'tools/editor/web.mjs'), join(root, 'out/test/web.js'), workspace],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
