import type { Connection } from 'vscode-languageserver';
import { inTime, patience as usualPatience } from '../lifecycle/timeout';

export interface QuestionsOptions {
  readonly connection: Pick<Connection, 'console' | 'workspace'>;
  readonly section: string;
  /** Milliseconds that an answer may take. */
  readonly patience?: number | undefined;
}

/** Asks a client for its settings. */
export interface Questions {
  /**
   * What the client says for a place; undefined where it says nothing in time. `late` is told what comes after all.
   * A client that was silent once is not waited for any more, until it speaks.
   */
  ask(scopeUri: string | undefined, late?: (answer: unknown) => void): Promise<unknown>;
}

export function createQuestions(options: QuestionsOptions): Questions {
  const { connection, section, patience = usualPatience } = options;
  let isSilent = false;

  function silent(): void {
    if (!isSilent) connection.console.warn('The client does not say what its settings are.');
    isSilent = true;
  }

  return {
    async ask(scopeUri, late) {
      const scope = scopeUri === undefined ? { section } : { section, scopeUri };
      const question: Promise<unknown> = connection.workspace.getConfiguration(scope);
      const answer = await inTime(question, isSilent ? 0 : patience);
      if (answer !== undefined) return answer;
      silent();
      question.then(
        (said) => {
          isSilent = false;
          late?.(said);
        },
        () => undefined,
      );
      return undefined;
    },
  };
}
