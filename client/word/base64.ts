/** Bytes that are made a string at once. */
const piece = 8192;

/** Bytes as the server takes them; in a browser too, which has no buffers. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
