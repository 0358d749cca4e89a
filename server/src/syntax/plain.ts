import { placeItem } from './items';
import { standsAlone } from './layout-key';
import type { Draft } from './paragraphs';
import type { BodyKind } from './resolution';

/** Gives the paragraphs of a body that has neither preamble nor operative part their roles and places. */
export function readPlain(drafts: readonly Draft[], kind: BodyKind): Draft[] {
  const children: Draft[] = [];
  let holder: Draft | undefined;
  for (const draft of drafts) {
    const { shape } = draft;
    draft.within = kind;
    if (holder && shape.marker && !standsAlone(shape)) {
      placeItem(holder, draft);
      continue;
    }
    children.push(draft);
    draft.role = shape.isHeading ? 'heading' : shape.kind === 'table' ? 'table' : 'plain';
    holder = draft.role === 'plain' ? draft : undefined;
  }
  return children;
}
