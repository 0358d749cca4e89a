import { isNegotiationPaper } from '../../model/negotiation';
import { matched } from '../../text/matched';
import { extentOfNumber } from '../../model/numbering/numbers';
import type { Resolution } from '../../syntax/resolution';
import type { Edit } from '../../text/edit';
import { renumber } from './renumber';
import { mentionsOfLabels } from './mentions';
import type { Restructuring } from './restructuring';
import { Transaction } from './transaction';

/**
 * The text of a negotiation paper as it is agreed: labels such as `OP1 bis` become numbers, those of the preamble go,
 * references follow, and what delegations say is taken out. Words in brackets stay with them: somebody must choose.
 */
export function cleanText(resolution: Resolution): string {
  const clean = renumber(new Transaction(resolution));
  const numbered = clean.now;
  return clean.edit([
    ...preambularLabels(numbered),
    ...attributions(numbered),
    ...mentionsOfLabels(resolution, numbered),
  ]).text;
}

const preambularLabels = ({ source, parts }: Resolution): Edit[] =>
  parts
    .flatMap(({ sections }) => sections.flatMap(({ preamble }) => preamble))
    .flatMap(({ marker }) =>
      marker?.shape === 'number' ? { ...extentOfNumber(source, marker), text: '' } : [],
    );

/** Attributions, each with the blanks that parted it from the words. */
const attributions = ({ source, paragraphs }: Resolution): Edit[] =>
  paragraphs
    .flatMap(({ inline }) => inline.leaves.filter(({ kind }) => kind === 'attribution'))
    .map(({ start, end }) => {
      const before = matched(/(?<![ \t\u00A0])[ \t\u00A0]+$/, source.slice(0, start)).length;
      const isFirst = start - before === 0 || /[\r\n\v]/.test(source.charAt(start - before - 1));
      const after = isFirst ? (/^[ \t\u00A0]*/.exec(source.slice(end))?.[0].length ?? 0) : 0;
      return { start: isFirst ? start : start - before, end: end + after, text: '' };
    });

export const makeClean: Restructuring = {
  title: 'Make the text clean: labels to numbers',
  kind: 'refactor.rewrite',
  isOffered: isNegotiationPaper,
  run: (resolution) => ({ text: cleanText(resolution) }),
};
