import { Disposable, window, workspace, type TextDocument } from 'vscode';
import { languageId } from '../language';

/** Milliseconds without a key before what is shown of a text is shown anew. */
const patience = 400;

export interface Followed {
  /** The resolution that was worked on last; undefined once it is closed. */
  readonly active: () => TextDocument | undefined;
  readonly dispose: () => void;
}

/** Follows the resolution that is worked on: it stays, whatever else has the focus, until it is closed. */
export function followResolution(options: {
  /** Another document is followed, or none. */
  readonly onOther: () => void;
  /** The document has been edited, and the keys rest. */
  readonly onEdited: () => void;
  /** Documents that are only shown beside others. */
  readonly passesOver?: (document: TextDocument) => boolean;
}): Followed {
  const { onOther, onEdited, passesOver = () => false } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let active: TextDocument | undefined;

  function follow(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === languageId && !passesOver(document)) active = document;
    else if (active && (active.isClosed || active.languageId !== languageId)) active = undefined;
    else if (active) return;
    clearTimeout(timer);
    onOther();
  }

  const subscriptions = Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    // A text that turns out to be a resolution is closed and opened in one breath.
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(follow),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== active) return;
      clearTimeout(timer);
      timer = setTimeout(onEdited, patience);
    }),
  );
  follow();
  return {
    active: () => active,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}
