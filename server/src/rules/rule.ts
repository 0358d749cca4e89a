import type { Masthead, Paragraph, Resolution, Role } from '../syntax/resolution';
import type { Span } from '../syntax/text';

/** Whose practice a text follows; General Assembly stands for ECOSOC and the Human Rights Council too. */
export type ProfileName = 'general-assembly' | 'security-council';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Level = Severity | 'off';

/** From the gravest to the least. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Text to put in the place of a stretch of the source. */
export interface Edit extends Span {
  readonly text: string;
  /** Text put in that may share its place with other such texts: notes added at the end. */
  readonly stacks?: true;
}

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
}

/** What is known of the text around a paragraph: whose it is, and how it is written. */
export type Surroundings = Pick<Resolution, 'source' | 'organ'> & {
  readonly masthead: Pick<Masthead, 'symbol' | 'session'>;
};

/** What a rule may know beside the text in hand. */
export interface RuleContext<Message extends string = string, Text = Resolution> {
  readonly resolution: Text;
  /** The marks that the text uses for italics. */
  readonly italicMarks: readonly [open: string, close: string];
  /** Whether the text has italics at all; a plain one cannot be blamed for the want of them. */
  readonly usesItalics: boolean;
  /** The day from which the text is, as 20121019; undefined for one that is being drafted now. */
  readonly day: number | undefined;
  /** Whether the text uses curly quotation marks. */
  readonly usesCurlyQuotes: boolean;
  readonly profile: ProfileName;
  /** `current` where the practice of the current manual applies, `earlier` for older texts. */
  readonly era: 'current' | 'earlier';
  /** The house's own opening phrases. */
  readonly openingPhrases: { readonly preambular: readonly string[]; readonly operative: readonly string[] };
  /** For a rule that runs last: suppressions that silenced nothing. */
  readonly unusedSuppressions: readonly UnusedSuppression[];
  readonly report: (report: Report<Message>) => void;
}

/**
 * What a rule may know that looks at one paragraph at a time. What it finds is kept until the paragraph or what
 * is known here changes; of `source` it may look only at the paragraph itself.
 */
export type ParagraphContext<Message extends string = string> = RuleContext<Message, Surroundings>;

/** A suppression comment, or one of the rules it names, that silenced no finding. */
export interface UnusedSuppression extends Span {
  /** The rule named; empty for a comment that names none. */
  readonly rule: string;
  /** True where there is no rule of this name. */
  readonly isUnknown?: boolean;
  /** What takes it out of the text. */
  readonly edits: readonly Edit[];
}

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
  readonly severity: Severity | Readonly<Record<ProfileName, Level>>;
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

/** Declares a rule; the messages it may report are checked against those it names. */
export function defineRule<const Message extends string>(rule: ParagraphRule<Message>): Rule;
export function defineRule<const Message extends string>(rule: DocumentRule<Message>): Rule;
export function defineRule(rule: Rule): Rule {
  return rule;
}

export const severityFor = (rule: Rule, profile: ProfileName): Level =>
  typeof rule.severity === 'string' ? rule.severity : rule.severity[profile];

/** The running text of a resolution: what stands in its parts and is not a title. */
export const bodyRoles: readonly Role[] = ['preambular', 'operative', 'subparagraph', 'continuation'];
