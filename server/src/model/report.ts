import type { Edit } from '../text/edit';
import type { Span } from '../text/lines';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Level = Severity | 'off';

/** From the gravest to the least. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** `safe`: the meaning cannot change, fix-all uses it. `suggestion`: offered, never automatic. */
export type Applicability = 'safe' | 'suggestion';

export interface Fix {
  /** What the fix does, in the drafter's words: "Put the full stop", 'Write “{0}”'. The key of its translations. */
  readonly title: string;
  /** What stands for `{0}`, `{1}` ... in the title. */
  readonly args?: readonly string[];
  readonly applicability: Applicability;
  /** Edits that do not overlap; all of them or none. */
  readonly edits: readonly Edit[];
}

/** What a rule says of one place; the engine adds the rule's id and severity. */
export interface Report<Message extends string = string> {
  /** The smallest text to blame. */
  readonly at: Span;
  /** Which of the rule's messages. */
  readonly message: Message;
  /** What stands for `{0}`, `{1}` ... in the message. */
  readonly args?: readonly string[];
  /** Where less is certain than the rule's severity says: the most that this finding may be. */
  readonly atMost?: Severity | undefined;
  readonly fix?: Fix | undefined;
  /** Other ways to mend it, the likeliest first; offered, never made by themselves. */
  readonly otherFixes?: readonly Fix[] | undefined;
}
