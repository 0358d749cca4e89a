import * as vscode from 'vscode';
import { languageId } from '../language';
import type { Server } from '../server';

/** The interface for pasting, which VS Code has since 1.97. */
interface PasteInterface {
  readonly DocumentPasteEdit: new (text: string, title: string, kind: unknown) => PasteEdit;
  /** Versions between have the class without this kind. */
  readonly DocumentDropOrPasteEditKind: { readonly Text?: { append: (...parts: string[]) => unknown } };
  readonly languages: {
    readonly registerDocumentPasteEditProvider: (
      selector: vscode.DocumentSelector,
      provider: { provideDocumentPasteEdits: ProvideEdits },
      metadata: {
        readonly providedPasteEditKinds: readonly unknown[];
        readonly pasteMimeTypes: readonly string[];
      },
    ) => vscode.Disposable;
  };
}

interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

type ProvideEdits = (
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  transfer: vscode.DataTransfer,
) => Promise<PasteEdit[] | undefined>;

const html = 'text/html';
/** Characters of what is pasted; more is pasted as it is. */
const most = 5_000_000;

/** The line ends that make one empty line after the last words of a document. */
function gapAfter(document: vscode.TextDocument): string {
  const text = document.getText();
  if (/\n\r?\n$/.test(text.slice(-3))) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** What is pasted from Word keeps its italics and its notes; nothing is offered where VS Code is older. */
export function offerPaste({ pasteWord }: Pick<Server, 'pasteWord'>): vscode.Disposable {
  const newer = vscode as unknown as Partial<PasteInterface> & typeof vscode;
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind: kinds } = newer;
  if (!DocumentPasteEdit || !kinds?.Text) return new vscode.Disposable(() => undefined);
  const kind = kinds.Text.append('resolint', 'word');

  const provideDocumentPasteEdits: ProvideEdits = async (document, [range], transfer) => {
    const copied = await transfer.get(html)?.asString();
    if (copied === undefined || copied.length > most || !range) return undefined;
    const taken = [...document.getText().matchAll(/\[\^(\d{1,4})\]/g)].map(([, id]) => Number(id));
    const pasted = await pasteWord(copied, Math.max(0, ...taken) + 1);
    if (!pasted || pasted.text === '') return undefined;
    const edit = new DocumentPasteEdit(pasted.text, vscode.l10n.t('Paste with italics and notes'), kind);
    if (pasted.notes.length > 0) {
      const end = document.lineAt(document.lineCount - 1).range.end;
      edit.additionalEdit = new vscode.WorkspaceEdit();
      edit.additionalEdit.insert(document.uri, end, `${gapAfter(document)}${pasted.notes.join('\n\n')}\n`);
    }
    return [edit];
  };
  try {
    return (newer as unknown as PasteInterface).languages.registerDocumentPasteEditProvider(
      { language: languageId },
      { provideDocumentPasteEdits },
      { providedPasteEditKinds: [kind], pasteMimeTypes: [html] },
    );
  } catch {
    // It is there before 1.97 too, but may not be used.
    return new vscode.Disposable(() => undefined);
  }
}
