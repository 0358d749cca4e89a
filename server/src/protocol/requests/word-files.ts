import { LSPErrorCodes, ResponseError, type Connection, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WordDraft, WordReview, WordUpdate } from '../../formats/word';
import { toRange } from '../../features/range';
import type { Settings } from '../../lint/settings';
import { fromBase64, toBase64 } from '../../text/base64';
import type { ResolutionService } from '../../service';
import { draftToPrint } from './exports';
import type { Formats } from './formats';
import type { About } from './with-document';

/** Beside the protocol: a Word file as a draft, and a copy of it with what is found in it; its bytes go as base64. */
const importRequest = 'resolint/importWord';
const reviewRequest = 'resolint/reviewWord';
/** An open draft as a Word file, and what was changed in it in a copy of the Word file that it is from. */
const exportRequest = 'resolint/exportWord';
const updateRequest = 'resolint/updateWord';
/** What was copied in a word processor, as a draft has it. */
const pasteRequest = 'resolint/pasteWord';

interface ImportParameters {
  readonly bytes: string;
  readonly symbol?: string;
  /** What the file is called: the draft remembers it. */
  readonly name?: string;
}

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

interface ExportAnswer {
  readonly bytes: string;
  /** Errors that are found in the draft. */
  readonly errors: number;
}

interface UpdateAnswer extends Pick<WordUpdate, 'changes' | 'left'> {
  readonly bytes: string;
}

export interface WordFilesOptions {
  readonly connection: Connection;
  readonly formats: Pick<Formats, 'word'>;
  readonly service: Pick<ResolutionService, 'reviewEngine' | 'sheet' | 'diagnose'>;
  readonly about: About;
  readonly aboutFindings: About;
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

/** Answers for Word files; what is known of these is loaded with the first. */
export function serveWordFiles(options: WordFilesOptions): void {
  const { connection, formats, service, settingsOf, about } = options;
  const withFormats = <Answer>(use: UseOf<Answer>): Promise<Answer> => withWord(formats, use);
  connection.onRequest(importRequest, ({ bytes: given, symbol, name }: ImportParameters) =>
    withFormats(async ({ readWord, rememberFile }) => {
      const bytes = fromBase64(given);
      const { text, ...answer } = importAnswer(readWord(bytes, symbol));
      return { ...answer, text: name === undefined ? text : text + (await rememberFile(name, bytes)) };
    }),
  );
  connection.onRequest(pasteRequest, ({ html, firstNote }: { html: string; firstNote: number }) =>
    withFormats(({ readClipboard }) => readClipboard(html, firstNote) ?? null),
  );
  connection.onRequest(exportRequest, async ({ uri }: { uri: string }): Promise<ExportAnswer | null> => {
    const draft = await draftToPrint(uri, options);
    return (
      draft &&
      withFormats(({ writeWord }) => ({ bytes: toBase64(writeWord(draft.sheet)), errors: draft.errors }))
    );
  });
  connection.onRequest(
    updateRequest,
    async ({ uri, bytes }: { uri: string; bytes: string }): Promise<UpdateAnswer | null> => {
      const text = await about(uri, (document) => document.getText());
      if (text === null) return null;
      return withFormats(async ({ updateWord }) => {
        const { bytes: made, changes, left } = await updateWord(fromBase64(bytes), text);
        return { bytes: toBase64(made), changes, left };
      });
    },
  );
  connection.onRequest(reviewRequest, async ({ uri, bytes }: { uri: string; bytes: string }) => {
    const engine = service.reviewEngine(await settingsOf(uri));
    return withFormats(({ reviewWord }): ReviewAnswer => {
      const { changes, comments, withoutChanges, bytes: made } = reviewWord(fromBase64(bytes), { engine });
      return { bytes: toBase64(made), changes, comments, ...(withoutChanges ? { withoutChanges } : {}) };
    });
  });
}

type UseOf<Answer> = (formats: typeof import('../../formats/word')) => Answer | Promise<Answer>;

async function withWord<Answer>(formats: Pick<Formats, 'word'>, use: UseOf<Answer>): Promise<Answer> {
  const word = await formats.word();
  try {
    return await use(word);
  } catch (error) {
    if (error instanceof word.DocumentProblem)
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
