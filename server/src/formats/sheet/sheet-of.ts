import { documentOrgan } from '../../citation/issuer';
import { detectLanguage } from '../../language/detect';
import { stageOf } from '../../model/masthead/fields';
import type { Resolution } from '../../syntax/resolution';
import { bodyBlocks } from './body';
import { mastheadBlocks } from './masthead';
import { sheetNotes } from './notes';
import { wordsOf, type Block, type Sheet } from './sheet';

/** Lays a text out for printing: comments, suppressions, remarks of delegations and what a page left behind are not in it. */
export function sheetOf(resolution: Resolution): Sheet {
  const { masthead } = resolution;
  const head = amendmentApart(mastheadBlocks(resolution), masthead.hasNoBody);
  const { notes, blocks: unmarked } = sheetNotes(resolution, head);
  const body = bodyBlocks(resolution);
  const end = body.at(-1)?.source.end ?? 0;
  const title = head.findLast(({ role }) => role === 'title' || role === 'resolution-title')?.runs ?? [];
  return {
    organ: documentOrgan(resolution),
    isAdopted: stageOf(resolution) === 'adopted',
    ...(masthead.symbol === undefined ? {} : { symbol: masthead.symbol }),
    ...(masthead.session === undefined ? {} : { session: masthead.session }),
    language: detectLanguage(resolution.source),
    title: wordsOf(title),
    blocks: [
      ...head,
      ...unmarked,
      ...body,
      ...(body.length === 0
        ? []
        : [
            {
              role: 'end-rule',
              region: body.at(-1)?.region ?? 'main',
              degree: 0,
              runs: [],
              source: { start: end, end },
            } satisfies Block,
          ]),
    ],
    notes,
  };
}

/** The text of an amendment, which has no formula, is all that follows its title. */
function amendmentApart(head: readonly Block[], hasNoBody: boolean): readonly Block[] {
  const title = hasNoBody ? head.findIndex(({ role }) => role === 'title') : -1;
  return title < 0
    ? head
    : head.map((block, i) => (i > title && block.role === 'plain' ? { ...block, region: 'main' } : block));
}
