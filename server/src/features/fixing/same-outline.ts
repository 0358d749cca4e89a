import { applyEdits, type Edit } from '../../text/edit';
import { parseResolution } from '../../syntax/parse';
import type { Resolution } from '../../syntax/resolution';

/** Whether a text is read alike after some edits: space and marks may be what keeps two things apart. */
export const keepsOutline = (resolution: Resolution, edits: readonly Edit[]): boolean =>
  outlineOf(resolution) === outlineOf(parseResolution(applyEdits(resolution.source, edits)));

/** The text after some edits; as it is if it would be read otherwise then. */
export const editedAlike = (resolution: Resolution, edits: readonly Edit[]): string =>
  edits.length > 0 && keepsOutline(resolution, edits)
    ? applyEdits(resolution.source, edits)
    : resolution.source;

const outlineOf = ({ paragraphs, notes }: Resolution): string =>
  [...paragraphs, ...notes.map(({ paragraph }) => paragraph)]
    .map(({ role, degree = 0, marker, inline }) =>
      [role, degree, marker?.label ?? '', inline.prose.text.replace(/\s+/g, '')].join(' '),
    )
    .join('\n');
