import type { Connection } from 'vscode-languageserver';

/**
 * Waits until what is known of resolutions is at hand; it is opened with the first call. A server that cannot
 * read it says so once and goes on without.
 */
export function createFacts(
  { console }: Pick<Connection, 'console'>,
  open: () => Promise<void>,
): () => Promise<void> {
  let ready: Promise<void> | undefined;
  return () =>
    (ready ??= open().catch((error: unknown) => {
      console.warn(`What is known of resolutions could not be read: ${String(error)}`);
    }));
}
