import type { Draft } from './paragraphs';
import type { Scheme } from './scheme';
import { standsAlone, type Shape } from './layout-key';

/**
 * The index at which the operative part of a body begins.
 *
 * Numbers decide, where there are any: a numbered paragraph is operative unless it opens as a preambular one
 * and ends in its comma (a drafter who numbers everything). Where there are none, the operative part is what
 * follows the last participle.
 */
export function splitPreamble(body: readonly Draft[], isOperative: Scheme): number {
  const numbered = body.findIndex(
    ({ shape }) => (shape.marker?.shape === 'number' && !isNumberedPreamble(shape)) || isOperative(shape),
  );
  if (numbered < 0) return afterLastParticiple(body);
  return withLostNumbers(body, numbered);
}

const isNumberedPreamble = ({ marker, opening, stop }: Shape): boolean =>
  marker?.prefix === 'PP' || (marker?.prefix !== 'OP' && opening === 'participle' && stop === ',');

function afterLastParticiple(body: readonly Draft[]): number {
  const last = body.findLastIndex(
    ({ shape }) =>
      shape.opening === 'participle' && isOwn(shape) && (shape.stop === '' || shape.stop === ','),
  );
  const verb = body.findIndex(({ shape }, i) => i > last && shape.opening === 'verb' && isOwn(shape));
  return verb < 0 ? body.length : verb;
}

/** A body whose first number is 3 has lost two: the verbs right in front of it are operative as well. */
function withLostNumbers(body: readonly Draft[], first: number): number {
  let missing = Number(body[first]?.shape.marker?.label ?? 1) - 1;
  let start = first;
  for (let i = first - 1; i >= 0 && missing > 0; i--) {
    const shape = body[i]?.shape;
    if (!shape || (isOwn(shape) && (shape.opening !== 'verb' || (shape.stop !== ';' && shape.stop !== ':'))))
      break;
    if (isOwn(shape)) {
      missing--;
      start = i;
    }
  }
  return start;
}

/** A paragraph in its own right: no item, no heading, no quotation. */
const isOwn = (shape: Shape): boolean =>
  shape.kind === 'paragraph' && standsAlone(shape) && (shape.quote === '' || shape.quote === '«');
