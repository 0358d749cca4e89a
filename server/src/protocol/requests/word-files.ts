import { LSPErrorCodes, ResponseError, type Connection, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WordDraft, WordReview } from '../../formats/word';
import { toRange } from '../../features/range';
import type { Settings } from '../../lint/settings';
import { fromBase64, toBase64 } from '../../text/base64';
import type { ResolutionService } from '../../service';

/** Beside the protocol: a Word file as a draft, and a copy of it with what is found in it; its bytes go as base64. */
const importRequest = 'resolint/importWord';
const reviewRequest = 'resolint/reviewWord';

interface ImportAnswer {
  readonly text: string;
  /** The draft before its tracked changes, if it has any. */
  readonly original?: string;
  readonly comments: readonly { readonly author: string; readonly text: string; readonly range: Range }[];
  /** What is not in the draft as it was in the file, in words. */
  readonly losses: readonly string[];
}

interface ReviewAnswer extends Pick<WordReview, 'changes' | 'comments' | 'withoutChanges'> {
  readonly bytes: string;
}

export interface WordFilesOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'reviewEngine'>;
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

/** Answers for Word files; what is known of these is loaded with the first. */
export function serveWordFiles({ connection, service, settingsOf }: WordFilesOptions): void {
  connection.onRequest(importRequest, ({ bytes, symbol }: { bytes: string; symbol?: string }) =>
    withFormats(({ readWord }) => importAnswer(readWord(fromBase64(bytes), symbol))),
  );
  connection.onRequest(reviewRequest, async ({ uri, bytes }: { uri: string; bytes: string }) => {
    const engine = service.reviewEngine(await settingsOf(uri));
    return withFormats(({ reviewWord }): ReviewAnswer => {
      const { changes, comments, withoutChanges, bytes: made } = reviewWord(fromBase64(bytes), { engine });
      return { bytes: toBase64(made), changes, comments, ...(withoutChanges ? { withoutChanges } : {}) };
    });
  });
}

async function withFormats<Answer>(
  use: (formats: typeof import('../../formats/word')) => Answer,
): Promise<Answer> {
  const formats = await import('../../formats/word');
  try {
    return use(formats);
  } catch (error) {
    if (error instanceof formats.DocumentProblem)
      throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}

function importAnswer({ text, original, comments, losses }: WordDraft): ImportAnswer {
  const document = TextDocument.create('', '', 0, text);
  return {
    text,
    ...(original === undefined ? {} : { original }),
    comments: comments.map(({ author, text: words, ...span }) => ({
      author,
      text: words,
      range: toRange(document, span),
    })),
    losses: losses.map(({ message }) => message),
  };
}
