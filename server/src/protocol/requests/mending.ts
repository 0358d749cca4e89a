import * as l10n from '@vscode/l10n';
import {
  LSPErrorCodes,
  ResponseError,
  type ChangeAnnotation,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mending } from '../../features/fixing/mending';
import { toRange } from '../../features/range';
import { rules } from '../../rules';
import type { ResolutionService } from '../../service';
import type { About, AboutInSteps } from './with-document';

/** Beside the protocol: every safe fix with its rule, for a client that lets them be looked at before they are made. */
const mendingRequest = 'resolint/mending';

interface MendingAnswer {
  /** Findings that go. */
  readonly mended: number;
  /** Each edit is annotated with its rule and is to be confirmed. */
  readonly edit: WorkspaceEdit;
}

export interface MendingOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'mendingSteps'>;
  readonly aboutFindings: About;
  readonly aboutInSteps: AboutInSteps;
}

/** Answers what can be mended safely in an open document. */
export function serveMending({ connection, service, aboutFindings, aboutInSteps }: MendingOptions): void {
  connection.onRequest(mendingRequest, async ({ uri }: { uri: string }) => {
    await aboutFindings(uri, () => undefined);
    const answered = await aboutInSteps(uri, function* (document, settings) {
      const mending = yield* service.mendingSteps(document, settings);
      return mending && answerOf(document, mending);
    });
    // What was edited meanwhile is asked about again.
    if (answered === 'changed') return null;
    const isTooMuch = answered === 'too much' || (answered && answered.answer === undefined);
    if (isTooMuch) throw new ResponseError(LSPErrorCodes.RequestFailed, tooMuch());
    return answered?.answer ?? null;
  });
}

const tooMuch = (): string =>
  l10n.t('Not mended: it takes too long. Cut it into files of one resolution each.');

function answerOf(document: TextDocument, { mended, edits }: Mending): MendingAnswer {
  const { uri, version } = document;
  return {
    mended,
    edit: {
      documentChanges: [
        {
          textDocument: { uri, version },
          edits: edits.map((edit) => ({
            range: toRange(document, edit),
            newText: edit.text,
            annotationId: edit.rule,
          })),
        },
      ],
      changeAnnotations: Object.fromEntries(edits.map(({ rule }) => [rule, annotationOf(rule)] as const)),
    },
  };
}

function annotationOf(id: string): ChangeAnnotation {
  const summary = rules.find((rule) => rule.id === id)?.summary;
  return { label: summary === undefined ? id : l10n.t(summary), description: id, needsConfirmation: true };
}
