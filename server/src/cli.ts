import { isMainThread } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { load } from './cli/load';
import { mindOutput } from './cli/output';
import { createProgram } from './cli/program/program';
import { keepCode } from './node/code-cache';

/** What a command ends with: nothing found, something found, wrong use or input that cannot be read. */
async function main(): Promise<void> {
  mindOutput();
  try {
    await createProgram((code) => (process.exitCode = code)).parseAsync();
    keepCode();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

if (isMainThread)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 2;
  });
// What it throws is told to the thread that started it.
else
  void load('thread').then(({ workInThread }) => {
    workInThread();
  });
