import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { buildIn } from '../node/build-stamp';
import { importedStamp } from '../node/facts/store';
import { factsFolder } from './tables';

/** Raised if what is kept takes another form. */
const form = 1;

/**
 * Names all that an answer depends on beside its text and settings, the same for every text of a run: the build with
 * its tables, what was imported on this machine, Node, and the month, as rules ask which year and which session it is.
 * Undefined if it cannot be told which build this is.
 */
export async function runId(): Promise<string | undefined> {
  const build = await buildOf(fileURLToPath(import.meta.url));
  if (build === undefined) return undefined;
  const folder = factsFolder();
  const imported = folder === undefined ? '' : await importedStamp(folder);
  const month = new Date().toISOString().slice(0, 7);
  return createHash('sha256')
    .update(JSON.stringify([form, version, build, imported, process.version, month]))
    .digest('hex');
}

async function buildOf(bundle: string): Promise<string | undefined> {
  const file = await open(bundle);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return buildIn(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}
