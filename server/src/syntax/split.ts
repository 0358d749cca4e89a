import { plain, type Draft } from './paragraphs';

/**
 * The index at which the operative part of a body begins.
 *
 * Numbers decide, where there are any: a numbered paragraph is operative unless it opens as a preambular one
 * and ends in its comma (a drafter who numbers everything). Where there are none, the operative part is what
 * follows the last participle.
 */
export function splitPreamble(body: readonly Draft[]): number {
  const numbered = body.findIndex((draft) => draft.marker?.shape === 'number' && !isNumberedPreamble(draft));
  if (numbered < 0) return afterLastParticiple(body);
  return withLostNumbers(body, numbered);
}

export function isNumberedPreamble(draft: Draft): boolean {
  if (draft.marker?.prefix === 'PP') return true;
  return draft.marker?.prefix === undefined && draft.opening === 'participle' && plain(draft).endsWith(',');
}

function afterLastParticiple(body: readonly Draft[]): number {
  const last = body.findLastIndex(
    (draft) => draft.opening === 'participle' && isOwn(draft) && !/[.;:]$/.test(plain(draft)),
  );
  const verb = body.findIndex((draft, i) => i > last && draft.opening === 'verb' && isOwn(draft));
  return verb < 0 ? body.length : verb;
}

/** A body whose first number is 3 has lost two: the verbs right in front of it are operative as well. */
function withLostNumbers(body: readonly Draft[], first: number): number {
  let missing = Number(body[first]?.marker?.label ?? 1) - 1;
  let start = first;
  for (let i = first - 1; i >= 0 && missing > 0; i--) {
    const draft = body[i];
    if (!draft || (isOwn(draft) && (draft.opening !== 'verb' || !/[;:]$/.test(plain(draft))))) break;
    if (isOwn(draft)) {
      missing--;
      start = i;
    }
  }
  return start;
}

/** A paragraph in its own right: no item, no heading, no quotation. */
const isOwn = (draft: Draft): boolean =>
  draft.blocks[0]?.kind === 'paragraph' &&
  (!draft.marker || draft.marker.shape === 'number') &&
  !/^[“"]/.test(plain(draft));
