import { CommanderError } from 'commander';
import { createProgram } from './cli/program';

/** What a command ends with: nothing found, something found, wrong use or input that cannot be read. */
async function main(): Promise<void> {
  // `resolint check | head`: who stops reading wants no more, and no complaint either.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    await createProgram((code) => (process.exitCode = code)).parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 2;
});
