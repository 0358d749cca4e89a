import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../lint/settings';
import type { ResolutionService } from '../../service';
import { isOnlyShown } from '../lifecycle/host';
import type { Pace } from './adaptive-debounce';
import { inSlices } from '../lifecycle/time-slicing';
import { createTurns } from '../lifecycle/turns';

export interface DiagnoseOptions {
  readonly service: Pick<ResolutionService, 'readAhead' | 'diagnose'>;
  readonly pace: Pace;
  /** What a document is checked by, once what is known of resolutions is at hand. */
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

/** Finds the faults of a text; none where nobody waits for them any more. */
export type Diagnose = (document: TextDocument, isCancelled?: () => boolean) => Promise<Diagnostic[]>;

/**
 * Checks texts a little at a time; where one is edited meanwhile, it goes on with the text as it is then. Of many that
 * are opened at once, the one that was touched last has its turn first: it is the one that is looked at.
 */
export function createDiagnose({ service, pace, settingsOf }: DiagnoseOptions): Diagnose {
  const inTurn = createTurns();

  async function check(document: TextDocument, isCancelled: () => boolean): Promise<Diagnostic[]> {
    const { uri } = document;
    const settings = await settingsOf(uri);
    while (!isCancelled()) {
      const { version } = document;
      const goOn = (): boolean => document.version === version && !isCancelled();
      const { finished, took } = await inSlices(service.readAhead(document, settings), goOn);
      pace.took(uri, took);
      if (finished) return service.diagnose(document, settings);
    }
    return [];
  }

  return async (document, isCancelled = () => false) =>
    isOnlyShown(document.uri) ? [] : inTurn(() => check(document, isCancelled));
}
