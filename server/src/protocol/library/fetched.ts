import { fetchedScheme, isFetched } from '../lifecycle/host';

/** Texts that a client has fetched: known by the address at which they are read, kept as files in a folder. */
export interface Fetched {
  /** The address of the folder; undefined where the client keeps none. */
  readonly folder: () => string | undefined;
  /** The address at which a file is read: its own, where it is not one of them. */
  readonly viewOf: (file: string) => string;
  /** The file that is read at an address, the other way about. */
  readonly fileOf: (view: string) => string;
}

/** `said` is what the client says of the folder. */
export function createFetched(said: () => unknown): Fetched {
  const folder = (): string | undefined => {
    const address = said();
    return typeof address === 'string' ? address : undefined;
  };
  return {
    folder,
    viewOf(file) {
      const kept = folder();
      return kept !== undefined && file.startsWith(`${kept}/`)
        ? `${fetchedScheme}/${file.slice(kept.length + 1)}`
        : file;
    },
    fileOf: (view) => (isFetched(view) ? `${folder() ?? ''}/${view.slice(view.lastIndexOf('/') + 1)}` : view),
  };
}
