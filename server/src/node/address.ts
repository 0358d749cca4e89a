import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The address of a file as VS Code writes it, with every character encoded that may be: an open document and the
 * same file found on the disk are then one and the same.
 */
export function addressOf(path: string): string {
  const { pathname } = pathToFileURL(path);
  const decoded = decodeURIComponent(pathname).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  const encoded = decoded.split('/').map((part) => encodeURIComponent(part).replace(/[!'()*]/g, encode));
  return `file://${encoded.join('/')}`;
}

/** The path that an address of a client means; undefined where it means no file of this machine. */
export function pathOf(address: string): string | undefined {
  if (!address.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(address);
  } catch {
    // Another machine, or signs that stand for nothing.
    return undefined;
  }
}

const encode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
