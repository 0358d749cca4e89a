import { basename } from 'node:path';
import type { WordDraft } from '../formats/word';
import { print } from './output';
import { complain, reason } from './problem';
import { isSameFile, withWordFile } from './word-file';
import { putOrReplace } from './write';

export interface ImportOptions {
  /** The file it goes into; standard output if none is named. */
  readonly out?: string;
  readonly changes: 'accepted' | 'original';
  readonly format: 'text' | 'json';
}

/** Reads a Word file and writes it as a draft, and tells on standard error what is lost; returns the exit code. */
export async function importWord(file: string, { out, changes, format }: ImportOptions): Promise<number> {
  let draft: WordDraft;
  let origin: string;
  try {
    [draft, origin] = await withWordFile(file, async (bytes, { readWord, rememberFile }) => [
      readWord(bytes),
      await rememberFile(basename(file), bytes),
    ]);
  } catch (error) {
    complain(file, reason(error));
    return 2;
  }
  const { text: accepted, original, comments, losses } = draft;
  const text = changes === 'original' ? (original ?? accepted) : accepted;
  const answer =
    format === 'json' ? `${JSON.stringify({ text, comments, losses }, null, 2)}\n` : text + origin;
  if (out === undefined) await print(answer);
  else {
    try {
      if (await isSameFile(file, out)) {
        complain(out, 'is the Word file itself; name another file for the draft');
        return 2;
      }
      await putOrReplace(out, Buffer.from(answer));
    } catch (error) {
      complain(out, reason(error));
      return 2;
    }
  }
  for (const { message } of losses) complain(file, message);
  return 0;
}
