import { pathToFileURL } from 'node:url';

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

const encode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
