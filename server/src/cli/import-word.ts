import { readFile, realpath, stat } from 'node:fs/promises';
import type { WordDraft } from '../formats/word/read';
import { Refusal } from '../node/refusal';
import { print } from './output';
import { complain, reason } from './problem';
import { putOrReplace } from './write';

export interface ImportOptions {
  /** The file it goes into; standard output if none is named. */
  readonly out?: string;
  readonly changes: 'accepted' | 'original';
  readonly format: 'text' | 'json';
}

/** Bytes of a Word file; pictures are most of a larger one. */
const largest = 15_000_000;

/** Reads a Word file and writes it as a draft, and tells on standard error what is lost; returns the exit code. */
export async function importWord(file: string, { out, changes, format }: ImportOptions): Promise<number> {
  let draft: WordDraft;
  try {
    draft = await read(file);
  } catch (error) {
    complain(file, reason(error));
    return 2;
  }
  const { text: accepted, original, comments, losses } = draft;
  const text = changes === 'original' ? (original ?? accepted) : accepted;
  const answer = format === 'json' ? `${JSON.stringify({ text, comments, losses }, null, 2)}\n` : text;
  if (out === undefined) await print(answer);
  else {
    try {
      if (await isSame(file, out)) {
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

/** @throws Refusal if the file is no Word file that can be read. */
async function read(file: string): Promise<WordDraft> {
  const found = await stat(file);
  if (!found.isFile()) throw new Refusal(found.isDirectory() ? 'is a folder' : 'is no file');
  if (found.size > largest)
    throw new Refusal(`is larger than ${largest / 1_000_000} MB; take its pictures out and try again`);
  const bytes = await readFile(file);
  const { DocumentProblem, readWord } = await import('../formats/word/read');
  try {
    return readWord(bytes);
  } catch (error) {
    if (error instanceof DocumentProblem) throw new Refusal(`cannot be read: ${error.message}`);
    throw error;
  }
}

async function isSame(file: string, out: string): Promise<boolean> {
  const [from, to] = await Promise.all([realpath(file), realpath(out).catch(() => undefined)]);
  return from === to;
}
