import { getSystemErrorMap } from 'node:util';
import { Refusal } from '../node/refusal';
import { printable } from './printable';

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'the path is too long',
  ENOTDIR: 'part of the path is a file, not a folder',
  EROFS: 'is on a disk that cannot be written to',
  ENOSPC: 'the disk is full',
};

export const isErrno = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

/** Why the system refused a file, in words that name the remedy. */
export function reason(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!isErrno(error)) return String(error);
  const { code = '', errno } = error;
  const [, message = error.message] = getSystemErrorMap().get(errno ?? 0) ?? [];
  return remedies[code] ?? message;
}

/** Tells of something wrong on standard error, one line each. */
export function complain(name: string, message: string): void {
  process.stderr.write(`resolint: ${printable(name)}: ${printable(message)}\n`);
}
