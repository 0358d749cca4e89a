import { l10n, Uri, window, workspace } from 'vscode';
import { nameOf } from '../name-of';
import { toBase64 } from './base64';

/** The endings of Word files that are read. */
const endings = ['docx', 'docm', 'dotx'];

/** Bytes of a Word file; pictures are most of a larger one. */
const largest = 15_000_000;

/** A Word file that was chosen. */
export interface WordFile {
  readonly uri: Uri;
  readonly name: string;
  /** As base64. */
  readonly bytes: string;
}

/** How a Word file is found. */
export interface Finding {
  /** What the dialog that asks for one is called. */
  readonly title: string;
  /** The one that a menu was opened on; then none is asked for. */
  readonly given?: unknown;
  /** The one that the dialog begins at. */
  readonly likely?: Uri | undefined;
}

/** Does something with a Word file. Why it cannot be done is said in a sentence. */
export async function withWordFile(
  { title, given, likely }: Finding,
  use: (file: WordFile) => Promise<void>,
): Promise<void> {
  const uri = given instanceof Uri ? given : await choose(title, likely);
  if (!uri) return;
  const name = nameOf(uri);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largest)
      throw new Error(l10n.t('it is larger than {0} MB; take its pictures out', largest / 1e6));
    await use({ uri, name, bytes: toBase64(await workspace.fs.readFile(uri)) });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('“{0}” cannot be read: {1}.', name, words.replace(/\.$/, '')));
  }
}

async function choose(title: string, likely: Uri | undefined): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title,
      openLabel: title,
      ...(likely ? { defaultUri: likely } : {}),
      filters: { [l10n.t('Word files')]: endings },
    })) ?? [];
  return file;
}
