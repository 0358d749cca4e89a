import { isAbsolute, join, resolve } from 'node:path';
import { addFacts, loadFacts } from '../../facts/table';
import { fromHome, homeFolder } from '../home';
import { readImported } from './store';

/**
 * Opens the table that comes with Resolint with what was imported into a folder; `warn` is told of what is done without.
 * `anew` leaves out what was added from another folder before.
 */
export async function loadAllFacts(
  folder: string | undefined,
  warn: (message: string) => void,
  options: { readonly anew?: boolean } = {},
): Promise<void> {
  const [imported] = await Promise.all([
    folder === undefined ? { lines: [] } : readImported(folder),
    loadFacts(options),
  ]);
  if ('problem' in imported) warn(imported.problem);
  else addFacts(imported.lines);
}

/** Where facts are kept on this machine where nobody says where; undefined for an account that has no home. */
export function usualFactsFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { XDG_DATA_HOME, LOCALAPPDATA } = environment;
  if (XDG_DATA_HOME && isAbsolute(XDG_DATA_HOME)) return join(XDG_DATA_HOME, 'resolint');
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'resolint');
  const home = homeFolder();
  return home === undefined ? undefined : join(home, '.local/share/resolint');
}

/** A folder as a setting names it: whole, from `~`, or from a folder of the workspace. */
export function namedFolder(named: string, base = process.cwd()): string {
  return resolve(base, fromHome(named));
}
