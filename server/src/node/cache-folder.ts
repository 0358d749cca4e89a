import { isAbsolute, join } from 'node:path';
import { homeFolder } from './home';

/** Where this account keeps what can be made anew; undefined for an account that has no home. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'resolint');
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'resolint', 'Cache');
  const home = homeFolder();
  return home === undefined ? undefined : join(home, '.cache', 'resolint');
}
