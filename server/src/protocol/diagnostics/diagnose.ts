import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { source } from '../../features/fixing/diagnostics';
import type { Settings } from '../../lint/settings';
import type { ResolutionService } from '../../service';
import { isOnlyShown } from '../lifecycle/host';
import { isTooLong, longestText, mostLines } from '../lifecycle/too-long';
import { createTurns } from '../lifecycle/turns';
import type { ReadAhead } from './read-ahead';

export interface DiagnoseOptions {
  readonly service: Pick<ResolutionService, 'diagnose'>;
  readonly readAhead: ReadAhead;
  /** What a document is checked by, once what is known of resolutions is at hand. */
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

/** Finds the faults of a text; none where nobody waits for them any more. */
export type Diagnose = (document: TextDocument, isCancelled?: () => boolean) => Promise<Diagnostic[]>;

/**
 * Of many documents that are opened at once, the one that was touched last has its turn first: it is the one that is
 * looked at. What is not checked has one diagnostic, which says why.
 */
export function createDiagnose({ service, readAhead, settingsOf }: DiagnoseOptions): Diagnose {
  const inTurn = createTurns();

  async function check(document: TextDocument, isCancelled: () => boolean): Promise<Diagnostic[]> {
    const settings = await settingsOf(document.uri);
    if (isTooLong(document)) return settings.enable ? [notice(tooLong())] : [];
    const outcome = await readAhead(document, settings, isCancelled);
    if (outcome === 'too much') return [notice(tooMuch())];
    return outcome === 'read' ? withinReason(service.diagnose(document, settings, mostShown + 1)) : [];
  }

  return async (document, isCancelled = () => false) =>
    isOnlyShown(document.uri) ? [] : inTurn(() => check(document, isCancelled));
}

/** Findings that are sent of a text; editors show far fewer. */
const mostShown = 10_000;

const withinReason = (found: Diagnostic[]): Diagnostic[] =>
  found.length > mostShown ? [notice(tooMany()), ...found.slice(0, mostShown)] : found;

const notice = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Warning,
  source,
  message,
});

const tooLong = (): string =>
  l10n.t(
    'Not checked: over {0} characters or {1} lines. Cut it into files of one resolution each.',
    longestText,
    mostLines,
  );

const tooMany = (): string => l10n.t('Only the first {0} findings are shown.', mostShown);

const tooMuch = (): string =>
  l10n.t('Not checked: it takes too long. Cut it into files of one resolution each.');
