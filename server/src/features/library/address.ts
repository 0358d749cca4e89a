/** An address, or a part of one, as people read it; as it is where some of its signs stand for nothing. */
export function inWords(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export const fileNameOf = (uri: string): string => inWords(uri.slice(uri.lastIndexOf('/') + 1));
