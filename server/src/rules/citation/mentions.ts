import type { Citation, CitationList } from '../../citation/citation';
import { dateOrder } from '../../citation/date';
import { documentOrgan, issuerOf } from '../../citation/issuer';
import { designationsOf, printDesignation } from '../../citation/symbol';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { bodyRoles, type RuleContext } from '../rule';
import { listsOf, type Cited } from './cited';

/** A citation in its place in the text. */
export interface Mention extends Cited {
  readonly paragraph: Paragraph;
  /** Whether the number was named before in the same part of the text; "A and B" names A as well as B. */
  readonly isRepeated: boolean;
  /** The dates with which it was named before, as numbers that compare. */
  readonly datedBefore: readonly number[];
}

const none: readonly number[] = [];
const known = new WeakMap<Resolution, readonly Mention[]>();

/**
 * Every citation that the text itself makes, in order of place. A part under a formula of its own is a text of
 * its own; annexes, notes and quotations are not looked at.
 */
export function mentionsIn({ resolution }: Pick<RuleContext<never>, 'resolution'>): readonly Mention[] {
  const found = known.get(resolution) ?? readMentions(resolution);
  known.set(resolution, found);
  return found;
}

function readMentions(resolution: Resolution): Mention[] {
  const own = documentOrgan(resolution);
  const mentions: Mention[] = [];
  let seen = new Map<string, Set<number>>();
  for (const paragraph of resolution.paragraphs) {
    if (paragraph.role === 'formula') seen = new Map();
    if (!bodyRoles.includes(paragraph.role)) continue;
    for (const list of listsOf(paragraph)) {
      list.citations.forEach((citation, index) => {
        const keys = keysOf(list, citation);
        const before = seen.get(keys[0] ?? '');
        mentions.push({
          paragraph,
          list,
          citation,
          index,
          issuer: issuerOf(list, citation, own),
          isRepeated: before !== undefined,
          datedBefore: before ? [...before] : none,
        });
        for (const key of keys) {
          const dates = seen.get(key) ?? new Set();
          if (citation.date) dates.add(dateOrder(citation.date));
          seen.set(key, dates);
        }
      });
    }
  }
  return mentions;
}

const keysOfCitation = new WeakMap<Citation, readonly string[]>();

/** Under what a citation is remembered. Several bodies may have a text of the same number; dates tell them apart. */
function keysOf({ noun }: CitationList, citation: Citation): readonly string[] {
  const known = keysOfCitation.get(citation);
  if (known) return known;
  const keys = designationsOf(citation).map((one) => `${noun.kind} ${printDesignation(one)}`);
  keysOfCitation.set(citation, keys);
  return keys;
}

/** A designation with plain spaces and hyphens, to compare. */
export const plain = (designation: string): string =>
  designation.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u2010\u2011]/g, '-');
