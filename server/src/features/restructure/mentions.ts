import { grammar } from '../../language/grammar';
import { replaceProse } from '../../model/edits';
import { numberOf } from '../../model/numbering/numbers';
import { nameOfMarker } from '../../model/numbering/labels';
import { passages } from '../../model/passages';
import { withItems } from '../../syntax/items';
import type { Body, Paragraph, Resolution } from '../../syntax/resolution';
import type { Edit } from '../../text/edit';

const { negotiatorMention, mentionOf } = grammar.internalReferences;

/**
 * The edits of a text that is numbered which have its words follow: “OP3” becomes “paragraph 4 below”. `paper` is the text
 * with the labels of the negotiation; a label that it does not have stays.
 */
export function mentionsOfLabels(paper: Resolution, numbered: Resolution): Edit[] {
  return numbered.parts.flatMap((part, i) => {
    const before = paper.parts[i];
    const named = before ? paragraphsByLabel(before, part) : new Map<string, Named>();
    return paragraphsOf(part)
      .flatMap(withItems)
      .flatMap((paragraph) => editsIn(paragraph, named));
  });
}

/** A paragraph of the numbered text, and its number there. */
interface Named {
  readonly of: 'preambular' | 'operative';
  readonly number: number;
  readonly paragraph: Paragraph;
}

function paragraphsByLabel(before: Body, after: Body): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const [prefix, of, role] of [
    ['PP', 'preambular', 'preamble'],
    ['OP', 'operative', 'operative'],
  ] as const) {
    const now = after.sections.flatMap((section) => section[role]);
    for (const [i, { marker }] of before.sections.flatMap((section) => section[role]).entries()) {
      const paragraph = now[i];
      if (marker && paragraph)
        named.set(`${prefix}${nameOfMarker(marker)}`, {
          of,
          number: (of === 'operative' ? numberOf(paragraph) : undefined) ?? i + 1,
          paragraph,
        });
    }
  }
  return named;
}

const paragraphsOf = ({ sections }: Body): Paragraph[] =>
  sections.flatMap(({ preamble, operative }) => [...preamble, ...operative]);

function editsIn(paragraph: Paragraph, named: ReadonlyMap<string, Named>): Edit[] {
  return passages(paragraph, negotiatorMention).flatMap((match) => {
    const [text, prefix = '', label = '', inserted, letters = ''] = match;
    const target = named.get(prefix + nameOf(label, inserted));
    if (!target || (target.paragraph.start <= paragraph.start && paragraph.start <= target.paragraph.end))
      return [];
    const where = target.paragraph.start < paragraph.start ? 'above' : 'below';
    const path = `${target.number}${letters.replace(/^(?=\()/, ' ')}`;
    const words = mentionOf(target.of, path, where);
    return replaceProse(paragraph.inline.prose, match.index, match.index + text.length, words) ?? [];
  });
}

const nameOf = (label: string, inserted: string | undefined): string =>
  inserted === undefined ? label : `${label} ${inserted}`;
