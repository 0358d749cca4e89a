import { oncePerReadingOf } from '../../syntax/memoize';
import type { Paragraph } from '../../syntax/resolution';
import type { RuleContext } from '../context';
import type { Cited } from './resolved';
import { namingsIn, type Named } from './citation-index';

/** A citation in its place in the text. */
export interface Mention extends Cited {
  readonly paragraph: Paragraph;
  /** How many citations stand in front of it. */
  readonly place: number;
  /** Where the same text is named in this part; "A and B" names A as well as B. */
  readonly named: Named | undefined;
}

/** Whether the number was named before in the same part of the text. */
export const isRepeated = ({ named, place }: Mention): boolean => named !== undefined && named.first < place;

/** Whether it was named before with a date, as a number that compares. */
export const wasDated = ({ named, place }: Mention, date: number): boolean =>
  (named?.dated.get(date) ?? place) < place;

/** Which of the citations of a paragraph a rule looks at, as indices. */
export type Choice = (cited: readonly Cited[], paragraph: Paragraph) => readonly number[];

/** Makes a choice by nothing but a paragraph itself, so that it is made once while that is as it was. */
export function choose(isChosen: (cited: Cited, paragraph: Paragraph) => boolean): Choice {
  const chosen = oncePerReadingOf((cited: readonly Cited[], paragraph: Paragraph) =>
    cited.flatMap((one, index) => (isChosen(one, paragraph) ? [index] : [])),
  );
  return (cited, paragraph) => chosen(paragraph.inline, cited, paragraph);
}

/**
 * Those chosen of the citations that the text itself makes, in order of place. Annexes, notes and quotations are not
 * looked at.
 */
export function mentionsIn(
  { resolution }: Pick<RuleContext<never>, 'resolution'>,
  choice: Choice,
): Mention[] {
  const mentions: Mention[] = [];
  for (const { paragraph, cited, keys, place, names } of namingsIn(resolution))
    for (const at of choice(cited, paragraph)) {
      const one = cited[at];
      if (!one) continue;
      const { citation, list, index, issuer } = one;
      const named = names.get(keys[at]?.[0] ?? '');
      mentions.push({ citation, list, index, issuer, paragraph, place: place + at, named });
    }
  return mentions;
}
