// Resolint in a real Neovim: node test/clients/neovim.mjs
//   NVIM=/path/to/nvim   another one than that on the PATH
// Where there is none, it is installed on Debian and its kin; where it cannot be, the test is left out and says so.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll, root } from '../../scripts/build.mjs';

const nvim = process.env.NVIM ?? 'nvim';
const here = join(root, 'test/clients');
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasNeovim = () => works(nvim, ['--version']);

/** Why there is no Neovim after all that could be done; empty where there is one. */
function missing() {
  if (hasNeovim()) return '';
  if (process.getuid?.() !== 0) return 'Neovim is not installed';
  if (!works('apt-get', ['--version'])) return 'Neovim is not installed, nor can apt-get install it here';
  console.log('Installing Neovim (apt-get install neovim) ...');
  const install = () => works('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'neovim']);
  if (!install() && works('apt-get', ['update', '-q'])) install();
  return hasNeovim() ? '' : 'apt-get could not install Neovim';
}

const reason = missing();
if (reason) {
  console.log(`Neovim: left out, because ${reason}.`);
  process.exit(0);
}

await buildAll();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'resolint-neovim-')));
const draft = join(folder, 'draft.unres');
copyFileSync(join(root, 'samples/draft-with-errors.unres'), draft);
const { status } = spawnSync(nvim, ['--headless', '--clean', '-c', `luafile ${join(here, 'neovim.lua')}`], {
  stdio: ['ignore', 'inherit', 'inherit'],
  timeout: 120_000,
  env: {
    ...process.env,
    RESOLINT_CLI: join(root, 'dist/cli.js'),
    RESOLINT_DRAFT: draft,
    XDG_STATE_HOME: folder,
    XDG_CACHE_HOME: folder,
  },
});
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
