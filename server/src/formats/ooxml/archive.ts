import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { joined } from './bytes';
import { DocumentProblem } from './problem';

export interface ArchiveLimits {
  /** Bytes of the file itself. */
  readonly file: number;
  readonly parts: number;
  /** Bytes of all parts that are read, inflated. */
  readonly inflated: number;
  /** How many times its own size a part may become. */
  readonly ratio: number;
}

/** The longest resolutions, with their annexes, have a fifth of each. */
const usual: ArchiveLimits = { file: 15_000_000, parts: 10_000, inflated: 30_000_000, ratio: 200 };

/** Bytes that may come of any part, whatever its ratio: a short part that says one thing often packs well. */
const small = 1_000_000;

/** Bytes of an archive that are inflated at once: a thousand times as many may come of them. */
const piece = 8192;

/** What begins a file of Word 97 to 2003, and one that is encrypted: both are compound files. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

export interface Archive {
  /** The texts in it by the name of their part, `word/document.xml`; pictures and macros are not read. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Parts that are cut off, damaged or packed in a way that is not known. */
  readonly broken: ReadonlySet<string>;
}

/**
 * Opens the archive that a Word file is. What it holds is counted while it is inflated, as an archive of a few
 * kilobytes may have gigabytes in it, whatever it says of its size. Its names are names only: nothing is written.
 * @throws DocumentProblem if it is none, or holds more than a document does.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = usual): Archive {
  if (begins(bytes, compound))
    throw new DocumentProblem(
      'it is encrypted, or a file of Word 97 to 2003; open it in Word, save it as .docx without a password, and try again',
    );
  if (!begins(bytes, zip)) throw new DocumentProblem('it is no Word file (.docx)');
  if (bytes.length > limits.file)
    throw new DocumentProblem(`it is larger than ${limits.file / 1_000_000} MB; take its pictures out`);
  const parts = new Map<string, Uint8Array>();
  const broken = new Set<string>();
  const names = new Set<string>();
  let inflated = 0;
  let at = 0;

  const unzip = new Unzip((file) => {
    if (names.has(file.name)) throw new DocumentProblem('it has two parts of the same name');
    if (names.add(file.name).size > limits.parts)
      throw new DocumentProblem(`it has more than ${limits.parts} parts`);
    if (isText(file.name)) take(file);
  });
  unzip.register(UnzipInflate);

  function take(file: UnzipFile): void {
    const began = at;
    const pieces: Uint8Array[] = [];
    let size = 0;
    broken.add(file.name);
    file.ondata = (error, data, isLast) => {
      // What is thrown here comes back as an error of the part.
      if (error instanceof DocumentProblem) throw error;
      // A part is there whole or not at all.
      if ((error as Error | null) !== null) return;
      size += data.length;
      inflated += data.length;
      if (inflated > limits.inflated)
        throw new DocumentProblem(`it is larger than ${limits.inflated / 1_000_000} MB inflated`);
      if (size > small && size > limits.ratio * (at + piece - began))
        throw new DocumentProblem(
          `a part of it is more than ${limits.ratio} times as large as it is in the file`,
        );
      pieces.push(data);
      if (!isLast) return;
      parts.set(file.name, joined(pieces));
      broken.delete(file.name);
    };
    try {
      file.start();
    } catch (error) {
      if (error instanceof DocumentProblem) throw error;
    }
  }

  try {
    for (; at < bytes.length; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch (error) {
    if (error instanceof DocumentProblem) throw error;
    // The archive itself is damaged here: what came before can be read.
  }
  return { parts, broken };
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const isText = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');
