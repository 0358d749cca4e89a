import {
  commands,
  Disposable,
  l10n,
  Position,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import type { ComparisonFormat, TakenUp } from '../answers';
import { fileBeside } from '../file-beside';
import { languageId } from '../language';
import { nameOf } from '../name-of';
import { offerToOpen, showPage } from '../open-outside';
import type { Server } from '../server';
import { fromBase64 } from '../word/base64';
import { writeWhole } from '../write-whole';
import { basisOf } from './basis';
import { earlierScheme, type EarlierTexts } from './earlier-text';
import { calledAt, pickText } from './pick-text';

export type ComparisonServer = Pick<
  Server,
  'predecessorOf' | 'choosePredecessor' | 'comparisonOf' | 'textsAtHand'
>;

export interface ComparisonOptions {
  readonly server: ComparisonServer;
  readonly earlierTexts: EarlierTexts;
  /** The draft takes up another text. */
  readonly onChosen: () => void;
}

/** The commands that show what was changed in a draft since the text that it takes up. */
export function offerComparison({ server, earlierTexts, onChosen }: ComparisonOptions): Disposable {
  async function compare(draft: TextDocument): Promise<void> {
    const takenUp = await atHand(draft, await server.predecessorOf(draft.uri.toString()));
    if (takenUp) await earlierTexts.compare(draft.uri, takenUp.name);
  }

  /** The text that is to be compared with: what is only known is fetched or chosen, what is only offered is asked about. */
  async function atHand(draft: TextDocument, takenUp: TakenUp | null): Promise<TakenUp | undefined> {
    if (takenUp?.at !== undefined && takenUp.isAssumed) return takenUp;
    const other = l10n.t('Choose Another…');
    if (!takenUp) return choose(draft);
    if (takenUp.at !== undefined) {
      const yes = l10n.t('Compare');
      const words = l10n.t('Is {0} last session’s text? {1}', takenUp.name, `${basisOf(takenUp)}.`);
      const answer = await window.showInformationMessage(words, yes, other);
      return answer === yes ? takenUp : answer === other ? choose(draft) : undefined;
    }
    const fetch = l10n.t('Fetch the Text');
    const words = l10n.t(
      'The draft takes up {0} ({1}), which is not at hand.',
      takenUp.name,
      basisOf(takenUp),
    );
    const answer = await window.showInformationMessage(words, fetch, other);
    if (answer === other) return choose(draft);
    if (answer !== fetch) return undefined;
    await commands.executeCommand('resolint.fetchText', takenUp.name);
    const [text] = (await server.textsAtHand(takenUp.name)).filter(({ symbol }) => symbol === takenUp.name);
    const uri = draft.uri.toString();
    return text && ((await server.choosePredecessor(uri, text.at)) ?? undefined);
  }

  async function choose(draft: TextDocument): Promise<TakenUp | undefined> {
    const uri = draft.uri.toString();
    const known = await server.predecessorOf(uri);
    const picked = await pickText(server, {
      title: l10n.t('Choose Last Session’s Text'),
      first:
        known?.at === undefined
          ? []
          : [{ label: known.name, description: basisOf(known), text: { at: known.at, symbol: known.name } }],
    });
    if (!picked) return undefined;
    const takenUp = await server.choosePredecessor(uri, picked.at);
    if (!takenUp) {
      void window.showWarningMessage(l10n.t('“{0}” cannot be read.', calledAt(picked.at)));
      return undefined;
    }
    earlierTexts.changed(draft.uri);
    onChosen();
    if (picked.symbol !== undefined && takenUp.basis !== 'line') void offerToRemember(draft, picked.symbol);
    return takenUp;
  }

  return Disposable.from(
    commands.registerCommand('resolint.compareWithPredecessor', (given?: unknown) =>
      withDraftOf(given, compare),
    ),
    commands.registerCommand('resolint.choosePredecessor', (given?: unknown) =>
      withDraftOf(given, async (draft) => {
        const takenUp = await choose(draft);
        if (takenUp) await earlierTexts.compare(draft.uri, takenUp.name);
      }),
    ),
    commands.registerCommand('resolint.saveComparison', (given?: unknown) =>
      withDraftOf(given, (draft) => save(draft, server)),
    ),
    commands.registerCommand('resolint.toggleEarlierNumbers', (given?: unknown) =>
      withDraftOf(given, (draft) => {
        earlierTexts.toggleNumbers(draft.uri);
        return Promise.resolve();
      }),
    ),
  );
}

/** Does something with a draft: one whose address is given, or the one in hand, from either side of the comparison. */
async function withDraftOf(given: unknown, use: (draft: TextDocument) => Promise<void>): Promise<void> {
  const named = typeof given === 'string' ? Uri.parse(given) : given instanceof Uri ? given : undefined;
  const shown = named ?? window.activeTextEditor?.document.uri;
  const uri = shown?.scheme === earlierScheme ? Uri.parse(shown.query) : shown;
  const draft = uri && (await workspace.openTextDocument(uri));
  if (draft?.languageId === languageId) await use(draft);
  else void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
}

/** A choice holds as long as the draft is open; a line in the draft remembers it. */
async function offerToRemember(draft: TextDocument, symbol: string): Promise<void> {
  const yes = l10n.t('Write It into the Draft');
  const answer = await window.showInformationMessage(
    l10n.t('The draft is compared with {0}, as long as it is open.', symbol),
    yes,
  );
  if (answer !== yes) return;
  const edit = new WorkspaceEdit();
  edit.insert(draft.uri, new Position(0, 0), `<!-- resolint-predecessor ${symbol} -->\n\n`);
  await workspace.applyEdit(edit);
}

async function save(
  draft: TextDocument,
  { comparisonOf }: Pick<ComparisonServer, 'comparisonOf'>,
): Promise<void> {
  const forms: readonly { label: string; description: string; format: ComparisonFormat; ending: string }[] = [
    { label: l10n.t('Word'), description: l10n.t('with tracked changes'), format: 'docx', ending: 'docx' },
    { label: l10n.t('Web page'), description: l10n.t('to send or to print'), format: 'html', ending: 'html' },
    { label: 'Markdown', description: l10n.t('to work on'), format: 'markdown', ending: 'md' },
  ];
  const title = l10n.t('Save the Comparison as');
  const form = await window.showQuickPick(forms, { title });
  if (!form) return;
  const made = await comparisonOf(draft.uri.toString(), form.format);
  if (made === null) {
    void window.showInformationMessage(l10n.t('There is nothing to compare with yet.'));
    return;
  }
  const place = await window.showSaveDialog({
    title,
    defaultUri: fileBeside(draft.uri, `.changes.${form.ending}`),
    filters: { [form.label]: [form.ending] },
  });
  if (!place) return;
  await writeWhole(place, form.format === 'docx' ? fromBase64(made) : new TextEncoder().encode(made));
  const name = nameOf(place);
  const showHere = {
    docx: undefined,
    html: () => {
      showPage(name, made);
    },
    markdown: () => commands.executeCommand('vscode.open', place),
  };
  await offerToOpen(place, l10n.t('“{0}” was written.', name), showHere[form.format]);
}
