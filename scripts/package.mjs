// Packs the extension as a user installs it: out/resolint.vsix. Needs no network.
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll, root } from './build.mjs';

export async function packageExtension() {
  const packagePath = join(root, 'out/resolint.vsix');
  const folder = join(root, 'out/extension');
  rmSync(folder, { recursive: true, force: true });
  await buildAll({ minify: true });
  // Everything is bundled: what package.json depends on stays outside.
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  // The editor shows the file of this name, and shows it to drafters.
  copyFileSync(join(root, 'docs/extension.md'), join(folder, 'README.md'));
  await createVSIX({ cwd: folder, packagePath, dependencies: false });
  return packagePath;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await packageExtension();
  console.log(`${relative(root, path)}: ${Math.ceil(statSync(path).size / 1024)} kB`);
}
