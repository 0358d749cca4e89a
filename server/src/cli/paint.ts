import { createColors } from 'picocolors';

/** NO_COLOR and FORCE_COLOR have the last word: https://no-color.org. */
function isColoured({ env, stdout }: NodeJS.Process): boolean {
  if (env.NO_COLOR) return false;
  // Absent, whatever its type says, where the output is no terminal.
  const isTerminal = Boolean(stdout.isTTY);
  return Boolean(env.FORCE_COLOR) || (isTerminal && env.TERM !== 'dumb');
}

/** Colours for a terminal alone. The library's own choice has them in pipes and files too, on Windows and where CI is set. */
export const paint = createColors(isColoured(process));
