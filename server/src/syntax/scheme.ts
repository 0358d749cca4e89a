import { standsAlone, type Shape } from './layout-key';
import type { Draft } from './paragraphs';

/** Tells the operative paragraphs of a body that bear another label than `1.`. */
export type Scheme = (shape: Shape) => boolean;

const none: Scheme = () => false;

/**
 * How the operative paragraphs of a body are labelled where none is `1.`: `(1) Calls upon ...`, `• Calls upon ...`.
 * Such labels are those of subparagraphs too, so they count only in front of verbs, and not behind a colon.
 */
export function schemeOf(body: readonly Draft[]): Scheme {
  const isNumbered = ({ shape: { marker, opening } }: Draft): boolean =>
    marker?.shape === 'number' && opening !== 'participle';
  if (body.some(isNumbered)) return none;
  const at = body.findIndex(({ shape }) => kindOf(shape) !== undefined && shape.opening === 'verb');
  const first = body[at];
  const before = body.slice(0, Math.max(at, 0)).findLast(({ shape }) => !shape.isLabel);
  if (!first || before?.shape.stop === ':') return none;
  const kind = kindOf(first.shape);
  // `(1) With a view to ...`, `(2) Calls upon ...`: the count takes in the preamble.
  if (kind === 'figure' && first.shape.marker?.label !== '1') return none;
  return (shape) => kindOf(shape) === kind && shape.opening === 'verb';
}

/** `(1)` and `1)` in figures, or a bullet; undefined for every other label. */
function kindOf(shape: Shape): 'figure' | 'bullet' | undefined {
  const { marker } = shape;
  if (!marker || standsAlone(shape)) return undefined;
  if (marker.shape === 'bullet') return 'bullet';
  return marker.shape === 'parentheses' && /^\d/.test(marker.label) ? 'figure' : undefined;
}
