import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { numberOf } from '../../model/numbering/numbers';
import { labelOf, valueOf } from '../../model/numbering/letters';
import { closingParagraph } from '../../model/punctuation/closing';
import { parseResolution } from '../../syntax/parse';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { extentOf, placeAt, siblingsOf, toTextEdits, type Place } from '../places';
import { lineAt } from '../range';
import { rename } from '../restructure/rename';
import { isRefusal } from '../restructure/restructuring';
import { lineBreakIn } from '../../text/lines';

/** A number or letter that nothing follows: the drafter wants no further paragraph. */
const bareMarker = /^[ \t]*(?:-[ \t]+)?(?:\d{1,3}\.|\([a-z]{1,5}\))[ \t]*$/;

/**
 * What follows Enter behind a paragraph that ends in a semicolon: the next number or letter, with those behind it moved
 * on. Enter behind a bare number takes it away again.
 */
export function formatOnEnter(document: TextDocument, read: Resolution, position: Position): TextEdit[] {
  const { line } = position;
  if (line === 0) return [];
  const here = lineAt(document, line);
  const above = lineAt(document, line - 1);
  if (!/^[ \t]*(?:-[ \t]*)?$/.test(here.text)) return [];
  if (bareMarker.test(above.text)) {
    return toTextEdits(document, [
      { start: above.start, end: above.end, text: '' },
      { start: here.start, end: here.end, text: '' },
    ]);
  }
  if (!/;[\s\])^\d¹²³⁰⁴-⁹[]*$/.test(above.text)) return [];
  // A bullet that the editor has put on the new line would be read as the end of the paragraph.
  const resolution = here.text.includes('-') ? parseResolution(without(read.source, here)) : read;
  const place = placeAt(resolution, above.end);
  const next = place && nextMarker(resolution, place);
  if (!place || !next || place.paragraph.end > above.end || closes(place.paragraph, above.end) === undefined)
    return [];
  return open(document, resolution, place, { ...here, marker: next });
}

/** The text with spaces in the place of a stretch, so that everything stays where it is. */
const without = (source: string, { start, end }: { start: number; end: number }): string =>
  source.slice(0, start) + ' '.repeat(end - start) + source.slice(end);

const closes = (paragraph: Paragraph, offset: number): Paragraph | undefined => {
  const closing = closingParagraph(paragraph);
  return closing && closing.end <= offset ? closing : undefined;
};

/** What stands in front of the paragraph to come: indent, bullet, number. */
function nextMarker({ source }: Resolution, { paragraph }: Place): string | undefined {
  const { marker, role, degree = 1 } = paragraph;
  if (!marker) return undefined;
  const lead = source.slice(extentOf(paragraph).start, marker.start);
  if (/[^ \t-]/.test(lead)) return undefined;
  const value = role === 'subparagraph' ? valueOf(marker, degree) : numberOf(paragraph);
  if (value === undefined || (role !== 'subparagraph' && role !== 'operative')) return undefined;
  return lead + (role === 'subparagraph' ? labelOf(value + 1, degree) : `${value + 1}.`);
}

function open(
  document: TextDocument,
  resolution: Resolution,
  place: Place,
  { start, end, marker }: { readonly start: number; readonly end: number; readonly marker: string },
): TextEdit[] {
  const { source } = resolution;
  const lineBreak = lineBreakIn(source);
  const siblings = siblingsOf(place);
  const at = siblings.indexOf(place.paragraph);
  const [follower, leader] = [siblings[at + 1], siblings[at - 1]];
  const gap = leader
    ? source.slice(extentOf(leader).end, extentOf(place.paragraph).start)
    : lineBreak.repeat(2);
  const isSpaced = (gap.match(/\r\n|\r|\n/g) ?? []).length > 1;
  const opened = { start, end, text: `${isSpaced ? lineBreak : ''}${marker} ` };
  if (!follower?.marker || follower.role !== place.paragraph.role) return toTextEdits(document, [opened]);
  // Those behind it move on, so that no number stands twice and references keep their way.
  const label = labelAfter(follower);
  const moved =
    label === undefined
      ? []
      : rename(document, resolution, document.positionAt(follower.marker.start), label);
  if (isRefusal(moved)) return toTextEdits(document, [opened]);
  return [...moved, ...toTextEdits(document, [opened])];
}

function labelAfter(paragraph: Paragraph): string | undefined {
  const { marker, degree = 1, role } = paragraph;
  const value = role === 'subparagraph' ? marker && valueOf(marker, degree) : numberOf(paragraph);
  if (value === undefined) return undefined;
  return role === 'subparagraph' ? labelOf(value + 1, degree) : String(value + 1);
}
