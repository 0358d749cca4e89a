import { TextDocumentSaveReason, workspace, type Disposable, type TextEdit } from 'vscode';
import { languageId } from './language';
import type { Server } from './server';

/** Mends what can be mended safely in a resolution that is saved by hand, if the settings ask for it. */
export const offerFixOnSave = ({ mendingOf }: Pick<Server, 'mendingOf'>): Disposable =>
  workspace.onWillSaveTextDocument((event) => {
    const { document, reason } = event;
    if (document.languageId !== languageId || reason !== TextDocumentSaveReason.Manual) return;
    if (!workspace.getConfiguration('resolint', document).get<boolean>('fixOnSave', false)) return;
    const edits = async (): Promise<readonly TextEdit[]> =>
      (await mendingOf(document.uri.toString()))?.edit.get(document.uri) ?? [];
    event.waitUntil(edits());
  });
