import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isThere } from '../node/exists';

/** Characters of a `.gitignore` that are read. */
const most = 1_000_000;

/** Asks the `.gitignore` of a folder and of those above it, up to the repository, about files below; paths are absolute. */
export function createGitignore(root: string): (path: string) => Promise<boolean> {
  const byFolder = new Map<string, Promise<Ignore | undefined>>();
  const top = repositoryOf(root);

  const rulesOf = (folder: string): Promise<Ignore | undefined> => {
    const known = byFolder.get(folder) ?? readRules(folder);
    byFolder.set(folder, known);
    return known;
  };

  /** Whether what stands at a path, a folder's with a slash behind it, is ignored by files up to a folder. */
  async function isIgnored(path: string, highest: string): Promise<boolean> {
    // The nearest one has the last word.
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = await rulesOf(folder);
      const { ignored, unignored } = rules?.test(relativeTo(folder, path)) ?? {};
      if (ignored) return true;
      if (unignored || folder === highest || dirname(folder) === folder) return false;
    }
  }

  // A folder that is ignored itself was named on purpose: what the files above it say of it does not count.
  const highest = top.then(async (above) =>
    above !== root && (await isIgnored(`${root}${sep}`, above)) ? root : above,
  );

  return async (path) => isIgnored(path, await highest);
}
/** With forward slashes, and one behind a folder. */
const relativeTo = (folder: string, path: string): string =>
  relative(folder, path).replaceAll(sep, '/') + (path.endsWith(sep) ? '/' : '');

async function readRules(folder: string): Promise<Ignore | undefined> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : ignore().add(text.slice(0, most));
}

/** The folder of the repository in which one stands; itself if it stands in none. */
async function repositoryOf(folder: string): Promise<string> {
  for (let above = folder; ; above = dirname(above)) {
    if (await isThere(join(above, '.git'))) return above;
    if (dirname(above) === above) return folder;
  }
}
