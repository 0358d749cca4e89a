import { Uri, workspace } from 'vscode';
import { nameOf } from './name-of';

/** `a.docx` beside `a.unres`, for the ending `.docx`. */
export const fileBeside = (uri: Uri, ending: string): Uri =>
  siblingOf(uri, `${nameOf(uri).replace(/(?:\.res)?\.[^.]*$/, '')}${ending}`);

/** A file in the folder of another; in the workspace for a draft that has no place yet. */
export function siblingOf(uri: Uri, name: string): Uri {
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  // One that is not saved yet may have a place all the same.
  if (uri.path.includes('/')) return Uri.joinPath(uri.with({ scheme: 'file' }), '..', name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, name) : Uri.file(name);
}
