import type { Range } from 'vscode-languageserver-types';
import type { CompletionQuery } from './completion-provider';
import { lineAt } from '../range';
import { plainly } from '../../text/spaces';

/** The line at the cursor, with plain spaces and hyphens: what stands in front of it and behind it. Cheap, as it is asked at every key. */
export interface TypedLine {
  readonly before: string;
  readonly after: string;
  /** What stood `length` characters in front of the cursor and, where wanted, some behind it. */
  readonly range: (length: number, behind?: number) => Range;
}

export function typedLine({ document, position }: CompletionQuery): TypedLine {
  const { line, character } = position;
  const text = plainly(lineAt(document, line).text);
  return {
    before: text.slice(0, character),
    after: text.slice(character),
    range: (length, behind = 0) => ({
      start: { line, character: character - length },
      end: { line, character: character + behind },
    }),
  };
}
