import type { Paragraph } from '../../syntax/resolution';
import type { RuleContext } from '../rule';
import type { Cited } from './cited';
import { keysOf, namingsIn, type Named } from './namings';

/** A citation in its place in the text. */
export interface Mention extends Cited {
  readonly paragraph: Paragraph;
  /** Whether the number was named before in the same part of the text; "A and B" names A as well as B. */
  readonly isRepeated: boolean;
  /** Whether it was named before with a date, as a number that compares. */
  readonly wasDated: (date: number) => boolean;
}

/** Which of the citations of a paragraph a rule looks at, as indices. */
export type Choice = (cited: readonly Cited[], paragraph: Paragraph) => readonly number[];

/** Makes a choice by nothing but a paragraph itself, so that it is made once while that is as it was. */
export function choose(isChosen: (cited: Cited, paragraph: Paragraph) => boolean): Choice {
  const known = new WeakMap<readonly Cited[], readonly number[]>();
  return (cited, paragraph) => {
    const chosen =
      known.get(cited) ?? cited.flatMap((one, index) => (isChosen(one, paragraph) ? [index] : []));
    known.set(cited, chosen);
    return chosen;
  };
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
  for (const { paragraph, cited, place, names } of namingsIn(resolution))
    for (const index of choice(cited, paragraph)) {
      const one = cited[index];
      if (one)
        mentions.push({ ...one, paragraph, ...before(place + index, names.get(keysOf(one)[0] ?? '')) });
    }
  return mentions;
}

const before = (place: number, named: Named | undefined): Pick<Mention, 'isRepeated' | 'wasDated'> => ({
  isRepeated: named !== undefined && named.first < place,
  wasDated: (date) => (named?.dated.get(date) ?? place) < place,
});

/** A designation with plain spaces and hyphens, to compare. */
export const plain = (designation: string): string =>
  designation.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u2010\u2011]/g, '-');
