import { commands, l10n, window, type Disposable, type Uri } from 'vscode';
import type { WordReview } from '../answers';
import { exists } from '../exists';
import { nameOf } from '../name-of';
import { offerToOpen } from '../open-outside';
import type { Server } from '../server';
import { writeWhole } from '../write-whole';
import { fromBase64 } from './base64';
import { withWordFile } from './word-file';

/** The command that writes what is found in a Word file into a copy beside it. */
export const offerReviewWord = ({ reviewWord }: Pick<Server, 'reviewWord'>): Disposable =>
  commands.registerCommand('resolint.reviewWordFile', (given?: unknown) =>
    withWordFile({ title: l10n.t('Review Word File'), given }, async ({ uri, name, bytes }) => {
      const review = await reviewWord(uri.toString(), bytes);
      if (review.changes + review.comments === 0) {
        void window.showInformationMessage(l10n.t('There is nothing new to say of “{0}”.', name));
        return;
      }
      const copy = await placeFor(uri);
      if (!copy) return;
      await writeWhole(copy, fromBase64(review.bytes));
      await tell(copy, review);
    }),
  );

/** `draft.review.docx` beside `draft.docx`; one that is there is written over only if the user says so. */
async function placeFor(uri: Uri): Promise<Uri | undefined> {
  const copy = uri.with({ path: uri.path.replace(/(\.[^./]+)$/, '.review$1') });
  if (!(await exists(copy))) return copy;
  const replace = l10n.t('Replace');
  const answer = await window.showWarningMessage(
    l10n.t('“{0}” is there already, and others may have written in it.', nameOf(copy)),
    { modal: true },
    replace,
  );
  return answer === replace ? copy : undefined;
}

async function tell(copy: Uri, { changes, comments, withoutChanges }: WordReview): Promise<void> {
  const reasons = {
    protected: l10n.t('It is protected so that it takes comments only.'),
    'no-resolution': l10n.t('It does not read as a resolution, and nothing in it was changed.'),
    conflict: l10n.t('Two versions in it are not settled, and nothing in it was changed.'),
    markup: l10n.t('Its markup takes no changes.'),
  };
  const words = l10n.t('In “{0}”, tracked changes: {1}, comments: {2}.', nameOf(copy), changes, comments);
  const why = withoutChanges ? ` ${reasons[withoutChanges]}` : '';
  await offerToOpen(copy, words + why);
}
