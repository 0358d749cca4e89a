import type { Edit } from '../../text/edit';
import { lineBreakIn } from '../../text/lines';
import { plainly } from '../../text/spaces';
import type { Paragraph, Resolution } from '../../syntax/resolution';

/** Spaces by which a subparagraph is indented for each degree. */
const step = 3;

/** A numbered or lettered paragraph and what stands before its label on the line. */
interface Led {
  readonly paragraph: Paragraph;
  readonly lineStart: number;
  readonly lead: string;
}

/**
 * Takes away the bullets that a conversion puts before numbers and letters. Where it has, or where subparagraphs of one
 * degree are not indented alike, all are indented by their degrees; a text with an indent of its own keeps it.
 */
export function leadEdits({ source, paragraphs }: Resolution): Edit[] {
  const led = paragraphs.flatMap((paragraph) => ledBy(source, paragraph) ?? []);
  const bodies = new Set(led.map(({ paragraph: { within } }) => within));
  return [...bodies].flatMap((body) => {
    const own = led.filter(({ paragraph: { within } }) => within === body);
    return isRagged(own) ? own.flatMap((one) => straighten(source, one)) : [];
  });
}

function ledBy(source: string, paragraph: Paragraph): Led | undefined {
  const { role, marker } = paragraph;
  if (!marker || marker.shape === 'bullet' || (role !== 'operative' && role !== 'subparagraph')) return;
  const lineStart = Math.max(...['\n', '\r'].map((end) => source.lastIndexOf(end, marker.start - 1))) + 1;
  const lead = plainly(source.slice(lineStart, marker.start));
  return /^[ \t]*(?:[-+*•][ \t]+)?$/.test(lead) ? { paragraph, lineStart, lead } : undefined;
}

const hasBullet = ({ lead }: Led): boolean => lead.trim() !== '';

function isRagged(led: readonly Led[]): boolean {
  const indents = new Map<number, string>();
  return led.some((one) => {
    const { lead, paragraph } = one;
    const degree = paragraph.degree ?? 0;
    const usual = indents.get(degree) ?? lead;
    indents.set(degree, usual);
    return hasBullet(one) || lead !== usual;
  });
}

function straighten(source: string, led: Led): Edit[] {
  const { paragraph, lineStart, lead } = led;
  const { marker, degree = 0, blocks } = paragraph;
  const indent = ' '.repeat(step * degree);
  const end = lineStart + lead.length;
  // Without its bullet a line would run on from the one above.
  const isClose = hasBullet(led) && /[^\s][ \t]*(?:\r\n|\r|\n)$/.test(source.slice(0, lineStart).slice(-200));
  const text = (isClose ? lineBreakIn(source) : '') + indent;
  const first = text === lead ? [] : [{ start: lineStart, end, text }];
  const from = marker?.end ?? end;
  const further = blocks.flatMap(({ content }) =>
    [...source.slice(from, content.end).matchAll(/(?<=[\r\n])(?!\n)[ \t]*(?=\S)/g)].flatMap(
      ({ 0: old, index }): Edit[] =>
        from + index >= content.start && old !== indent
          ? [{ start: from + index, end: from + index + old.length, text: indent }]
          : [],
    ),
  );
  return [...first, ...further];
}
