import type { Uri } from 'vscode';

/** What a file is called, without its folder. */
export const nameOf = ({ path }: Pick<Uri, 'path'>): string => path.slice(path.lastIndexOf('/') + 1);
