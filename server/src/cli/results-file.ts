import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readPlainFile } from '../node/plain-file';
import { putFile } from '../node/put-file';
import { isErrno, reason } from './problem';

/** Answers by their keys, each as bytes: most are asked for in a run, but not by every one. */
export type Kept = ReadonlyMap<string, Uint8Array>;

/** Before the answers: what this is, in which run they hold, and what they add up to, so that a damaged file is known as one. */
const begins = 'resolint-results ';
const head = /^\S+ ([0-9a-f]{64}) ([0-9a-f]{64})\n/;
const longestHead = 200;

const largest = 200_000_000;

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is kept in a file for runs of this kind; nothing if it is for others or damaged; a message for a file that is something else. */
export async function readResults(file: string, id: string): Promise<Kept | string> {
  let bytes: Buffer | undefined;
  try {
    bytes = await readPlainFile(file, largest);
  } catch (error) {
    if (isErrno(error) && error.code === 'ENOENT') return new Map();
    return isErrno(error) ? reason(error) : String(error);
  }
  const start = bytes?.subarray(0, longestHead).toString('latin1') ?? '';
  if (!bytes || (bytes.length > 0 && !start.startsWith(begins)))
    return 'was not written by Resolint as a cache and is left alone; name another file with --cache-location';
  const [line = '', madeFor, expected] = head.exec(start) ?? [];
  const body = bytes.subarray(line.length);
  if (madeFor !== id || sum(body) !== expected) return new Map();
  return deserialize(body) as Kept;
}

/** Puts answers into a file, whole or not at all; gives what is wrong if they cannot be kept. */
export async function writeResults(file: string, id: string, kept: Kept): Promise<string | undefined> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const body = serialize(kept);
    await putFile(file, Buffer.concat([Buffer.from(`${begins}${id} ${sum(body)}\n`), body]));
    return undefined;
  } catch (error) {
    return `is not written: ${reason(error)}`;
  }
}
