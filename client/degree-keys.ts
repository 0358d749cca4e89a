import { commands, Disposable, window, workspace, type TextEditor } from 'vscode';
import { languageId } from './language';

/** The context key under which package.json binds Tab and Shift+Tab. */
const atLabel = 'resolint.atSubparagraphLabel';

/** `(a) `, `- (ii) `, `b. ` at the head of a line. Known here, as a key that was pressed cannot wait for the server. */
const label =
  /^\s*(?:[-+*]\s+)?(?:\\?\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|\d{1,2})\\?\)|(?:[a-z]|[ivx]{1,5})\\?[.)])(?:\s+|$)/;

/**
 * Tab and Shift+Tab in front of a subparagraph or in its label change its degree, as they do with the items of a list
 * elsewhere; behind the label they are what they always are.
 */
export function offerDegreeKeys(): Disposable {
  let isSet = false;
  function update(): void {
    const editor = window.activeTextEditor;
    const isNow = editor?.document.languageId === languageId && isAtLabel(editor);
    if (isNow === isSet) return;
    isSet = isNow;
    void commands.executeCommand('setContext', atLabel, isNow);
  }
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(update),
    workspace.onDidChangeTextDocument(update),
  );
}

function isAtLabel({ document, selections }: TextEditor): boolean {
  const [selection] = selections;
  if (!selection?.isEmpty || selections.length > 1) return false;
  const { line, character } = selection.active;
  const length = line < document.lineCount ? label.exec(document.lineAt(line).text)?.[0].length : undefined;
  return length !== undefined && character <= length;
}
