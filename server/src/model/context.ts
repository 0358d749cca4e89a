import type { LanguageCode } from '../language/language';
import type { Practice } from '../organs/practice';
import type { Masthead, Resolution } from '../syntax/resolution';
import type { Edit } from '../text/edit';
import type { Span } from '../text/lines';
import type { CitedTexts } from './cited-texts';
import type { Report } from './report';

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
  /** Whether the text has curly quotation marks or apostrophes. */
  readonly usesCurlyQuotes: boolean;
  /** The language in which the text is written. */
  readonly language: LanguageCode;
  /** How the organ drafts whose text it is, or the one that a setting names. */
  readonly practice: Practice;
  /** `current` where the practice of the current manual applies, `earlier` for older texts. */
  readonly era: 'current' | 'earlier';
  /** Whether the text is being negotiated: the labels of its paragraphs stay as they are. */
  readonly isNegotiationPaper: boolean;
  /** Whether a line leads to verbs without an ending: `Have resolved to:` and then `1. Condemn`. */
  readonly leadsToInfinitives: boolean;
  /** The house's own opening phrases. */
  readonly openingPhrases: { readonly preambular: readonly string[]; readonly operative: readonly string[] };
  /** Words of the house (in lower case) that are spelt right. */
  readonly dictionary: ReadonlySet<string>;
  /** For a rule that runs last: suppressions that silenced nothing. */
  readonly unusedSuppressions: readonly UnusedSuppression[];
  /** The texts that are cited, where they are at hand; only a rule that sees the whole text may ask. */
  readonly citedTexts: CitedTexts;
  /** The text that this one takes up again, if it is at hand; only a rule that sees the whole text may ask. */
  readonly predecessor: Resolution | undefined;
  readonly report: (report: Report<Message>) => void;
}

/**
 * What a rule may know that looks at one paragraph at a time. What it finds is kept until the paragraph or what
 * is known here changes; of `source` it may look only at the paragraph itself.
 */
export type ParagraphContext<Message extends string = string> = Omit<
  RuleContext<Message, Surroundings>,
  'citedTexts' | 'predecessor'
>;

/** A suppression comment, or one of the rules it names, that silenced no finding. */
export interface UnusedSuppression extends Span {
  /** The rule named; empty for a comment that names none. */
  readonly rule: string;
  /** True where there is no rule of this name. */
  readonly isUnknown?: boolean;
  /** What takes it out of the text. */
  readonly edits: readonly Edit[];
}
