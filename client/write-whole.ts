import { Uri, workspace } from 'vscode';
import { nameOf } from './name-of';

/** Writes a file whole or not at all, whether it is there or not. */
export async function writeWhole(place: Uri, bytes: Uint8Array): Promise<void> {
  const name = nameOf(place);
  const draft = Uri.joinPath(place, '..', `.${name}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    await workspace.fs.writeFile(draft, bytes);
    await workspace.fs.rename(draft, place, { overwrite: true });
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(draft)).catch(() => undefined);
    throw error;
  }
}
