/** An address, or a part of one, as people read it; as it is where some of its signs stand for nothing. */
export function inWords(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What a document is called; one that is not saved yet has no folder: `untitled:Untitled-1`. */
export const fileNameOf = (uri: string): string =>
  inWords(uri.slice(Math.max(uri.lastIndexOf('/'), uri.indexOf(':')) + 1));
