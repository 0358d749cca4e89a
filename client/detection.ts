import { Disposable, l10n, languages, Range, window, workspace, type TextDocument } from 'vscode';
import { readsAsResolution } from '../server/src/syntax/detect';
import { languageId } from './language';
import { nameOf } from './name-of';

type Detect = 'on' | 'ask' | 'off';

/** Lines that are looked at; an enacting formula stands near the top. */
const head = new Range(0, 0, 1500, 0);
/** Characters that come at once when somebody pastes a draft; nobody types so fast. */
const pasted = 200;
const plainLanguages = ['plaintext', 'markdown'];
/** Texts of other schemes are earlier versions and outputs: nobody drafts there. */
const otherSchemes = ['git', 'output', 'vscode-scm', 'gitfs'];

/** Gives plain and Markdown texts that read as a resolution the language of resolutions. */
export function recogniseResolutions(): Disposable {
  /** Texts that were looked at: whoever sets the language back has the last word. */
  const seen = new Set<string>();

  async function look(document: TextDocument): Promise<void> {
    const { uri, languageId: language } = document;
    const key = uri.toString();
    if (!plainLanguages.includes(language) || otherSchemes.includes(uri.scheme) || seen.has(key)) return;
    const detect = workspace.getConfiguration('resolint', document).get<Detect>('detect', 'on');
    if (detect === 'off' || !readsAsResolution(document.getText(head))) return;
    seen.add(key);
    if (detect === 'ask' && !(await isWanted(document))) return;
    if (!document.isClosed) await languages.setTextDocumentLanguage(document, languageId);
  }

  function forget({ uri }: TextDocument): void {
    // A change of language closes and opens a document in one breath; only one that stays closed is forgotten.
    setTimeout(() => {
      if (!workspace.textDocuments.some((open) => open.uri.toString() === uri.toString()))
        seen.delete(uri.toString());
    });
  }

  workspace.textDocuments.forEach((document) => void look(document));
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => void look(document)),
    workspace.onDidCloseTextDocument(forget),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => text.length >= pasted)) void look(document);
    }),
  );
}

async function isWanted({ uri }: TextDocument): Promise<boolean> {
  const yes = l10n.t('Check it');
  const never = l10n.t('Do not ask again');
  const name = nameOf(uri);
  const answer = await window.showInformationMessage(
    l10n.t('{0} reads as a United Nations resolution. Check it as one?', name),
    yes,
    l10n.t('Not this one'),
    never,
  );
  if (answer === never) await workspace.getConfiguration('resolint').update('detect', 'off', true);
  return answer === yes;
}
