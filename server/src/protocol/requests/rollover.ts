import * as l10n from '@vscode/l10n';
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { NoRollover, Rollover } from '../../features/rollover/rollover';
import { fileNameOf } from '../../features/library/address';
import { toRange } from '../../features/range';
import { detectLanguage } from '../../language/detect';
import type { ResolutionService } from '../../service';
import type { TargetSession } from '../../succession/target-session';
import { isTooLong } from '../lifecycle/too-long';
import type { LibraryServer } from '../library/library';

/** Beside the protocol: texts at hand that can be taken up; for which session one will be; a draft of it for a session. */
const searchRequest = 'resolint/librarySearch';
const targetRequest = 'resolint/targetSession';
const rolloverRequest = 'resolint/rollover';

/** Texts that are offered at once. */
const mostOffered = 100;

interface Offered {
  readonly symbol: string;
  readonly title?: string;
  readonly at: string;
}

interface RolloverAnswer {
  readonly text: string;
  /** What the text is called that was taken up. */
  readonly name: string;
  readonly session: number;
  /** What was made, is to be filled in and is to be looked at, in order of place; ranges are those of the draft. */
  readonly steps: readonly {
    readonly action: 'made' | 'fill in' | 'look at';
    readonly where: string;
    readonly from: string;
    readonly to?: string;
    readonly why: string;
    readonly range: Range;
  }[];
}

export interface RolloverServerOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'rollover' | 'targetSession'>;
  readonly texts: Pick<LibraryServer, 'textAt' | 'search' | 'ready'>;
  /** What is known of resolutions and words is at hand. */
  readonly ready: () => Promise<void>;
}

/** Answers with drafts that are made of texts of earlier sessions. */
export function serveRollover({ connection, service, texts, ready }: RolloverServerOptions): void {
  connection.onRequest(
    searchRequest,
    async ({ query }: { query: string }, token: CancellationToken): Promise<Offered[]> => {
      await texts.ready(token, 3000);
      return texts.search(query, mostOffered).map(({ symbol, title, uri }) => ({
        symbol,
        ...(title === undefined ? {} : { title }),
        at: uri,
      }));
    },
  );
  connection.onRequest(targetRequest, async ({ at }: { at: string }): Promise<TargetSession | null> => {
    await ready();
    return service.targetSession((await textAt(at)).getText()) ?? null;
  });
  connection.onRequest(
    rolloverRequest,
    async ({ at, session }: { at: string; session?: number }): Promise<RolloverAnswer> => {
      await ready();
      const document = await textAt(at);
      const text = document.getText();
      if (detectLanguage(text) !== 'en') throw refused(l10n.t('Only English texts are taken up.'));
      const made = service.rollover(text, typeof session === 'number' ? session : undefined);
      if (typeof made === 'string') throw refused(reasons[made]());
      return answerOf(made, fileNameOf(at));
    },
  );

  async function textAt(at: string): Promise<TextDocument> {
    const text = await texts.textAt(at);
    const document = TextDocument.create(at, '', 0, text ?? '');
    if (text === undefined || isTooLong(document))
      throw refused(l10n.t('“{0}” cannot be read.', fileNameOf(at)));
    return document;
  }
}

const refused = (words: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, words);

const reasons: Readonly<Record<NoRollover, () => string>> = {
  'no session': () => l10n.t('It is no text of the General Assembly with a session in its masthead.'),
  'not later': () => l10n.t('It is of that session or a later one. Choose a later session.'),
};

function answerOf({ text, course, steps }: Rollover, name: string): RolloverAnswer {
  const draft = TextDocument.create('', '', 0, text);
  return {
    text,
    name: course.own?.symbol ?? name,
    session: course.to,
    steps: placedIn(steps).map(({ step: { action, where, from, to, why }, start, end }) => ({
      action,
      where,
      from,
      ...(to === undefined ? {} : { to }),
      why,
      range: toRange(draft, { start, end }),
    })),
  };
}

/** Steps with their places in the draft: every edit before one has moved it. */
function placedIn(
  steps: Rollover['steps'],
): { readonly step: Rollover['steps'][number]; readonly start: number; readonly end: number }[] {
  const edits = steps.flatMap((step) => step.edits);
  const moved = (place: number, isEnd: boolean): number =>
    edits
      .filter(({ start, end }) => end <= place && (isEnd || start < place))
      .reduce((at, { start, end, text }) => at + text.length - (end - start), place);
  return steps.map((step) => {
    const start = moved(step.at.start, false);
    return { step, start, end: Math.max(start, moved(step.at.end, true)) };
  });
}
