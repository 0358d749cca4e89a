import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import {
  isResolutionFile,
  isTextFile,
  type LibraryFiles,
  type LibraryFolder,
  type LibraryList,
  type WorkspaceFile,
} from '../protocol/lifecycle/host';
import { addressOf, pathOf } from './address';
import { fromHome } from './home';
import { readPlainFile } from './plain-file';

export interface LibraryBounds {
  /** Files in all folders together. */
  readonly files: number;
  /** Folders looked into below each. */
  readonly folders: number;
  /** Bytes of one file. */
  readonly bytes: number;
}

const usual: LibraryBounds = { files: 20_000, folders: 5_000, bytes: 5_000_000 };
/** Files asked for their size at the same time. */
const atOnce = 64;

/** The texts of a library on this machine's disk. Links are not followed: they may lead anywhere. */
export function createLibraryFiles(bounds: LibraryBounds = usual): LibraryFiles {
  async function list(folders: readonly LibraryFolder[], isStopped: () => boolean): Promise<LibraryList> {
    const paths = new Set<string>();
    const notes: string[] = [];
    for (const { uri, anyText } of folders) {
      const top = pathOf(uri);
      if (top === undefined) continue;
      const found = await walk(
        top,
        anyText ? isTextFile : isResolutionFile,
        bounds.files - paths.size,
        isStopped,
      );
      if (found === undefined) notes.push(`The folder ${top} cannot be read.`);
      else {
        for (const path of found.paths) paths.add(path);
        if (found.isCut) notes.push(`The library stops at ${paths.size} files; ${top} holds more.`);
      }
    }
    const files: WorkspaceFile[] = [];
    const all = [...paths];
    for (let i = 0; i < all.length && !isStopped(); i += atOnce) {
      for (const stamped of await Promise.all(all.slice(i, i + atOnce).map(stampOf)))
        if (typeof stamped === 'string') notes.push(stamped);
        else if (stamped) files.push(stamped);
    }
    return { files, notes };
  }

  async function walk(
    top: string,
    counts: (name: string) => boolean,
    most: number,
    isStopped: () => boolean,
  ): Promise<{ paths: string[]; isCut: boolean } | undefined> {
    const paths: string[] = [];
    const folders = [top];
    // The list grows while it is walked.
    for (const folder of folders) {
      if (isStopped()) break;
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
      if (!entries && folder === top) return undefined;
      for (const entry of entries ?? []) {
        const path = join(folder, entry.name);
        if (entry.isFile() && counts(entry.name)) {
          if (paths.length >= most) return { paths, isCut: true };
          paths.push(path);
        } else if (entry.isDirectory() && !isLeftOut(entry.name)) {
          if (folders.length >= bounds.folders) return { paths, isCut: true };
          folders.push(path);
        }
      }
    }
    return { paths, isCut: false };
  }

  /** How a file stands; in words why it is left out; undefined where it has gone meanwhile. */
  async function stampOf(path: string): Promise<WorkspaceFile | string | undefined> {
    try {
      const { mtimeMs, size } = await stat(path);
      if (size > bounds.bytes)
        return `${path} is left out of the library: it is larger than ${bounds.bytes / 1e6} MB.`;
      return { uri: addressOf(path), stamp: `${mtimeMs}.${size}` };
    } catch {
      return undefined;
    }
  }

  return {
    folder(named, base) {
      const path = fromHome(named);
      if (isAbsolute(path)) return addressOf(path);
      const from = base === undefined ? undefined : pathOf(base);
      return from === undefined ? undefined : addressOf(resolve(from, path));
    },
    list,
    async read(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      // Gone meanwhile: a file that is not there has nothing to say.
      const found = await readPlainFile(path, bounds.bytes).catch(() => undefined);
      return found?.toString();
    },
  };
}

const isLeftOut = (folder: string): boolean => folder.startsWith('.') || folder === 'node_modules';
