import { Uri, workspace, type TextDocumentContentProvider } from 'vscode';
import { writeWhole } from '../write-whole';

/** Texts that were fetched are read under this scheme: they are there to be read, not to be changed. */
export const scheme = 'resolint-text';

/** The texts that were fetched, in the storage of the extension. */
export interface TextStore extends TextDocumentContentProvider {
  /** Where a text is read, by the name its symbol has in an address (`A/RES/53/70`). */
  viewOf(name: string): Uri;
  has(name: string): Promise<boolean>;
  /** Keeps a text: whole or not at all. */
  keep(name: string, text: string): Promise<void>;
}

export function createTextStore(folder: Uri): TextStore {
  const fileOf = (name: string): string => `${name.replace(/[^A-Za-z0-9.()-]/g, '_')}.resolution.md`;
  const at = (file: string): Uri => Uri.joinPath(folder, file);
  return {
    viewOf: (name) => Uri.from({ scheme, path: `/${fileOf(name)}` }),
    has: (name) =>
      Promise.resolve(workspace.fs.stat(at(fileOf(name)))).then(
        () => true,
        () => false,
      ),
    async keep(name, text) {
      await workspace.fs.createDirectory(folder);
      await writeWhole(at(fileOf(name)), new TextEncoder().encode(text));
    },
    async provideTextDocumentContent({ path }) {
      // The name of a file in this folder and nothing else, whoever made the address.
      const name = fileOf(path.slice(path.lastIndexOf('/') + 1).replace(/\.resolution\.md$/, ''));
      return new TextDecoder().decode(await workspace.fs.readFile(at(name)));
    },
  };
}
