// Packs the command line alone, for `npm install --global`: out/resolint-VERSION.tgz. It needs nothing but Node.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, root } from './build.mjs';
import { noticesFile, noticesOf } from './notices.mjs';

/** Packs it into a folder and gives the path of the package. */
export async function packageCli(destination = join(root, 'out')) {
  const folder = join(destination, 'cli');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const packages = new Set();
  await bundle({
    entries: { cli: 'server/src/cli.ts' },
    outdir: relative(root, join(folder, 'dist')),
    minify: true,
    shebang: '#!/usr/bin/env node\n',
    packages,
  });
  writeFileSync(join(folder, noticesFile), noticesOf(root, packages));
  chmodSync(join(folder, 'dist/cli.js'), 0o755);
  const whole = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version, description, license, repository, keywords, bin } = whole;
  const own = {
    name,
    version,
    description,
    license,
    repository,
    keywords,
    bin,
    engines: { node: whole.engines.node },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
  for (const file of ['README.md', 'LICENSE', 'NOTICE']) copyFileSync(join(root, file), join(folder, file));
  // On Windows npm is a script, which only a shell starts.
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' };
  const file = execFileSync('npm', ['pack', '--silent', '--pack-destination', destination], options).trim();
  return join(destination, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(relative(root, await packageCli()));
