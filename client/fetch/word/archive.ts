import { Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';

export interface ArchiveBounds {
  readonly entries: number;
  /** Bytes of all parts that are read, inflated. */
  readonly bytes: number;
  readonly paragraphs: number;
  /** Marks of elements, and how deep they stand in one another. */
  readonly elements: number;
  readonly depth: number;
}

/** The longest resolutions, with their annexes, have a fifth of each. */
const usual: ArchiveBounds = {
  entries: 1000,
  bytes: 25_000_000,
  paragraphs: 10_000,
  elements: 500_000,
  depth: 100,
};

/** Bytes of an archive that are inflated at once: a thousand times as many may come of them. */
const piece = 2048;

/** Parts of a Word file that are read: its texts and what leads to them, no pictures. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/**
 * The texts of a Word file as an archive of their own, which may be read whole: what it holds is counted while it is
 * inflated, as an archive of a few kilobytes may have gigabytes in it, whatever it says of its size.
 * @throws Error where it holds more than a document does.
 */
export function boundedArchive(bytes: Uint8Array, bounds: ArchiveBounds = usual): Buffer {
  const parts: Record<string, Uint8Array> = {};
  let entries = 0;
  let size = 0;
  const unzip = new Unzip((file) => {
    if (++entries > bounds.entries) throw new Error(`it has more than ${bounds.entries} parts`);
    if (wanted.test(file.name)) take(file);
  });
  unzip.register(UnzipInflate);

  function take(file: UnzipFile): void {
    const pieces: Uint8Array[] = [];
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      size += data.length;
      if (size > bounds.bytes) throw new Error(`it is larger than ${bounds.bytes / 1_000_000} MB inflated`);
      pieces.push(data);
      if (isLast) parts[file.name] = checked(Buffer.concat(pieces), bounds);
    };
    file.start();
  }

  for (let at = 0; at < bytes.length; at += piece)
    unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  return Buffer.from(zipSync(parts, { level: 0 }));
}

/** A part that has no more in it than a document has. */
function checked(part: Buffer, bounds: ArchiveBounds): Buffer {
  const text = part.toString('latin1');
  if (text.includes('<!DOCTYPE')) throw new Error('it declares a type of document of its own');
  let [paragraphs, elements, depth] = [0, 0, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1];
    if (next === '?' || next === '!') continue;
    if (next === '/') depth--;
    else {
      if (++elements > bounds.elements) throw new Error(`it has more than ${bounds.elements} elements`);
      if (isParagraph(text, at) && ++paragraphs > bounds.paragraphs)
        throw new Error(`it has more than ${bounds.paragraphs} paragraphs`);
      if (text[text.indexOf('>', at) - 1] !== '/' && ++depth > bounds.depth)
        throw new Error(`its elements stand in one another more than ${bounds.depth} deep`);
    }
  }
  return part;
}

const isParagraph = (text: string, at: number): boolean =>
  text.startsWith('w:p', at + 1) && /[\s/>]/.test(text.charAt(at + 4));
