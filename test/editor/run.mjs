// The suite in a real VS Code: node test/editor/run.mjs
//   EDITOR_GREP='a Word file'          the tests alone whose names have these words
//   VSCODE_EXECUTABLE=/usr/bin/code   a desktop VS Code in the place of the one in tools/editor
import { runTests } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, bundle, root } from '../../scripts/build.mjs';

// Who is let in to the VS Code of tools/editor; one of this machine's desktop lets in none.
if (process.env.VSCODE_EXECUTABLE === undefined) {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const file = join(root, 'test/editor/server.test.mjs');
  const { status } = spawnSync(process.execPath, [mocha, '--no-config', file], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const workspace = join(root, 'out/test/workspace');
rmSync(workspace, { recursive: true, force: true });
mkdirSync(workspace, { recursive: true });
await Promise.all([
  buildAll(),
  bundle({ entries: { editor: 'test/editor/suite/index.ts' }, outdir: 'out/test', external: ['mocha'] }),
]);
try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? join(root, 'tools/editor/code.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/test/editor.js'),
    extensionTestsEnv: { RESOLINT_SEED: join(root, '../shared/seed/A_C.1_67_L.30.txt') },
    launchArgs: [workspace],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
