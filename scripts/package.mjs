// Packs the extension as a user installs it: out/resolint.vsix. Needs no network.
import { createVSIX } from '@vscode/vsce';
import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll, root } from './build.mjs';

export async function packageExtension() {
  const packagePath = join(root, 'out/resolint.vsix');
  mkdirSync(join(root, 'out'), { recursive: true });
  await buildAll({ minify: true });
  // Everything is bundled: what package.json depends on stays outside.
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  return packagePath;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await packageExtension();
  console.log(`${relative(root, path)}: ${Math.ceil(statSync(path).size / 1024)} kB`);
}
