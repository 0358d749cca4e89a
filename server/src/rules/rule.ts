import type { ProfileName } from '../organs/practice';
import type { LanguageCode } from '../language/language';
import type { BodyKind, Paragraph, Resolution, Role } from '../syntax/resolution';
import type { Applicability, Level, Severity } from '../model/report';
import type { ParagraphContext, RuleContext } from '../model/context';
/** A text that breaks the rule, and the same text mended. */
export interface WrongExample {
  readonly wrong: string;
  readonly mended: string;
  /** True where the rule's fix cannot know the mended text: a person wrote it. */
  readonly byHand?: true;
}

interface RuleBase<Message extends string> {
  /** `group/name`; a contract. */
  readonly id: string;
  /** The rule in one sentence. */
  readonly summary: string;
  /** Why it matters, and where it does not apply. */
  readonly rationale: string;
  /** The United Nations source and what was measured. */
  readonly source: string;
  /** The languages of the texts that it judges; all of them if nothing is said, which only a rule without words can be. */
  readonly languages?: readonly LanguageCode[];
  readonly severity: Severity | Readonly<Record<ProfileName, Level>>;
  /**
   * What a text may write in a way of its own, if the practice of its organ lets it: whatever the same message is about,
   * or the same words only.
   */
  readonly habit?: 'message' | 'words';
  readonly fix: Applicability | 'none';
  /** Texts of findings by name; `{0}` stands for an argument. */
  readonly messages: Readonly<Record<Message, string>>;
  readonly examples: {
    /** At least two. */
    readonly wrong: readonly WrongExample[];
    /** At least one that looks wrong and is right. */
    readonly right: readonly string[];
  };
}

/** A rule that needs no more than one paragraph at a time, with its subparagraphs. */
export interface ParagraphRule<Message extends string = string> extends RuleBase<Message> {
  readonly roles: readonly Role[];
  /** The kinds of bodies whose paragraphs it judges; every kind if nothing is said. Masthead and notes count as `resolution`. */
  readonly bodies?: readonly BodyKind[];
  readonly check: (paragraph: Paragraph, context: ParagraphContext<Message>) => void;
}

/** A rule that must see the whole text. It runs at every edit: of a long text, let it look at few paragraphs (`paragraphsWith`). */
export interface DocumentRule<Message extends string = string> extends RuleBase<Message> {
  readonly roles?: undefined;
  /** Runs behind all others, on what the suppressions left. */
  readonly runsLast?: true;
  readonly check: (resolution: Resolution, context: RuleContext<Message>) => void;
}

export type Rule = ParagraphRule | DocumentRule;

/** Whether a rule has anything to say of texts in a language. */
export const judges = ({ languages }: Rule, language: LanguageCode): boolean =>
  languages?.includes(language) ?? true;

/** Declares a rule; the messages it may report are checked against those it names. */
export function defineRule<const Message extends string>(rule: ParagraphRule<Message>): Rule;
export function defineRule<const Message extends string>(rule: DocumentRule<Message>): Rule;
export function defineRule(rule: Rule): Rule {
  return rule;
}

export const severityFor = (rule: Rule, profile: ProfileName): Level =>
  typeof rule.severity === 'string' ? rule.severity : rule.severity[profile];
