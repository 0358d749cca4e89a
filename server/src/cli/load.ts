import type { commands } from './commands';

type Commands = typeof commands;

/** Loads what a command does when it is run: `--version` and `--help` need none of it. */
export async function load<Name extends keyof Commands>(
  name: Name,
): Promise<Awaited<ReturnType<Commands[Name]>>> {
  const loaded = await import('./commands');
  return (await loaded.commands[name]()) as Awaited<ReturnType<Commands[Name]>>;
}
