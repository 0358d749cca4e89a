import { securityCouncil } from '../../server/src/organs/organ';
/** Known errors, put into a clean text one at a time, so that it can be counted which of them are found. */
import type { Paragraph, Resolution } from '../../server/src/syntax/resolution';
import type { Edit } from '../../server/src/text/edit';

/** A text is damaged at one place; the line of any of these edits is the right one to report. */
export interface Damage {
  readonly edits: readonly Edit[];
  /** Offset, in the text before, of what is to be blamed; the first edit's where nothing is said. */
  readonly blame?: number;
  /** Another place that is as good. */
  readonly or?: number;
}

export interface Kind {
  readonly name: string;
  /** Rules of which any one is right to report it. */
  readonly rules: readonly string[];
  /** Whether the right rules mend it by a safe fix, so that the text must come back byte for byte. */
  readonly isMended?: boolean;
  /** Every way to do this damage to a text; none where there is nothing to damage. */
  readonly damages: (resolution: Resolution) => Damage[];
}

export const preambular = ({ parts }: Resolution): Paragraph[] =>
  parts.flatMap(({ sections }) => sections.flatMap(({ preamble }) => [...preamble]));

export const operative = ({ parts }: Resolution): Paragraph[] =>
  parts.flatMap(({ sections }) => sections.flatMap((section) => [...section.operative]));

const withItems = (paragraph: Paragraph): Paragraph[] => [paragraph, ...paragraph.items.flatMap(withItems)];

/** Preambular and operative paragraphs with their subparagraphs. */
export const body = (resolution: Resolution): Paragraph[] =>
  [...preambular(resolution), ...operative(resolution)].flatMap(withItems);

export const items = (resolution: Resolution): Paragraph[] =>
  body(resolution).filter(({ role }) => role === 'subparagraph');

export const isCouncil = ({ organ }: Resolution): boolean => organ === securityCouncil;

/** One damage for every match in the paragraphs, outside quotation marks; `edit` may decline. */
export function replaceIn(
  paragraphs: readonly Paragraph[],
  pattern: RegExp,
  edit: (match: RegExpExecArray) => string | undefined,
): Damage[] {
  return paragraphs.flatMap(({ inline: { prose } }) =>
    [...prose.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const text = edit(match);
      const open = prose.text.slice(0, match.index).split(/[“”"]/).length % 2 === 0;
      if (text === undefined || open || !prose.isUnbroken(match.index, end)) return [];
      return [{ edits: [{ ...prose.span(match.index, end), text }] }];
    }),
  );
}

/** Changes the last mark of paragraphs that end with `from`, with nothing but indicators behind it. */
export function endWith(paragraphs: readonly Paragraph[], from: string, to: string): Damage[] {
  return paragraphs.flatMap(({ inline: { prose } }) => {
    const text = prose.text.trimEnd();
    if (!text.endsWith(from) || /[”"’']$/.test(text)) return [];
    const at = prose.span(text.length - from.length, text.length);
    return [{ edits: [{ ...at, text: to }] }];
  });
}

export function apply(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const edit of [...edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}
