import { createColors } from 'picocolors';

/** What of a process decides; `isTTY` is absent where its output is no terminal. */
interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { readonly isTTY?: boolean };
}

/** NO_COLOR and FORCE_COLOR have the last word: https://no-color.org. */
function isColoured({ env, stdout }: Surroundings): boolean {
  if (env.NO_COLOR) return false;
  return Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== 'dumb');
}

/** Colours for a terminal alone. The library's own choice has them in pipes and files too, on Windows and where CI is set. */
export const paint = createColors(isColoured(process));
