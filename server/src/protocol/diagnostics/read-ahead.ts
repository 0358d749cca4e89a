import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../lint/settings';
import type { ResolutionService } from '../../service';
import { inSlices } from '../lifecycle/time-slicing';
import type { Pace } from './adaptive-debounce';

/** Milliseconds of work on one version of a text; published texts as long as a document may be take a tenth of it on a quiet machine. */
const usualLimit = 30_000;

/** `stopped` if nobody waits for it any more, `too much` if it would take too long. */
export type Outcome = 'read' | 'stopped' | 'too much';

/**
 * Works out what is found in a text a little at a time, so that it is at hand when it is asked for. Of a text that is
 * edited meanwhile it goes on with what it is then; several who ask at the same time wait for the same work.
 */
export type ReadAhead = (
  document: TextDocument,
  settings: Settings,
  isCancelled?: () => boolean,
) => Promise<Outcome>;

export interface ReadAheadOptions {
  readonly service: Pick<ResolutionService, 'readAhead'>;
  readonly pace: Pace;
  /** Milliseconds. */
  readonly limit?: number;
}

/** Work on one version of a document. */
interface Run {
  readonly version: number;
  readonly settings: Settings;
  readonly asked: (() => boolean)[];
  readonly work: Promise<Outcome>;
}

export function createReadAhead({ service, pace, limit = usualLimit }: ReadAheadOptions): ReadAhead {
  const runs = new WeakMap<TextDocument, Run>();
  /** The versions that took too long; an edit gives another try. */
  const refused = new WeakMap<TextDocument, number>();

  function start(document: TextDocument, settings: Settings, isCancelled: () => boolean): Run {
    const { uri, version } = document;
    const asked = [isCancelled];
    const goOn = (): boolean => document.version === version && asked.some((isOver) => !isOver());
    const work = inSlices(service.readAhead(document, settings), goOn, limit).then(
      ({ finished, took }): Outcome => {
        pace.took(uri, took);
        if (finished) return 'read';
        if (took <= limit) return 'stopped';
        refused.set(document, version);
        return 'too much';
      },
    );
    return { version, settings, asked, work };
  }

  return async (document, settings, isCancelled = () => false) => {
    while (!isCancelled()) {
      const { version } = document;
      if (refused.get(document) === version) return 'too much';
      const known = runs.get(document);
      const isSame = known?.version === version && known.settings === settings;
      const run = isSame ? known : start(document, settings, isCancelled);
      if (isSame) run.asked.push(isCancelled);
      runs.set(document, run);
      const outcome = await run.work;
      if (runs.get(document) === run) runs.delete(document);
      if (document.version === version && outcome !== 'stopped') return outcome;
    }
    return 'stopped';
  };
}
