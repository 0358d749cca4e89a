import type { Connection } from 'vscode-languageserver';
import { newDrafts } from '../../features/writing/new-draft';

/** Beside the protocol: the kinds of drafts that can be begun today, for a client that opens a new text. */
const newDraftsRequest = 'resolint/newDrafts';

export function serveNewDrafts(connection: Connection): void {
  connection.onRequest(newDraftsRequest, () => {
    const now = new Date();
    return newDrafts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  });
}
