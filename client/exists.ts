import { workspace, type Uri } from 'vscode';

/** Whether there is a file. */
export const exists = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
