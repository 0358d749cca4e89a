import { existsSync } from 'node:fs';
import { Refusal } from '../../node/refusal';
import { print } from '../output';
import { complain, isErrno, reason } from '../problem';
import { createFile } from '../write';

export interface PutOptions {
  /** The file to write; standard output if none is named. */
  readonly out?: string;
  /** Write over a file that is there. */
  readonly force?: boolean;
}

/** Writes what a command has made; complains if it cannot, and returns whether it could. */
export async function put(made: Buffer, { out, force = false }: PutOptions): Promise<boolean> {
  if (out === undefined) {
    await print(made);
    return true;
  }
  if (existsSync(out) && !force) {
    complain(out, 'is there already; name another file, or write over it with --force');
    return false;
  }
  try {
    await createFile(out, made);
    return true;
  } catch (error) {
    if (!isErrno(error) && !(error instanceof Refusal)) throw error;
    complain(out, `was not written: ${reason(error)}`);
    return false;
  }
}
