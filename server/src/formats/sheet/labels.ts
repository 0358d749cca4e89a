import { nameOfMarker } from '../../model/numbering/labels';
import type { Marker } from '../../syntax/marker';
import type { Paragraph } from '../../syntax/resolution';

/** The number or letter of a paragraph as it is printed, however it was typed; as it was typed in a paper from a negotiation. */
export function labelOf(source: string, { marker }: Paragraph): string | undefined {
  if (!marker) return undefined;
  const typed = source.slice(marker.start, marker.end).replace(/[\\*_]/g, '');
  if (marker.prefix !== undefined) return typed;
  return printed(marker, typed);
}

function printed(marker: Marker, typed: string): string {
  const { shape, label } = marker;
  switch (shape) {
    case 'number':
      return `${nameOfMarker(marker)}.`;
    case 'stop':
      return `${label}.`;
    case 'parentheses':
      return `(${label})`;
    case 'closing-parenthesis':
      return /^[a-z]/.test(label) ? `(${label})` : typed;
    case 'bullet':
      return typed === '-' ? '–' : typed;
    case 'decimal':
      return typed;
  }
}
